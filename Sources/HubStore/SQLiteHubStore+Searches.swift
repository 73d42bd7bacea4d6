package import FeedDomain
package import Foundation
import GRDB

extension SQLiteHubStore: SearchStore {
  package func publishedSearches() async throws(StoreFailure) -> [SearchID: PublishedSearch] {
    try await read { db in
      let rows = try Row.fetchAll(db, sql: "SELECT id, title, condition FROM search")
      return Dictionary(
        uniqueKeysWithValues: rows.map { row in
          (SearchID(row[0]), PublishedSearch(title: row[1], condition: row[2]))
        })
    }
  }

  package func publish(
    _ search: PublishedSearch, as id: SearchID
  ) async throws(StoreFailure) {
    try await write { db in
      try db.execute(
        sql: """
          INSERT INTO search (id, title, condition, filled_from) VALUES (?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET title = excluded.title, condition = excluded.condition,
            filled_from = IIF(condition = excluded.condition, filled_from, excluded.filled_from)
          """, arguments: [id.rawValue, search.title, search.condition, Int64.max])
      // Its documents are up even while it finds nothing, and bear its title.
      try db.execute(
        sql: """
          INSERT INTO collection (name, revision, shown, is_urgent) VALUES (?, 1, 0, 0)
          ON CONFLICT (name) DO UPDATE SET revision = revision + 1
          """, arguments: [StoryCollection.search(id).name])
      try Self.noteStale(.feeds, in: db)
    }
  }

  package func forget(_ search: SearchID) async throws(StoreFailure) {
    try await write { db in
      try db.execute(sql: "DELETE FROM search WHERE id = ?", arguments: [search.rawValue])
      try db.execute(
        sql: "DELETE FROM unsearched_story WHERE NOT EXISTS (SELECT 1 FROM search)")
      // Its page is taken down as one that is stale.
      try db.execute(
        sql: """
          UPDATE collection SET visibility = NULL, revision = revision + 1, shown = revision + 1,
            is_urgent = 0 WHERE name = ?
          """, arguments: [StoryCollection.search(search).name])
      try db.execute(
        sql: """
          UPDATE archive SET is_written = 0
          WHERE collection = (SELECT number FROM collection WHERE name = ?)
          """, arguments: [StoryCollection.search(search).name])
      try Self.noteStale(.feeds, in: db)
    }
  }

  package func storiesToFill(limit: Int) async throws(StoreFailure) -> [Story]? {
    try await read { db in
      let end = try Int64.fetchOne(db, sql: "SELECT MAX(filled_from) FROM search") ?? 0
      guard end > 0 else { return nil }
      return try StoryReader(db: db).stories(
        where: """
          id IN (SELECT story FROM member
            WHERE collection = (SELECT number FROM collection WHERE name = 'all') AND story < ?
            ORDER BY story DESC LIMIT ?)
          """, arguments: [end, limit])
    }
  }

  package func storiesToSearch(limit: Int) async throws(StoreFailure) -> [Story] {
    try await read { db in
      try StoryReader(db: db).stories(
        where: """
          id IN (SELECT story FROM unsearched_story u WHERE EXISTS (SELECT 1 FROM member m
              WHERE m.collection = (SELECT number FROM collection WHERE name = 'all')
                AND m.story = u.story)
            ORDER BY story LIMIT ?)
          """, arguments: [limit])
    }
  }

  package func put(
    _ findings: [SearchFinding], isFilling: Bool, now: Date
  ) async throws(StoreFailure) {
    guard isFilling || !findings.isEmpty else { return }
    try await write { db in
      var writer = try PlacementWriter(db: db, now: now)
      for finding in findings { try writer.put(finding) }
      try writer.finish()
      if isFilling {
        let first = findings.map(\.story.rawValue).min() ?? 0
        try db.execute(
          sql: "UPDATE search SET filled_from = ?1 WHERE filled_from > ?1", arguments: [first])
      }
    }
  }
}
