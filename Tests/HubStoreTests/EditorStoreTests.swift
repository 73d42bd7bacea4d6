import FeedDomain
import Foundation
import HubStore
import Testing

/// The people who get letters: taken in, confirmed, let go, forgotten.
struct EditorStoreTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let samples: StoreSamples
  private let confirmation = SecretWord(rawValue: "confirmation")

  init() throws {
    samples = try StoreSamples()
  }

  private func application(
    _ address: String = "an@thuvien.example.vn", token: String = "token", asks: Bool = false
  ) -> EditorApplication {
    EditorApplication(
      profile: EditorProfile(
        address: address, name: "Bà Lò Thị An",
        choice: LetterChoice(
          language: .en, sections: [.national], places: ["lai-chau"], seesDesk: true),
        editions: ["daily"]),
      consent: Editor.Consent(text: "Quyết định số 12", at: samples.now),
      token: SecretWord(rawValue: token), confirmation: asks ? confirmation : nil)
  }

  @Test func `a person comes back with all they chose`() async throws {
    _ = try await samples.store.register(application())
    let editor = try #require(try await samples.store.editors().first)
    #expect(editor.profile == application().profile)
    #expect(editor.consent == application().consent)
    #expect(editor.standing == .active)
  }

  @Test func `an address is registered once, however it is written`() async throws {
    _ = try await samples.store.register(application())
    let again = try await samples.store.register(
      application("AN@ThuVien.example.vn", token: "other"))
    guard case .known(let editor) = again else {
      Issue.record("registered twice")
      return
    }
    #expect(editor.token == SecretWord(rawValue: "token"))
    #expect(try await samples.store.editors().count == 1)
  }

  @Test func `an address gets letters only after its owner confirmed it, in time`() async throws {
    _ = try await samples.store.register(application(asks: true))
    #expect(try await samples.store.editors().map(\.standing) == [.unconfirmed])
    let late = try await samples.store.confirm(
      confirmation, since: samples.now + 1, now: samples.now + 1)
    #expect(late == nil)
    let wrong = try await samples.store.confirm(
      SecretWord(rawValue: "wrong"), since: samples.now, now: samples.now)
    #expect(wrong == nil)
    let editor = try await samples.store.confirm(
      confirmation, since: samples.now, now: samples.now + 60)
    #expect(editor?.standing == .active)
    #expect(editor?.confirmed == samples.now + 60)
    let twice = try await samples.store.confirm(
      confirmation, since: samples.now, now: samples.now + 90)
    #expect(twice == nil)
  }

  @Test func `letters end once, and the first reason stays`() async throws {
    _ = try await samples.store.register(application())
    let editor = try #require(
      try await samples.store.editor(with: SecretWord(rawValue: "token")))
    let ending = Editor.Ending(at: samples.now, reason: "one click")
    try await samples.store.end(editor.id, .unsubscribed, ending)
    try await samples.store.end(
      editor.id, .bounced, Editor.Ending(at: samples.now + 5, reason: "550"))
    let ended = try #require(try await samples.store.editors().first)
    #expect(ended.standing == .unsubscribed)
    #expect(ended.ended == ending)
  }

  @Test func `who comes back begins anew under the same number`() async throws {
    _ = try await samples.store.register(application())
    let editor = try #require(try await samples.store.editors().first)
    try await samples.store.end(
      editor.id, .unsubscribed, Editor.Ending(at: samples.now, reason: "one click"))
    _ = try await samples.store.register(application(token: "new"))
    let back = try #require(try await samples.store.editors().first)
    #expect(back.id == editor.id)
    #expect(back.standing == .active)
    #expect(back.ended == nil)
    #expect(back.token == SecretWord(rawValue: "new"))
  }

  @Test func `an erased person leaves nothing behind, not even letters`() async throws {
    _ = try await samples.store.register(application())
    let editor = try #require(try await samples.store.editors().first)
    try await samples.store.begin(editions: ["daily"], now: samples.now)
    let day = try #require(CalendarDay("2026-11-24"))
    let issue = IssueName(edition: "daily", number: 1, day: day)
    try await samples.store.freeze(
      IssuePlan(
        issue: issue, composed: samples.now, stories: [],
        bodies: [
          IssuePlan.Body(
            choice: editor.profile.choice, letter: Letter(subject: "Tin", text: "t", html: "h"))
        ], letters: [IssuePlan.Reservation(editor: editor.id, body: 0)]))
    try samples.store.note(
      .accepted("250 OK"), of: editor.id, in: issue, now: samples.now)
    #expect(try await samples.store.letters(to: editor.id).map(\.state) == [.sent])
    try await samples.store.erase(editor.id)
    #expect(try await samples.store.editors().isEmpty)
    #expect(try await samples.store.letters(to: editor.id).isEmpty)
  }

  @Test func `nothing of an erased person is left in the file of the database`() async throws {
    let names = (1...150).map { "nguoi-\($0 * 7919 % 1009)" }
    for name in names {
      _ = try await samples.store.register(
        application("\(name)@thuvien.example.vn", token: "word-of-\(name)-"))
    }
    let editors = try await samples.store.editors()
    try await samples.store.begin(editions: ["daily"], now: samples.now)
    let day = try #require(CalendarDay("2026-11-24"))
    let issue = IssueName(edition: "daily", number: 1, day: day)
    let told = "\(names[20])@thuvien.example.vn, \(names[21])@thuvien.example.vn"
    try await samples.store.freeze(
      IssuePlan(
        issue: issue, composed: samples.now, stories: [],
        bodies: [
          IssuePlan.Body(
            choice: LetterChoice(), letter: Letter(subject: "Tin", text: told, html: told))
        ], letters: editors.map { IssuePlan.Reservation(editor: $0.id, body: 0) }))
    for editor in editors {
      try samples.store.note(
        .mailboxRefused("550 <\(editor.profile.address.uppercased())> gone"), of: editor.id,
        in: issue, now: samples.now)
    }
    let (gone, kept) = (editors[20], editors[21])
    try await samples.store.erase(gone.id)
    let bytes = ["", "-wal"].map { suffix in
      String(
        decoding: FileManager.default.contents(atPath: samples.path + suffix) ?? Data(),
        as: UTF8.self
      ).lowercased()
    }.joined()
    for trace in [gone.profile.address, gone.token.rawValue] {
      #expect(!bytes.contains(trace), "\(trace)")
    }
    #expect(bytes.contains(kept.profile.address))
    #expect(try await samples.store.editors().count == 149)
    #expect(try await samples.store.letters(to: kept.id).map(\.state) == [.refused])
    let body = try #require(try await samples.store.bodies(of: issue).first)
    #expect(body.letter.text == "(đã xóa), \(kept.profile.address)")
    await #expect(throws: StoreFailure.self, "references are watched again") {
      try await samples.store.freeze(
        IssuePlan(
          issue: IssueName(edition: "none", number: 1, day: day), composed: samples.now,
          stories: []))
    }
  }

  @Test func `an issue with a letter for nobody is not frozen at all`() async throws {
    try await samples.store.begin(editions: ["daily"], now: samples.now)
    let day = try #require(CalendarDay("2026-11-24"))
    let plan = IssuePlan(
      issue: IssueName(edition: "daily", number: 1, day: day), composed: samples.now,
      stories: [],
      bodies: [
        IssuePlan.Body(
          choice: LetterChoice(), letter: Letter(subject: "Tin", text: "t", html: "h"))
      ], letters: [IssuePlan.Reservation(editor: EditorID(rawValue: 99), body: 0)])
    await #expect(throws: StoreFailure.self) { try await samples.store.freeze(plan) }
    #expect(try await samples.store.lastIssue(of: "daily") == nil)
    #expect(try await samples.store.bodies(of: plan.issue).isEmpty)
  }
}
