package import FeedDomain
import Foundation
import GRDB

extension SQLiteHubStore: ArchiveStore {
  package func append(
    _ parts: [ArchivePart], to collection: StoryCollection
  ) async throws(StoreFailure) {
    guard !parts.isEmpty else { return }
    try await write { db in
      guard let number = try Self.number(of: collection, in: db) else { return }
      for part in parts { try Self.append(part, to: number, in: db) }
    }
  }

  private static func append(_ part: ArchivePart, to collection: Int64, in db: Database) throws {
    let last = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT MAX(part) FROM archive WHERE collection = ?"),
      arguments: [collection])
    let next = (last ?? 0) + 1
    try db.cachedStatement(
      sql: "INSERT INTO archive (collection, part, name, is_written) VALUES (?, ?, ?, 0)"
    ).execute(arguments: [collection, next, part.name])
    for story in part.stories {
      try db.cachedStatement(
        sql: "INSERT INTO archived_story (collection, part, story) VALUES (?, ?, ?)"
      ).execute(arguments: [collection, next, story.rawValue])
      try db.cachedStatement(sql: "UPDATE member SET part = ? WHERE collection = ? AND story = ?")
        .execute(arguments: [next, collection, story.rawValue])
    }
  }

  package func unwrittenArchives(
    of collection: StoryCollection
  ) async throws(StoreFailure) -> [ArchiveDocument] {
    try await archives(of: collection, where: "a.is_written = 0")
  }

  package func archives(
    of collection: StoryCollection
  ) async throws(StoreFailure) -> [ArchiveDocument] {
    try await archives(of: collection, where: "TRUE")
  }

  private func archives(
    of collection: StoryCollection, where condition: String
  ) async throws(StoreFailure) -> [ArchiveDocument] {
    try await read { db in
      guard let number = try Self.number(of: collection, in: db) else { return [] }
      return try Row.fetchAll(
        db,
        sql: """
          SELECT a.part, a.name,
            (SELECT name FROM archive p WHERE p.collection = a.collection AND p.part = a.part - 1),
            (SELECT name FROM archive n WHERE n.collection = a.collection AND n.part = a.part + 1)
          FROM archive a WHERE a.collection = ? AND \(condition) ORDER BY a.part
          """, arguments: [number]
      ).map { row in
        ArchiveDocument(number: row[0], name: row[1], previousName: row[2], nextName: row[3])
      }
    }
  }

  package func content(
    of part: ArchiveDocument, in collection: StoryCollection
  ) async throws(StoreFailure) -> ArchiveContent {
    try await read { db in
      guard let number = try Self.number(of: collection, in: db) else {
        return ArchiveContent(stories: [], tombstones: [])
      }
      let stories = try StoryReader(db: db).stories(
        where: """
          id IN (SELECT a.story FROM archived_story a
            JOIN member m ON m.collection = a.collection AND m.story = a.story
            WHERE a.collection = ? AND a.part = ?)
          """, arguments: [number, part.number])
      let tombstones = try TombstoneReader(db: db).tombstones(
        where: """
          t.collection = ? AND t.story IN (
            SELECT story FROM archived_story WHERE collection = ? AND part = ?)
          """, arguments: [number, number, part.number])
      return ArchiveContent(stories: stories, tombstones: tombstones)
    }
  }

  package func settle(
    _ part: ArchiveDocument, of collection: StoryCollection
  ) async throws(StoreFailure) {
    try await write { db in
      try db.cachedStatement(
        sql: """
          UPDATE archive SET is_written = 1
          WHERE part = ? AND collection = (SELECT number FROM collection WHERE name = ?)
          """
      ).execute(arguments: [part.number, collection.name])
    }
  }
}
