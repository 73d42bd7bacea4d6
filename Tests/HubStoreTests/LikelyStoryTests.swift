import FeedDomain
import Foundation
import HubStore
import Testing

/// How the store finds stories by what their texts share with a new one.
struct LikelyStoryTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let samples: StoreSamples

  init() async throws {
    samples = try StoreSamples()
    _ = try await samples.store.reconcile(
      [StoreSamples.source("hue"), StoreSamples.source("vinh")], now: samples.now)
  }

  @Test func `a story that shares enough is told with its words`() async throws {
    try await add("1", prints(1...6))
    let likely = try await likely(prints(4...9))
    let story = try #require(likely?.stories.first)
    #expect(likely?.stories.count == 1)
    #expect(likely?.common == [])
    #expect(story.shared == Set(prints(4...6)))
    #expect(story.section == .national)
    #expect(story.articles.map(\.article.title) == ["Tin 1"])
    #expect(story.articles.first?.article.content == "<p>Nội dung</p>")
  }

  @Test func `one fingerprint in common is chance`() async throws {
    try await add("1", prints(1...6))
    #expect(try await likely(prints(6...9))?.stories == [])
  }

  @Test func `what so many have in common names nothing, and is told so`() async throws {
    for number in 1...LikelyStories.commonFrom {
      try await add("\(number)", prints(1...2) + prints(number * 10...number * 10 + 1))
    }
    let likely = try await likely(prints(1...2))
    #expect(likely?.common == Set(prints(1...2)))
    #expect(likely?.stories == [])
  }

  @Test func `a held story is not told`() async throws {
    var plan = plan("1", prints(1...6))
    plan.additions[0].isHeld = true
    plan.incident = .opens(.spamWords, Incident.Evidence(arrived: 1, held: 1))
    try await samples.merge(plan, of: "hue")
    #expect(try await likely(prints(1...6))?.stories == [])
  }

  @Test func `a story that waits for an editor is not told`() async throws {
    var plan = plan("1", prints(1...6))
    let reason = SectionReason(.byDefault)
    plan.additions[0].placement = .opens(
      entryID: "tag:1", SectionDecision(section: .national, reason: reason, review: .held))
    try await samples.merge(plan, of: "hue")
    #expect(try await likely(prints(1...6))?.stories == [])
  }

  @Test func `an article is found by its new words`() async throws {
    try await add("1", prints(1...6))
    try await revise(to: prints(5...9))
    #expect(try await likely(prints(7...9))?.stories.map(\.shared) == [Set(prints(7...9))])
  }

  @Test func `new words that name nothing, or that the story has, are not kept again`() async throws
  {
    for number in 1...LikelyStories.commonFrom {
      try await add("\(number)", prints(1...1) + prints(number * 10...number * 10 + 1))
    }
    let before = try await samples.store.fingerprintSize().rows
    let story = try #require(try await likely(prints(20...21))?.stories.first?.id)
    var copy = plan("copy", [])
    copy.additions[0].placement = .joins(story, .sameLink)
    try await samples.merge(copy, of: "hue")
    try await revise("copy", to: prints(1...1) + prints(20...22))
    #expect(try await samples.store.fingerprintSize().rows == before + 1)
  }

  @Test func `old news is not told again`() async throws {
    try await add("1", prints(1...6))
    let later = samples.now.addingTimeInterval(100 * 24 * 3600)
    #expect(try await likely(prints(1...6), at: later)?.stories == [])
  }

  @Test func `all articles of a story are told, whichever shares something`() async throws {
    try await add("1", prints(1...6))
    let story = try #require(try await likely(prints(1...6))?.stories.first?.id)
    var copy = plan("2", prints(20...26))
    copy.additions[0].placement = .joins(story, .sameLink)
    try await samples.merge(copy, of: "hue")
    let found = try #require(try await likely(prints(20...26))?.stories.first)
    #expect(found.id == story)
    #expect(found.articles.map(\.article.title) == ["Tin 1", "Tin 2"])
  }

  @Test func `an addition may tell the story of one before it`() async throws {
    var plan = samples.opening(
      [StoreSamples.article("1", of: "hue"), StoreSamples.article("2", of: "hue")], of: "hue")
    plan.additions[1].placement = .follows(0, MatchEvidence(.sameContent))
    let result = try await samples.merge(plan, of: "hue")
    #expect(result == MergeResult(added: 2, joined: 1))
    let stories = try await samples.store.newestStories(in: [.national], limit: 5)
    #expect(stories.map { [$0.lead.article.key] + $0.copies.map(\.article.key) } == [["1", "2"]])
  }

  private func prints(_ numbers: ClosedRange<Int>) -> [Fingerprint] {
    numbers.map { Fingerprint(bits: UInt32($0) &* 2_654_435_761) }
  }

  private func plan(_ key: String, _ fingerprints: [Fingerprint]) -> MergePlan {
    var plan = samples.opening(
      [StoreSamples.article(key, of: "hue", title: "Tin \(key)")], of: "hue")
    plan.additions[0].fingerprints = fingerprints
    return plan
  }

  /// Revises a stored article of the source.
  private func revise(_ key: String = "1", to fingerprints: [Fingerprint]) async throws {
    let article = StoreSamples.article(key, of: "hue", title: "Tin khác", digest: 2)
    var plan = MergePlan(now: samples.now, state: SourceState(source: article.source))
    let stories = try await samples.store.newestStories(in: [.national], limit: 99)
    let known = try #require(
      stories.flatMap { story in ([story.lead] + story.copies).map { (story.id, $0) } }
        .first { $0.1.article.key == key })
    var revision = MergePlan.Revision(
      id: known.1.id, story: known.0, article: article, decision: nil)
    revision.fingerprints = fingerprints
    plan.revisions = [revision]
    try await samples.merge(plan, of: "hue")
  }

  private func add(_ key: String, _ fingerprints: [Fingerprint]) async throws {
    try await samples.merge(plan(key, fingerprints), of: "hue")
  }

  /// What the store tells of a new article of another source.
  private func likely(
    _ fingerprints: [Fingerprint], at time: Date? = nil
  ) async throws -> LikelyStories? {
    let query = IdentityQuery(
      source: SourceID("vinh"), keys: ["n"], claimedIDs: [], canonicalLinks: [],
      entries: [.init(key: "n", title: "Tin mới", fingerprints: fingerprints)],
      now: time ?? samples.now)
    let told = Told()
    let state = SourceState(source: SourceID("vinh"))
    let now = samples.now
    _ = try await samples.store.merge(query) { known in
      told.set(known.likely["n"])
      return MergePlan(now: now, state: state)
    }
    return told.value
  }
}

/// What a merge was told.
///
/// Unchecked is safe because the value is guarded by `lock`.
private final class Told: @unchecked Sendable {
  private let lock = NSLock()
  private var likely: LikelyStories?

  func set(_ likely: LikelyStories?) { lock.withLock { self.likely = likely } }
  var value: LikelyStories? { lock.withLock { likely } }
}
