import FeedDomain
import Foundation
import HubStore
import Testing

/// What the store remembers of saved searches, and how far each is filled.
struct SearchStoreTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let samples: StoreSamples
  private let islands = SearchID("islands")
  private let books = SearchID("books")

  private var store: SQLiteHubStore { samples.store }

  /// Three public stories, the last of them the newest.
  init() async throws {
    samples = try StoreSamples()
    _ = try await samples.store.reconcile([StoreSamples.source("hue")], now: samples.now)
    let articles = ["1", "2", "3"].map { StoreSamples.article($0, of: "hue") }
    try await samples.merge(samples.opening(articles, of: "hue"), of: "hue")
    try await samples.publish()
  }

  private func publish(_ id: SearchID, title: String = "A", condition: String = "1") async throws {
    try await store.publish(PublishedSearch(title: title, condition: condition), as: id)
  }

  /// Fills with so many stories, as if every search found them; returns their numbers.
  private func fill(_ limit: Int, into searches: Set<SearchID>) async throws -> [Int64]? {
    guard let stories = try await store.storiesToFill(limit: limit) else { return nil }
    try await store.put(
      stories.map { SearchFinding($0.id, in: searches) }, isFilling: true, now: samples.now)
    return stories.map(\.id.rawValue)
  }

  private func members(of search: SearchID) async throws -> Set<Int64> {
    let content = try await store.content(
      of: .search(search), newest: 9, tombstonesWithin: 1e9)
    return Set(content.stories.map(\.id.rawValue))
  }

  @Test func `a search is filled from the newest story on, a share at a time`() async throws {
    #expect(try await store.storiesToFill(limit: 2) == nil)
    try await publish(islands)
    #expect(try await Set(fill(2, into: [islands]) ?? []) == [2, 3])
    #expect(try await members(of: islands) == [2, 3])
    #expect(try await fill(2, into: [islands]) == [1])
    #expect(try await fill(2, into: [islands]) == [])
    #expect(try await fill(2, into: [islands]) == nil)
    #expect(try await members(of: islands) == [1, 2, 3])
  }

  @Test func `a search that comes while another is filled begins with the newest`() async throws {
    try await publish(islands)
    _ = try await fill(2, into: [islands])
    try await publish(books)
    #expect(try await Set(fill(3, into: [islands, books]) ?? []) == [1, 2, 3])
    #expect(try await fill(3, into: []) == [])
    #expect(try await fill(3, into: []) == nil)
    #expect(try await members(of: books) == [1, 2, 3])
    #expect(try await members(of: islands) == [1, 2, 3])
  }

  @Test func `another title fills nothing, another condition everything`() async throws {
    try await publish(islands)
    while try await fill(3, into: [islands]) != nil {}
    try await store.settle(try await store.staleCollections(backlog: 9), arePacked: true)
    try await publish(islands, title: "B")
    #expect(try await store.storiesToFill(limit: 3) == nil)
    let stale = try await store.staleCollections(backlog: 9).map(\.collection)
    #expect(stale == [.search(islands)])
    try await publish(islands, title: "B", condition: "2")
    #expect(try await store.storiesToFill(limit: 3)?.count == 3)
  }

  @Test func `stories wait to be compared only while there is a search`() async throws {
    #expect(try await store.storiesToSearch(limit: 9).isEmpty)
    try await publish(islands)
    let articles = ["4"].map { StoreSamples.article($0, of: "hue") }
    try await samples.merge(samples.opening(articles, of: "hue"), of: "hue")
    try await samples.publish()
    let waiting = try await store.storiesToSearch(limit: 9)
    #expect(waiting.map(\.lead.article.key) == ["4"])
    try await store.put(
      waiting.map { SearchFinding($0.id, in: []) }, isFilling: false, now: samples.now)
    #expect(try await store.storiesToSearch(limit: 9).isEmpty)
  }

  @Test func `a search that finds a story no more tells so, at the time of that`() async throws {
    try await publish(islands)
    while try await fill(3, into: [islands]) != nil {}
    let later = samples.now + 3600
    try await store.put(
      [SearchFinding(StoryID(rawValue: 2), in: [])], isFilling: false, now: later)
    #expect(try await members(of: islands) == [1, 3])
    let content = try await store.content(
      of: .search(islands), newest: 9, tombstonesWithin: 1e9)
    #expect(content.tombstones.map(\.deleted) == [later])
  }

  @Test func `what is forgotten is stale and asked for no more`() async throws {
    try await publish(islands)
    _ = try await fill(1, into: [islands])
    try await store.forget(islands)
    #expect(try await store.publishedSearches().isEmpty)
    #expect(try await store.storiesToFill(limit: 3) == nil)
    let pages = try await store.collectionsWithStalePage().map(\.collection.collection)
    #expect(pages.contains(.search(islands)))
  }
}
