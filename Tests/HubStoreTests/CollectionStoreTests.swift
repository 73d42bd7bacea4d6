import FeedDomain
import Foundation
import GRDB
import Testing

@testable import HubStore

/// What the store remembers of what is published where.
struct CollectionStoreTests {
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

  private static let news = SectionDecision(section: .national, reason: SectionReason(.byDefault))

  /// Stores articles of one source, each a story of its own.
  private func store(_ keys: [String], isBacklog: Bool = false) async throws {
    _ = try await store.reconcile([StoreSamples.source("hue")], now: samples.now)
    let articles = keys.map { StoreSamples.article($0, of: "hue") }
    var plan = samples.opening(articles, of: "hue", isBacklog: isBacklog)
    for index in plan.additions.indices {
      plan.additions[index].published = samples.now.addingTimeInterval(Double(index))
    }
    try await samples.merge(plan, of: "hue")
  }

  private func changed(limit: Int = 100, backlog: Int = 100) async throws -> [ChangedStory] {
    try await store.changedStories(limit: limit, backlog: backlog)
  }

  private func stale() async throws -> [StoryCollection] {
    try await store.staleCollections(backlog: 100).map(\.collection)
  }

  private func profile(_ content: String, _ placing: String) -> PublishedProfile {
    PublishedProfile(content: content, placing: placing, addresses: "")
  }

  private func settleAll() async throws {
    try await store.settle(try await store.staleCollections(backlog: 100), arePacked: true)
  }

  @Test func `what editors pinned is found without a walk over its section`() async throws {
    let plan = try await store.pool.read { db in
      try Row.fetchAll(
        db,
        sql: """
          EXPLAIN QUERY PLAN SELECT id FROM story WHERE \(SQLiteHubStore.isPinnedIn)
          ORDER BY published DESC, id DESC
          """, arguments: ["national"]
      ).map { $0[3] as String }
    }
    #expect(plan.contains { $0.contains("correction_pin") })
    #expect(!plan.contains { $0.contains("story_newest") })
  }

  @Test func `a new story tells where it belongs and is settled by being placed`() async throws {
    try await store(["1"])
    let story = try #require(try await changed().first)
    #expect(story.isNews)
    #expect(story.facts?.section == .national)
    #expect(story.facts?.sources == [SourceID("hue")])
    #expect(story.collections.isEmpty)
    try await store.place(
      [
        StoryPlacement(story, published: samples.now, shown: [.all, .section(.national)], left: [])
      ], now: samples.now)
    #expect(try await changed().isEmpty)
    #expect(try await stale() == [.all, .section(.national)])
    #expect(try await shown(in: .all, newest: 9).map(\.id) == [story.id])
    #expect(try await store.outbox().map(\.topic) == [.frontPage, .sources])
  }

  @Test func `collections that are read together hold what each holds by itself`() async throws {
    try await store(["1", "2", "3"])
    let stories = try await changed()
    let shown: [[StoryCollection]] = [
      [.all, .section(.national)], [.all], [.section(.national)],
    ]
    try await store.place(
      zip(stories, shown).map {
        StoryPlacement($0, published: $0.facts?.published ?? samples.now, shown: $1, left: [])
      }, now: samples.now)
    let both: [StoryCollection] = [.all, .section(.national), .section(.international)]
    let together = try await store.contents(of: both, newest: 9, tombstonesWithin: 3600)
    #expect(together.map(\.stories.count) == [2, 2, 0])
    for (collection, content) in zip(both, together) {
      #expect(content == (try await self.content(of: collection)))
    }
  }

  @Test func `news goes before what was there before, and that by date`() async throws {
    try await store(["1", "2", "3"], isBacklog: true)
    try await store(["4"])
    #expect(try await changed(backlog: 0).map(\.isNews) == [true])
    let turn = try await changed(backlog: 2)
    #expect(turn.map(\.isNews) == [true, false, false])
    #expect(
      turn.dropFirst().compactMap(\.facts?.published) == [
        samples.now.addingTimeInterval(2), samples.now.addingTimeInterval(1),
      ])
    #expect(try await changed(limit: 1).map(\.isNews) == [true])
    #expect(try await store.changedStoryCount() == 4)
  }

  @Test func `a story that changes while it is placed is placed again`() async throws {
    try await store(["1"])
    let story = try #require(try await changed().first)
    var plan = MergePlan(now: samples.now, state: SourceState(source: SourceID("hue")))
    let lead = try #require(
      try await store.newestStories(in: [.national], limit: 1).first?.lead.id)
    plan.revisions = [
      MergePlan.Revision(
        id: lead, story: story.id,
        article: StoreSamples.article("1", of: "hue", title: "Đính chính", digest: 2),
        decision: Self.news)
    ]
    try await samples.merge(plan, of: "hue")
    try await store.place(
      [
        StoryPlacement(story, published: samples.now, shown: [.all], left: [])
      ], now: samples.now)
    let again = try #require(try await changed().first)
    #expect(again.revision > story.revision)
    #expect(again.collections == [.all])
  }

  @Test func `a story that moves makes stale what it left as well`() async throws {
    try await store(["1", "2"])
    let stories = try await changed()
    try await store.place(
      stories.map { StoryPlacement($0, published: samples.now, shown: [.all], left: []) },
      now: samples.now)
    try await settleAll()
    #expect(try await stale().isEmpty)
    try await store.place(
      [
        StoryPlacement(
          stories[0], published: samples.now, shown: [.section(.national)], left: [.all])
      ], now: samples.now)
    #expect(try await stale() == [.all, .section(.national)])
    #expect(try await shown(in: .all, newest: 9).map(\.id) == [stories[1].id])
  }

  @Test func `a collection that changes while it is written stays stale`() async throws {
    try await store(["1", "2"])
    let stories = try await changed()
    func place(_ story: ChangedStory) async throws {
      try await store.place(
        [
          StoryPlacement(story, published: samples.now, shown: [.all], left: [])
        ], now: samples.now)
    }
    try await place(stories[0])
    let before = try await store.staleCollections(backlog: 0)
    try await place(stories[1])
    try await store.settle(before, arePacked: true)
    #expect(try await stale() == [.all])
    try await settleAll()
    #expect(try await stale().isEmpty)
  }

  @Test func `the feed of a source waits for its turn when nobody waits for it`() async throws {
    try await store(["1"], isBacklog: true)
    let story = try #require(try await changed().first)
    let source = StoryCollection.source(SourceID("hue"))
    try await store.place(
      [
        StoryPlacement(story, published: samples.now, shown: [.all, source], left: [])
      ], now: samples.now)
    #expect(try await store.staleCollections(backlog: 0).map(\.collection) == [.all])
    let turn = try await store.staleCollections(backlog: 1)
    #expect(turn.map(\.collection) == [.all, source])
    #expect(turn.last?.sourceName == "Thư viện hue")
  }

  @Test func `another release has the feeds of sources wait, other addresses do not`() async throws
  {
    try await store(["1"])
    let story = try #require(try await changed().first)
    let places: [StoryCollection] = [.all, .section(.national), .source(SourceID("hue"))]
    try await store.place(
      [StoryPlacement(story, published: samples.now, shown: places, left: [])], now: samples.now)
    func urgent() async throws -> [StoryCollection] {
      try await store.staleCollections(backlog: 0).map(\.collection)
    }
    try await store.adopt(profile("a", "a"))
    try await settleAll()
    try await store.adopt(profile("b", "a"))
    #expect(Set(try await urgent()) == [.all, .section(.national)])
    #expect(Set(try await stale()) == Set(places), "and it is written later")
    try await settleAll()
    try await store.adopt(PublishedProfile(content: "c", placing: "a", addresses: "x"))
    #expect(Set(try await urgent()) == Set(places))
  }

  @Test func `placing that fails at any step leaves nothing behind`() async throws {
    try await store(["1", "2"])
    let stories = try await changed()
    for step in 0...1 {
      var placements = stories.map {
        StoryPlacement($0, published: samples.now, shown: [.all], left: [])
      }
      placements[step].story = StoryID(rawValue: 999)
      await #expect(throws: StoreFailure.self) {
        try await store.place(placements, now: samples.now)
      }
      #expect(try await changed().count == 2)
      #expect(try await stale().isEmpty)
    }
  }

  @Test func `another placing places every story anew, another content none`() async throws {
    try await store(["1"])
    try await store.adopt(profile("a", "a"))
    _ = try await samples.takeChanged()
    try await store.adopt(profile("b", "a"))
    #expect(try await changed().isEmpty)
    #expect(try await store.publishedProfile() == profile("b", "a"))
    try await store.adopt(profile("b", "b"))
    #expect(try await changed().map(\.isNews) == [true])
  }

  @Test func `stories and documents of an older store are taken over`() async throws {
    let old = samples.folder + "/old.sqlite"
    let pool = try DatabasePool(path: old)
    try Schema.migrator.migrate(pool, upTo: "kept documents")
    try await pool.write { db in
      try db.execute(
        sql: """
          INSERT INTO story (entry_id, section, reason, published, updated, is_backlog)
            VALUES ('tag:a', 'national', '{}', 1000, 1000, 0);
          INSERT INTO published_document (visibility, name) VALUES
            ('public', 'feeds/all.atom'), ('desk', 'feeds/internal.atom'), ('public', 'index.html');
          INSERT INTO outbox (topic, revision) VALUES ('section:national', 3);
          """)
    }
    try pool.close()
    let store = try SQLiteHubStore(path: old)
    #expect(try await store.changedStoryCount() == 1)
    let collections = try await store.collections()
    #expect(collections.map(\.0) == [.section(.internal), .all])
    #expect(collections.map(\.1) == [.desk, .public])
    #expect(try await store.outbox().isEmpty)
  }
}
