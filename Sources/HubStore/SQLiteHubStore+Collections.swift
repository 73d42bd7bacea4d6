package import FeedDomain
package import Foundation
import GRDB

extension SQLiteHubStore: CollectionStore {
  package func collections() async throws(StoreFailure) -> [(
    StoryCollection, SectionProfile.Visibility?
  )] {
    try await read { db in
      try Row.fetchAll(db, sql: "SELECT name, visibility FROM collection ORDER BY number")
        .compactMap { row in
          let visibility: String? = row[1]
          return StoryCollection(name: row[0]).map { collection in
            (collection, visibility.flatMap(SectionProfile.Visibility.init(rawValue:)))
          }
        }
    }
  }

  package func open(_ collections: [StoryCollection]) async throws(StoreFailure) {
    try await write { db in
      for collection in collections {
        try db.execute(
          sql: """
            INSERT INTO collection (name, revision, shown, is_urgent) VALUES (?, 1, 0, 1)
            ON CONFLICT DO NOTHING
            """, arguments: [collection.name])
      }
    }
  }

  package func close(_ collection: StoryCollection) async throws(StoreFailure) {
    try await write { db in
      try db.execute(
        sql: """
          UPDATE collection SET visibility = NULL, shown = revision, is_urgent = 0 WHERE name = ?
          """, arguments: [collection.name])
    }
  }

  package func staleCollections(
    backlog: Int
  ) async throws(StoreFailure) -> [StaleCollection] {
    try await read { db in
      let chosen = """
        SELECT c.name, c.revision, s.name FROM collection c
          LEFT JOIN source s ON s.id = substr(c.name, 8) AND c.name GLOB 'source:*'
        WHERE c.shown < c.revision AND c.is_urgent =
        """
      let rows =
        try Row.fetchAll(db, sql: chosen + " 1 ORDER BY c.number")
        + Row.fetchAll(db, sql: chosen + " 0 ORDER BY c.number LIMIT ?", arguments: [backlog])
      return rows.compactMap { row in
        StoryCollection(name: row[0]).map {
          StaleCollection($0, revision: row[1], sourceName: row[2])
        }
      }
    }
  }

  package func willPutUp(
    _ collection: StoryCollection, _ visibility: SectionProfile.Visibility
  ) async throws(StoreFailure) {
    try await write { db in
      try db.execute(
        sql: "UPDATE collection SET visibility = ? WHERE name = ?",
        arguments: [visibility.rawValue, collection.name])
    }
  }

  package func settle(_ collection: StaleCollection) async throws(StoreFailure) {
    try await write { db in
      try db.cachedStatement(
        sql: """
          UPDATE collection SET shown = ?, is_urgent = is_urgent AND revision > ? WHERE name = ?
          """
      ).execute(arguments: [
        collection.revision, collection.revision, collection.collection.name,
      ])
    }
  }

  package func makeAllStale() async throws(StoreFailure) {
    try await write { db in try Self.makeAllStale(db) }
  }

  static func makeAllStale(_ db: Database) throws {
    try db.execute(sql: "UPDATE collection SET revision = revision + 1, is_urgent = 1")
    try Outbox.note(.frontPage, in: db)
    try Outbox.note(.sources, in: db)
  }

  package func stories(
    of collection: StoryCollection, limit: Int
  ) async throws(StoreFailure) -> [Story] {
    try await read { db in
      try StoryReader(db: db).stories(
        where: """
          id IN (SELECT story FROM member
            WHERE collection = (SELECT number FROM collection WHERE name = ?)
            ORDER BY published DESC, story DESC LIMIT ?)
          """, arguments: [collection.name, limit])
    }
  }

  package func tombstones(
    of collection: StoryCollection, since: Date, limit: Int
  ) async throws(StoreFailure) -> [Tombstone] {
    try await read { db in
      // The story that tells the same news is named only where readers of this collection see it.
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT ended.entry_id, t.deleted, kept.entry_id, a.title, a.link
          FROM tombstone t JOIN story ended ON ended.id = t.story
            LEFT JOIN member m ON m.collection = t.collection AND m.story = ended.merged_into
            LEFT JOIN story kept ON kept.id = m.story
            LEFT JOIN article a ON a.story = kept.id AND a.is_lead = 1
          WHERE t.collection = (SELECT number FROM collection WHERE name = ?) AND t.deleted >= ?
          ORDER BY t.deleted DESC, t.story DESC LIMIT ?
          """, arguments: [collection.name, since.milliseconds, limit])
      return rows.map { row in
        let kept: String? = row[2]
        return Tombstone(
          entryID: row[0], deleted: Date(milliseconds: row[1]),
          successor: kept.map { .init(entryID: $0, title: row[3], link: row[4]) })
      }
    }
  }
}
