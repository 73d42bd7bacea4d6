import FeedDomain
import Foundation
import GRDB
import Testing

@testable import HubStore

/// What holds for the rows of stories and articles, however cheaply it is checked.
struct OrdersTests {
  private let samples: StoreSamples

  init() async throws {
    samples = try StoreSamples()
    _ = try await samples.store.reconcile([StoreSamples.source("hue")], now: samples.now)
    for key in ["1", "2"] {
      try await samples.merge(
        samples.opening([StoreSamples.article(key, of: "hue")], of: "hue"), of: "hue")
    }
  }

  private func write(_ sql: String) async throws {
    let database = try DatabaseQueue(path: samples.path)
    try await database.write { db in try db.execute(sql: sql) }
  }

  @Test(arguments: [
    "DELETE FROM story_hint; DELETE FROM article_body; DELETE FROM article WHERE id = 2",
    "UPDATE article SET story = 1, is_lead = 0 WHERE id = 2; DELETE FROM changed_story; DELETE FROM story WHERE id = 2",
    "UPDATE article SET story = 1 WHERE id = 2",
    "UPDATE story SET hidden = 'lost' WHERE id = 2",
    "UPDATE article SET story = 7 WHERE id = 2",
  ])
  func `a row that goes, a second lead and words that nobody knows are refused`(
    _ sql: String
  ) async throws {
    await #expect(throws: DatabaseError.self) { try await write(sql) }
    #expect(try await samples.store.newestStories(in: [.national], limit: 5).count == 2)
  }

  @Test(arguments: Concealment.allCases)
  func `every reason to hide a story is known`(_ concealment: Concealment) async throws {
    try await write("UPDATE story SET hidden = '\(concealment.rawValue)' WHERE id = 2")
    #expect(
      try await samples.store.newestStories(in: [.national], limit: 5).map(\.id.rawValue) == [1])
  }

  @Test func `the newest change is that of a story that readers see, whether it changed or came`()
    async throws
  {
    let store = samples.store
    #expect(try await store.newestChange(in: [.national]) == samples.now)
    let later = samples.now.addingTimeInterval(60)
    try await write("UPDATE story SET updated = \(later.milliseconds) WHERE id = 1")
    #expect(try await store.newestChange(in: [.national, .internal]) == later)
    try await write("UPDATE story SET hidden = 'retracted' WHERE id = 1")
    #expect(try await store.newestChange(in: [.national]) == samples.now)
    #expect(try await store.newestChange(in: [.internal]) == nil)
  }

  @Test func `the numbers of an older store are gone on with`() async throws {
    let old = samples.folder + "/old.sqlite"
    let pool = try DatabasePool(path: old)
    try Schema.migrator.migrate(pool, upTo: "plain checks of stories")
    try await pool.write { db in
      try db.execute(
        sql: """
          INSERT INTO source (id, name, kind, address_kind, origin, registered)
            VALUES ('hue', 'Thư viện Huế', 'library', 'waiting', 'file', 0);
          INSERT INTO source_state (source) VALUES (1);
          INSERT INTO story (id, entry_id, section, reason, published, updated, is_backlog)
            VALUES (41, 'tag:a', 'national', '{"authority":"byDefault","evidence":[]}', 2000, 3000, 0);
          INSERT INTO article (id, source, key, story, is_lead, title, first_seen, changed, content_digest)
            VALUES (70, 1, 'a', 41, 1, 'A', 0, 0, x'01');
          INSERT INTO article_body (article, details) VALUES (70, '{}');
          """)
    }
    try pool.close()
    let store = try SQLiteHubStore(path: old)
    let plan = samples.opening([StoreSamples.article("b", of: "hue")], of: "hue")
    _ = try await store.merge(samples.query([], of: "hue")) { _ in plan }
    let stories = try await store.newestStories(in: [.national], limit: 5)
    #expect(stories.map(\.id.rawValue) == [42, 41])
    #expect(stories.map(\.lead.id.rawValue) == [71, 70])
    let database = try DatabaseQueue(path: old)
    try await database.read { db in
      #expect(try String.fetchAll(db, sql: "PRAGMA integrity_check") == ["ok"])
      let counted = try String.fetchAll(db, sql: "SELECT name FROM sqlite_sequence")
      #expect(Set(counted).isDisjoint(with: ["story", "article"]))
      for table in ["story", "article"] {
        let sql = try #require(
          try String.fetchOne(
            db, sql: "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?",
            arguments: [table]))
        #expect(!sql.contains("AUTOINCREMENT"))
      }
    }
  }
}
