import FeedDomain
import Foundation
import HubStore
import Testing

/// What the store keeps of how the same news was known again.
struct SamenessTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let samples: StoreSamples

  init() throws {
    samples = try StoreSamples()
  }

  private let likeness = Likeness(
    containment: 81, lead: 40, title: 100, sharedLinks: 1,
    findings: [GuardFinding(.year, here: "2024", there: "2025")])

  @Test(arguments: [
    MatchEvidence.sameID, .sameLink, MatchEvidence(.editor),
    MatchEvidence(.sameContent, compared: ArticleID(rawValue: 1)),
    MatchEvidence(
      .nearDuplicate, compared: ArticleID(rawValue: 1),
      likeness: Likeness(containment: 97, lead: 100, title: 63)),
  ])
  func `the evidence of a copy is read back with its figures`(evidence: MatchEvidence) async throws
  {
    let first = try await opened("hue")
    var plan = samples.opening([StoreSamples.article("9", of: "vinh")], of: "vinh")
    plan.additions[0].placement = .joins(first.id, evidence)
    try await samples.merge(plan, of: "vinh")
    let story = try #require(
      try await samples.store.newestStories(in: [.national], limit: 1).first)
    #expect(story.lead.evidence == nil)
    #expect(story.copies.map(\.evidence) == [evidence])
  }

  @Test func `two stories that may be one are told with their figures`() async throws {
    let first = try await opened("hue")
    var plan = samples.opening([StoreSamples.article("9", of: "vinh")], of: "vinh")
    plan.additions[0].hints = [SameStoryHint(story: first.id, likeness: likeness)]
    try await samples.merge(plan, of: "vinh")
    let newest = try #require(
      try await samples.store.newestStories(in: [.national], limit: 1).first)
    let pair = PossiblySame(story: newest.id, other: first.id, likeness: likeness)
    #expect(try await samples.store.possiblySame(limit: 5) == [pair])
    #expect(try await samples.store.possiblySame(as: first.id, limit: 5) == [pair])
    #expect(try await samples.store.possiblySame(as: StoryID(rawValue: 99), limit: 5).isEmpty)
    #expect(try await samples.store.possiblySame(limit: 0).isEmpty)
  }

  @Test func `a hint at a story that is not there changes nothing at all`() async throws {
    let first = try await opened("hue")
    var plan = samples.opening([StoreSamples.article("9", of: "vinh")], of: "vinh")
    plan.additions[0].hints = [
      SameStoryHint(story: first.id, likeness: likeness),
      SameStoryHint(story: StoryID(rawValue: 99), likeness: likeness),
    ]
    await #expect(throws: StoreFailure.self) { try await samples.merge(plan, of: "vinh") }
    #expect(try await samples.store.articleCount() == 1)
    #expect(try await samples.store.possiblySame(limit: 5).isEmpty)
  }

  /// The story that a first article of a new source opens, beside another source.
  private func opened(_ source: String) async throws -> Story {
    _ = try await samples.store.reconcile(
      [StoreSamples.source(source), StoreSamples.source("vinh")], now: samples.now)
    try await samples.merge(
      samples.opening([StoreSamples.article("1", of: source)], of: source), of: source)
    return try #require(try await samples.store.newestStories(in: [.national], limit: 1).first)
  }
}
