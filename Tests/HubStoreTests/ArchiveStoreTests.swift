import FeedDomain
import Foundation
import HubStore
import Testing

/// What the store remembers of archives and of what was withdrawn.
struct ArchiveStoreTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let samples: StoreSamples

  init() throws {
    samples = try StoreSamples()
  }

  private var store: SQLiteHubStore { samples.store }

  private func content(
    of collection: StoryCollection, newest: Int = 9
  ) async throws -> CollectionContent {
    try await store.content(of: collection, newest: newest, tombstonesWithin: 3600)
  }

  private func shown(in collection: StoryCollection, newest: Int) async throws -> [Story] {
    try await content(of: collection, newest: newest).stories
  }

  /// Stores a story for each key and publishes them in the feed of all; returns them in this order.
  private func publish(_ keys: [String]) async throws -> [ChangedStory] {
    _ = try await store.reconcile([StoreSamples.source("hue")], now: samples.now)
    let articles = keys.map { StoreSamples.article($0, of: "hue") }
    try await samples.merge(samples.opening(articles, of: "hue"), of: "hue")
    let stories = try await store.changedStories(limit: 100, backlog: 0)
    try await place(stories, in: [.all, .section(.national)])
    return stories
  }

  private func place(
    _ stories: [ChangedStory], in shown: [StoryCollection], left: [StoryCollection] = [],
    after seconds: TimeInterval = 0
  ) async throws {
    try await store.place(
      stories.map {
        StoryPlacement($0, published: samples.now, shown: shown, left: left)
      }, now: samples.now.addingTimeInterval(seconds))
  }

  private func archive(_ stories: [ChangedStory], as name: String) async throws {
    try await store.append([ArchivePart(name: name, stories: stories.map(\.id))], to: .all)
    for part in try await store.unwrittenArchives(of: .all) {
      try await store.settle(part, of: .all)
    }
  }

  private func open() async throws -> [StoryID] {
    try await content(of: .all).archiveEnd.open.map(\.story)
  }

  private func content(_ name: String) async throws -> ArchiveContent {
    let part = try #require(try await store.archives(of: .all).first { $0.name == name })
    return try await store.content(of: part, in: .all)
  }

  @Test func `stories stay at the open end until a part has them`() async throws {
    let stories = try await publish(["1", "2", "3"])
    #expect(try await open() == stories.map(\.id))
    try await store.append(
      [
        ArchivePart(name: "2026-10", stories: [stories[0].id]),
        ArchivePart(name: "2026-10-2", stories: [stories[1].id]),
      ], to: .all)
    let end = try await content(of: .all).archiveEnd
    #expect(end.open.map(\.story) == [stories[2].id])
    #expect(end.lastName == "2026-10-2")
    let parts = try await store.unwrittenArchives(of: .all)
    #expect(parts.map(\.number) == [1, 2])
    #expect(parts.map(\.previousName) == [nil, "2026-10"])
    try await store.settle(parts[0], of: .all)
    #expect(try await store.unwrittenArchives(of: .all) == [parts[1]])
    #expect(try await content("2026-10").stories.map(\.id) == [stories[0].id])
    #expect(try await content(of: .section(.national)).archiveEnd.open.count == 3)
  }

  @Test func `a story that changes after it was archived comes to the open end again`()
    async throws
  {
    let stories = try await publish(["1", "2"])
    try await archive(stories, as: "2026-10")
    #expect(try await open().isEmpty)
    try await place([stories[0]], in: [.all], after: 60)
    let end = try await content(of: .all).archiveEnd
    #expect(end.open == [.init(stories[0].id, entered: samples.now.addingTimeInterval(60))])
    #expect(try await content("2026-10").stories.count == 2, "a part keeps what it has")
    #expect(try await store.unwrittenArchives(of: .all).isEmpty)
  }

  @Test func `the subscription has the newest and all that no part has`() async throws {
    let stories = try await publish(["1", "2", "3"])
    #expect(try await shown(in: .all, newest: 1).count == 3)
    try await archive(Array(stories.prefix(2)), as: "2026-10")
    #expect(try await shown(in: .all, newest: 1).map(\.id) == [stories[2].id])
    #expect(
      try await shown(in: .all, newest: 2).map(\.id) == [stories[2].id, stories[1].id])
  }

  @Test func `what leaves a collection leaves its archive, and a tombstone stays there`()
    async throws
  {
    let stories = try await publish(["1", "2"])
    try await archive(stories, as: "2026-10")
    try await place([stories[0]], in: [], left: [.all, .section(.national)])
    #expect(try await store.unwrittenArchives(of: .all).map(\.name) == ["2026-10"])
    let part = try await content("2026-10")
    #expect(part.stories.map(\.id) == [stories[1].id])
    #expect(part.tombstones.map(\.entryID) == ["tag:hue.example.vn,2026:1"])
    let told = try await content(of: .all).tombstones
    #expect(told == part.tombstones)
    #expect(try await shown(in: .all, newest: 9).map(\.id) == [stories[1].id])
  }

  @Test func `what stays in a collection leaves its archive alone`() async throws {
    let story = try await publish(["1"])
    try await archive(story, as: "2026-10")
    try await place(
      story, in: [.all, .section(.international)], left: [.section(.national)])
    #expect(try await store.unwrittenArchives(of: .all).isEmpty)
    #expect(try await content("2026-10").stories.count == 1)
  }

  @Test func `what is published again has no tombstone any more`() async throws {
    let story = try await publish(["1"])
    try await archive(story, as: "2026-10")
    try await place(story, in: [], left: [.all, .section(.national)])
    for part in try await store.unwrittenArchives(of: .all) {
      try await store.settle(part, of: .all)
    }
    try await place(story, in: [.all], after: 60)
    #expect(try await content(of: .all).tombstones.isEmpty)
    #expect(try await content("2026-10").tombstones.isEmpty)
    #expect(try await content("2026-10").stories.count == 1)
    #expect(try await store.unwrittenArchives(of: .all).map(\.name) == ["2026-10"])
    #expect(try await open() == story.map(\.id), "and it comes as something new")
  }

  @Test func `a part that cannot be noted whole is not noted at all`() async throws {
    let stories = try await publish(["1", "2"])
    for broken in [0, 1] {
      var ids = stories.map(\.id)
      ids[broken] = StoryID(rawValue: 999)
      await #expect(throws: StoreFailure.self) {
        try await store.append([ArchivePart(name: "2026-10", stories: ids)], to: .all)
      }
      #expect(try await store.archives(of: .all).isEmpty)
      #expect(try await open().count == 2)
    }
  }
}
