import FeedDomain
import Foundation
import HubStore
import Testing

/// Which stories the next issue of a digest gets.
struct DigestStoreTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let samples: StoreSamples

  init() throws {
    samples = try StoreSamples()
  }

  @Test func `a story is in one issue of an edition and in no later one`() async throws {
    _ = try await samples.store.reconcile([StoreSamples.source("hue")], now: samples.now)
    try await samples.store.begin(editions: ["daily", "weekly"], now: samples.now)
    try await samples.merge(
      samples.opening([StoreSamples.article("1", of: "hue")], of: "hue"), of: "hue")
    let stories = try await samples.store.storiesWithoutIssue(of: "daily", in: [.national])
    #expect(stories.count == 1)
    #expect(try await samples.store.nextIssue(of: "daily") == 1)
    try await samples.store.freeze(
      issue: 1, of: "daily", stories: stories.map(\.id), composed: samples.now)
    #expect(try await samples.store.storiesWithoutIssue(of: "daily", in: [.national]).isEmpty)
    #expect(try await samples.store.nextIssue(of: "daily") == 2)
    #expect(try await samples.store.storiesWithoutIssue(of: "weekly", in: [.national]).count == 1)
  }

  @Test func `backlog is in no issue`() async throws {
    _ = try await samples.store.reconcile([StoreSamples.source("hue")], now: samples.now)
    try await samples.store.begin(editions: ["daily", "weekly"], now: samples.now)
    try await samples.merge(
      samples.opening([StoreSamples.article("1", of: "hue")], of: "hue", isBacklog: true),
      of: "hue")
    #expect(try await samples.store.storiesWithoutIssue(of: "daily", in: [.national]).isEmpty)
    #expect(try await samples.store.newestStories(in: [.national], limit: 5).count == 1)
  }

  @Test func `an issue that cannot be frozen whole is not frozen at all`() async throws {
    _ = try await samples.store.reconcile([StoreSamples.source("hue")], now: samples.now)
    try await samples.store.begin(editions: ["daily", "weekly"], now: samples.now)
    try await samples.merge(
      samples.opening([StoreSamples.article("1", of: "hue")], of: "hue"), of: "hue")
    let story = try #require(
      try await samples.store.newestStories(in: [.national], limit: 1).first)
    await #expect(throws: StoreFailure.self) {
      try await samples.store.freeze(
        issue: 1, of: "daily", stories: [story.id, StoryID(rawValue: 999)], composed: samples.now)
    }
    #expect(try await samples.store.nextIssue(of: "daily") == 1)
    #expect(try await samples.store.storiesWithoutIssue(of: "daily", in: [.national]).count == 1)
  }

  @Test func `an edition that begins later has no news from before`() async throws {
    _ = try await samples.store.reconcile([StoreSamples.source("hue")], now: samples.now)
    try await samples.merge(
      samples.opening([StoreSamples.article("1", of: "hue")], of: "hue"), of: "hue")
    try await samples.store.begin(editions: ["late"], now: samples.now.addingTimeInterval(1))
    #expect(try await samples.store.storiesWithoutIssue(of: "late", in: [.national]).isEmpty)
  }

  @Test func `a frozen issue is handed out again until it is written`() async throws {
    _ = try await samples.store.reconcile([StoreSamples.source("hue")], now: samples.now)
    try await samples.store.begin(editions: ["daily"], now: samples.now)
    try await samples.merge(
      samples.opening([StoreSamples.article("1", of: "hue")], of: "hue"), of: "hue")
    let stories = try await samples.store.storiesWithoutIssue(of: "daily", in: [.national])
    try await samples.store.freeze(
      issue: 1, of: "daily", stories: stories.map(\.id), composed: samples.now)
    let issue = try #require(try await samples.store.unwrittenIssue(of: "daily"))
    #expect(issue == FrozenIssue(number: 1, composed: samples.now, stories: stories))
    try await samples.store.noteWritten(issue: 1, of: "daily")
    #expect(try await samples.store.unwrittenIssue(of: "daily") == nil)
  }
}
