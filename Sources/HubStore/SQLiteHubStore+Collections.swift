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
      try db.execute(
        sql: """
          UPDATE archive SET is_written = 0
          WHERE collection = (SELECT number FROM collection WHERE name = ?)
          """, arguments: [collection.name])
    }
  }

  package func staleCollections(
    backlog: Int
  ) async throws(StoreFailure) -> [StaleCollection] {
    try await read { db in
      let chosen = """
        SELECT c.name, c.revision, c.visibility, s.name FROM collection c
          LEFT JOIN source s ON s.id = substr(c.name, 8) AND c.name GLOB 'source:*'
        WHERE c.shown < c.revision AND c.is_urgent =
        """
      let rows =
        try Row.fetchAll(db, sql: chosen + " 1 ORDER BY c.number")
        + Row.fetchAll(db, sql: chosen + " 0 ORDER BY c.number LIMIT ?", arguments: [backlog])
      return rows.compactMap { row in
        let visibility: String? = row[2]
        return StoryCollection(name: row[0]).map {
          StaleCollection(
            $0, revision: row[1],
            visibility: visibility.flatMap(SectionProfile.Visibility.init(rawValue:)),
            sourceName: row[3])
        }
      }
    }
  }

  package func staleCollectionCount() async throws(StoreFailure) -> Int {
    try await read { db in
      try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM collection WHERE shown < revision") ?? 0
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

  package func allStale() async throws(StoreFailure) -> Set<StoryCollection> {
    try await read { db in
      let names = try String.fetchAll(
        db, sql: "SELECT name FROM collection WHERE shown < revision")
      return Set(names.compactMap(StoryCollection.init(name:)))
    }
  }

  package func settle(
    _ collections: [StaleCollection], arePacked: Bool
  ) async throws(StoreFailure) {
    guard !collections.isEmpty else { return }
    try await write { db in
      let settle = try db.cachedStatement(
        sql: """
          UPDATE collection SET shown = ?1, is_urgent = is_urgent AND revision > ?1, is_packed = ?2
          WHERE name = ?3
          """)
      for stale in collections {
        try settle.execute(arguments: [stale.revision, arePacked, stale.collection.name])
      }
    }
  }

  package func unpackedCollections() async throws(StoreFailure) -> [(
    StoryCollection, SectionProfile.Visibility
  )] {
    try await read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT name, visibility FROM collection
          WHERE is_packed = 0 AND visibility IS NOT NULL ORDER BY number
          """
      ).compactMap { row in
        guard let collection = StoryCollection(name: row[0]),
          let visibility = SectionProfile.Visibility(rawValue: row[1])
        else { return nil }
        return (collection, visibility)
      }
    }
  }

  package func notePacked(_ collections: [StoryCollection]) async throws(StoreFailure) {
    guard !collections.isEmpty else { return }
    try await write { db in
      for collection in collections {
        try db.cachedStatement(sql: "UPDATE collection SET is_packed = 1 WHERE name = ?")
          .execute(arguments: [collection.name])
      }
    }
  }

  package func makeAllStale() async throws(StoreFailure) {
    try await write { db in
      try Self.makeAllStale(db, urgently: true)
      try db.execute(sql: "UPDATE archive SET is_written = 0")
    }
  }

  /// Makes the documents of all collections stale; those that only repeat what others tell may wait where nothing is
  /// urgent.
  static func makeAllStale(_ db: Database, urgently isUrgent: Bool) throws {
    try db.execute(
      sql: """
        UPDATE collection SET revision = revision + 1,
          is_urgent = is_urgent OR ? OR name = 'all' OR name GLOB 'section:*'
        """, arguments: [isUrgent])
    try Outbox.note(.frontPage, in: db)
    try Outbox.note(.sources, in: db)
  }

  package func contents(
    of collections: [StoryCollection], newest limit: Int, tombstonesWithin seconds: TimeInterval
  ) async throws(StoreFailure) -> [CollectionContent] {
    try await read { db in
      var known: [Int64: Story] = [:]
      return try collections.map { collection in
        guard let number = try Self.number(of: collection, in: db) else { return .nothing }
        return try CollectionReader(db: db, collection: number).content(
          newest: limit, tombstonesWithin: seconds, &known)
      }
    }
  }

  static func number(of collection: StoryCollection, in db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT number FROM collection WHERE name = ?"),
      arguments: [collection.name])
  }
}
