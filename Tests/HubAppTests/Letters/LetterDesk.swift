import FeedDomain
import Foundation
import HubApp
import HubStore
import HubTesting
import Pipeline
import WebUI

/// A store with stories and editors, and a mail server that does as it is told; the folder is removed with it.
final class LetterDesk {
  let folder: String
  let store: SQLiteHubStore
  let carrier = ScriptedCarrier()
  let clock: SkippingClock
  var edition = EditionProfile(
    id: "daily", title: "Điểm tin hằng ngày", sections: [.national, .international, .internal])
  private var keys = 0

  init(_ now: Date = Sample.now) throws {
    folder = NSTemporaryDirectory() + "feedhub-letters-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    store = try SQLiteHubStore(path: folder + "/hub.sqlite")
    clock = SkippingClock(now)
  }

  deinit {
    // A folder that cannot be removed is the temporary directory's business.
    try? FileManager.default.removeItem(atPath: folder)
  }

  var hub: HubProfile {
    HubProfile(title: "Điểm tin", url: "https://tin.example/", authority: "tin.example,2026")
  }

  func send(perDomain: Duration = .zero) throws -> SendDigest {
    guard let from = MailAddress(address: "tin@tin.example") else {
      throw CocoaError(.fileReadUnknown)
    }
    let room = MailRoom(
      composer: DigestLetters(), press: MailPress(hub: hub, from: from), carrier: carrier,
      perDomain: perDomain)
    return SendDigest(store: store, hub: hub, mail: room, clock: clock)
  }

  func begin() async throws {
    _ = try await store.reconcile(
      [Sample.source("hue", place: "thua-thien-hue")], now: clock.now)
    try await store.begin(editions: [edition.id], now: clock.now)
  }

  @discardableResult
  func add(
    _ address: String, choice: LetterChoice = LetterChoice(), confirmation: SecretWord? = nil
  ) async throws -> Editor {
    var generator = SystemRandomNumberGenerator()
    let outcome = try await store.register(
      EditorApplication(
        profile: EditorProfile(address: address, choice: choice),
        consent: Editor.Consent(text: "Đồng ý nhận thư", at: clock.now),
        token: SecretWord(using: &generator), confirmation: confirmation))
    switch outcome {
    case .registered(let editor), .known(let editor): return editor
    }
  }

  /// Stores a story of today.
  func publish(
    _ title: String, section: SectionID = .national, review: SectionReview? = nil,
    facets: [StoryFacet] = []
  ) async throws {
    keys += 1
    let article = Article(
      source: SourceID("hue"), key: "\(keys)", title: title, contentDigest: [UInt8(keys)],
      link: "https://hue.example.vn/\(keys)")
    var state = SourceState(source: SourceID("hue"))
    state.lastSuccess = clock.now
    let decision = SectionDecision(
      section: section, reason: SectionReason(.byDefault), review: review)
    var addition = MergePlan.Addition(
      article: article,
      placement: .opens(entryID: "tag:tin.example,2026:\(keys)", decision), published: clock.now)
    addition.filing = FacetDecision(facets, version: 1)
    let plan = MergePlan(now: clock.now, additions: [addition], state: state)
    let query = IdentityQuery(
      source: SourceID("hue"), keys: [article.key], claimedIDs: [], canonicalLinks: [],
      entries: [], now: clock.now)
    _ = try await store.merge(query) { _ in plan }
  }

  /// Makes an editor's correction of the story with a title.
  func correct(
    _ title: String, _ act: Correction.Act, value: String? = nil
  ) async throws {
    let filter = StoryFilter(isWithHidden: true, limit: 1000)
    guard let story = try await store.stories(filter, titled: { $0 == title }).first?.story else {
      throw CocoaError(.fileReadUnknown)
    }
    _ = try await store.correct(
      CorrectionDraft(story.id, act, value: value, signed: Signature(by: "An", at: clock.now)))
  }

  /// The text of a message, with its lines whole.
  static func text(_ letter: OutgoingLetter) -> String {
    let source = String(decoding: letter.bytes, as: UTF8.self)
      .replacingOccurrences(of: "=\r\n", with: "")
    var bytes: [UInt8] = []
    var rest = Array(source.utf8)[...]
    while let byte = rest.popFirst() {
      let code = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "="), let value = UInt8(code, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
