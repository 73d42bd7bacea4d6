import FeedDomain
import Foundation
import HubStore
import HubTesting
import Pipeline
import Testing

/// Each reader gets each issue once, whatever happens on the way.
struct SendDigestTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let desk: LetterDesk

  init() async throws {
    desk = try LetterDesk()
    try await desk.begin()
    try await desk.publish("Khai mạc ngày hội sách")
  }

  private func run() async throws -> DigestReport {
    try await desk.send().run(desk.edition)
  }

  @Test func `every reader gets the issue of the day once`() async throws {
    for name in ["an", "binh", "chi"] { try await desk.add("\(name)@thuvien.example.vn") }
    let report = try await run()
    #expect(report.today == .sent)
    #expect(report.issues.map(\.letters.sent) == [3])
    #expect(!report.isIncomplete)
    let letters = desk.carrier.take()
    #expect(Set(letters.map(\.recipient)).count == 3)
    #expect(Set(letters.map(\.messageID)).count == 3)
    let again = try await run()
    #expect(desk.carrier.handed.isEmpty)
    #expect(again.issues.map(\.letters.sent) == [3])
  }

  @Test func `a letter whose fate nobody knows goes again as the same letter`() async throws {
    try await desk.add("an@thuvien.example.vn")
    desk.carrier.answer("an@thuvien.example.vn", [.later("the connection was closed")])
    let report = try await run()
    let letters = desk.carrier.handed
    #expect(letters.count == 2)
    #expect(letters.first == letters.last)
    #expect(desk.clock.slept == [MailRoom.usualPauses[0]])
    #expect(report.issues.first?.letters.sent == 1)
  }

  @Test func `what is left waits for the next start, also on another day`() async throws {
    try await desk.add("an@thuvien.example.vn")
    try await desk.add("binh@thuvien.example.vn")
    desk.carrier.answer(
      "an@thuvien.example.vn", Array(repeating: .later("451 later"), count: 4))
    let first = try await run()
    #expect(first.isIncomplete)
    #expect(
      first.issues.first?.letters.missing
        == [
          LetterTally.Missing(
            address: "an@thuvien.example.vn", state: .reserved, reply: "451 later")
        ])
    _ = desk.carrier.take()
    desk.clock.advance(to: desk.clock.now + 86_400)
    try await desk.publish("Tin thứ hai")
    let second = try await run()
    let letters = desk.carrier.handed
    #expect(second.issues.map(\.letters.sent) == [2, 2])
    #expect(
      letters.map(\.recipient) == [
        "an@thuvien.example.vn", "an@thuvien.example.vn", "binh@thuvien.example.vn",
      ])
    #expect(LetterDesk.text(letters[0]).contains("Khai mạc ngày hội sách"))
    #expect(!LetterDesk.text(letters[1]).contains("Khai mạc ngày hội sách"))
  }

  @Test func `a mailbox that is not there is told to the desk and asked no more`() async throws {
    try await desk.add("an@thuvien.example.vn", choice: LetterChoice(seesDesk: true))
    try await desk.add("binh@thuvien.example.vn")
    desk.carrier.answer("binh@thuvien.example.vn", [.mailboxRefused("550 5.1.1 no such user")])
    let report = try await run()
    #expect(report.issues.first?.letters.missing.map(\.reply) == ["550 5.1.1 no such user"])
    #expect(
      try await desk.store.editors().map(\.standing) == [.active, .bounced])
    _ = desk.carrier.take()
    desk.clock.advance(to: desk.clock.now + 86_400)
    try await desk.publish("Tin thứ hai")
    #expect(try await run().issues.map(\.letters.sent) == [1])
    let text = LetterDesk.text(try #require(desk.carrier.handed.first))
    #expect(text.contains("binh@thuvien.example.vn"))
    #expect(text.contains("550 5.1.1"))
  }

  @Test func `a letter that is not wanted does not end the letters to its reader`() async throws {
    try await desk.add("an@thuvien.example.vn")
    desk.carrier.answer("an@thuvien.example.vn", [.letterRefused("552 5.3.4 too big")])
    let report = try await run()
    #expect(report.issues.first?.letters.missing.map(\.state) == [.refused])
    #expect(try await desk.store.editors().map(\.standing) == [.active])
    #expect(desk.carrier.handed.count == 1)
  }

  @Test func `a server that takes nothing is asked again after pauses and then let be`()
    async throws
  {
    for name in ["an", "binh"] { try await desk.add("\(name)@thuvien.example.vn") }
    let failure = MailFailure(.notReachable, place: "mail.example:587", detail: "refused")
    desk.carrier.answer(Array(repeating: .unusable(failure), count: 4))
    let report = try await run()
    #expect(report.issues.first?.trouble == failure)
    #expect(desk.carrier.handed.count == 4, "one try for each round")
    #expect(desk.clock.slept == MailRoom.usualPauses)
    #expect(report.isIncomplete)
    #expect(try await run().issues.map(\.letters.sent) == [2])
  }

  @Test func `nobody tries for ever`() async throws {
    try await desk.add("an@thuvien.example.vn")
    desk.carrier.answer("an@thuvien.example.vn", Array(repeating: .later("451"), count: 100))
    for _ in 0..<5 {
      _ = try await run()
      desk.clock.advance(to: desk.clock.now + 86_400)
    }
    let asked = desk.carrier.take().count
    #expect(asked == 16, "four rounds a day, on four days")
    _ = try await run()
    #expect(desk.carrier.handed.isEmpty)
  }

  @Test func `who left gets nothing of what waits`() async throws {
    let editor = try await desk.add("an@thuvien.example.vn")
    desk.carrier.answer("an@thuvien.example.vn", Array(repeating: .later("451"), count: 4))
    _ = try await run()
    _ = desk.carrier.take()
    try await desk.store.end(
      editor.id, .unsubscribed, Editor.Ending(at: desk.clock.now, reason: "one click"))
    let report = try await run()
    #expect(desk.carrier.handed.isEmpty)
    #expect(report.issues.first?.letters.missing.map(\.state) == [.withdrawn])
    #expect(!report.isIncomplete)
  }

  @Test func `only who may see the desk reads of it`() async throws {
    try await desk.publish("Quyết định kỷ luật viên chức", section: .internal)
    try await desk.add("an@thuvien.example.vn", choice: LetterChoice(seesDesk: true))
    try await desk.add("ban-doc@example.vn")
    _ = try await run()
    let letters = desk.carrier.handed.map(LetterDesk.text)
    #expect(letters[0].contains("Quyết định kỷ luật viên chức"))
    #expect(!letters[1].contains("Quyết định kỷ luật viên chức"))
    #expect(letters[1].contains("Khai mạc ngày hội sách"))
  }

  @Test func `who chose nothing that there is gets no empty letter`() async throws {
    try await desk.add(
      "an@thuvien.example.vn", choice: LetterChoice(sections: [.international]))
    try await desk.add("binh@thuvien.example.vn", choice: LetterChoice(places: ["ca-mau"]))
    let report = try await run()
    #expect(desk.carrier.handed.isEmpty)
    #expect(report.issues.map(\.stories) == [1])
  }

  @Test func `a domain gets its letters at its pace`() async throws {
    for address in ["a@x.vn", "b@x.vn", "c@y.vn"] { try await desk.add(address) }
    _ = try await desk.send(perDomain: .seconds(10)).run(desk.edition)
    #expect(desk.carrier.handed.map(\.recipient) == ["a@x.vn", "c@y.vn", "b@x.vn"])
    #expect(desk.clock.slept == [.seconds(10)])
  }

  @Test func `a letter once more is the same letter and opens nothing`() async throws {
    try await desk.add("an@thuvien.example.vn")
    _ = try await run()
    try await desk.publish("Tin sau")
    let outcome = try await desk.send().resend(
      desk.edition, day: nil, to: "AN@thuvien.example.vn")
    guard case .handed(.accepted) = outcome else {
      Issue.record("not sent: \(outcome)")
      return
    }
    let letters = desk.carrier.handed
    #expect(letters.count == 2)
    #expect(letters.first == letters.last)
  }

  @Test func `looking at an issue counts nothing`() async throws {
    try await desk.add("an@thuvien.example.vn")
    let preview = try await desk.send().preview(desk.edition)
    #expect(preview.letters.recipients.map(\.stories) == [1])
    #expect(preview.tally == nil)
    #expect(try await desk.store.lastIssue(of: "daily") == nil)
    #expect(desk.carrier.handed.isEmpty)
  }

  @Test func `a story that is withdrawn meanwhile is in no letter that is still to go`()
    async throws
  {
    try await desk.publish("Tin sẽ bị gỡ")
    try await desk.add("an@thuvien.example.vn")
    desk.carrier.answer("an@thuvien.example.vn", Array(repeating: .later("451"), count: 4))
    _ = try await run()
    #expect(LetterDesk.text(try #require(desk.carrier.take().last)).contains("Tin sẽ bị gỡ"))
    try await desk.correct("Tin sẽ bị gỡ", .retract)
    _ = try await run()
    let text = LetterDesk.text(try #require(desk.carrier.handed.last))
    #expect(!text.contains("Tin sẽ bị gỡ"))
    #expect(text.contains("Khai mạc ngày hội sách"))
  }

  @Test func `what editors pinned stands first`() async throws {
    desk.clock.advance(to: desk.clock.now + 60)
    try await desk.publish("Tin mới hơn")
    try await desk.correct("Khai mạc ngày hội sách", .pin)
    try await desk.add("an@thuvien.example.vn")
    _ = try await run()
    let text = LetterDesk.text(try #require(desk.carrier.handed.first))
    #expect(text.contains("1.  Khai mạc ngày hội sách\r\n"))
    #expect(text.contains("2.  Tin mới hơn\r\n"))
  }
}
