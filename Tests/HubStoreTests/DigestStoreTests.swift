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
    #expect(try await samples.store.lastIssue(of: "daily") == nil)
    try await samples.store.freeze(plan(stories.map(\.id)))
    #expect(try await samples.store.storiesWithoutIssue(of: "daily", in: [.national]).isEmpty)
    #expect(try await samples.store.lastIssue(of: "daily")?.number == 1)
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
      try await samples.store.freeze(plan([story.id, StoryID(rawValue: 999)]))
    }
    #expect(try await samples.store.lastIssue(of: "daily") == nil)
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
    let plan = try plan(stories.map(\.id))
    try await samples.store.freeze(plan)
    let issue = try #require(try await samples.store.unsettledIssues(of: "daily").first)
    #expect(
      issue
        == FrozenIssue(
          name: plan.issue, composed: samples.now, stories: stories, storyCount: 1,
          changed: samples.now))
    try await samples.store.settle(plan.issue)
    #expect(try await samples.store.unsettledIssues(of: "daily").isEmpty)
    #expect(try await samples.store.issue(of: "daily", on: plan.issue.day) == issue)
  }

  @Test func `an edition has one issue a day`() async throws {
    try await samples.store.begin(editions: ["daily"], now: samples.now)
    try await samples.store.freeze(plan([]))
    var second = try plan([])
    second.issue.number = 2
    await #expect(throws: StoreFailure.self) { try await samples.store.freeze(second) }
  }

  private func plan(_ stories: [StoryID]) throws -> IssuePlan {
    let day = try #require(CalendarDay("2026-11-24"))
    return IssuePlan(
      issue: IssueName(edition: "daily", number: 1, day: day), composed: samples.now,
      stories: stories)
  }
}
