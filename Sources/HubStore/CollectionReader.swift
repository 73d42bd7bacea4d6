import FeedDomain
import Foundation
import GRDB

/// Reads what the documents of a collection are made of.
struct CollectionReader {
  let db: Database
  let collection: Int64

  /// Tombstones that a document tells at most.
  private static let tombstones = 1000

  /// `known` are stories that were read at the same moment.
  ///
  /// The index is named because SQLite would walk over the whole collection for what no archive has.
  func content(
    newest limit: Int, tombstonesWithin seconds: TimeInterval, _ known: inout [Int64: Story]
  ) throws -> CollectionContent {
    let stories = try StoryReader(db: db).stories(
      where: """
        id IN (
          SELECT story FROM (SELECT story FROM member WHERE collection = :number
            ORDER BY published DESC, story DESC LIMIT :limit)
          UNION SELECT story FROM member INDEXED BY member_open
            WHERE collection = :number AND part IS NULL)
        """, arguments: ["number": collection, "limit": limit], &known)
    // Counted from the newest change and not from now, so that the same state gives the same bytes.
    let newest = stories.map(\.updated).max() ?? Date(milliseconds: 0)
    return CollectionContent(
      stories: stories,
      tombstones: try TombstoneReader(db: db).tombstones(
        where: "t.collection = ? AND t.deleted >= ?",
        arguments: [collection, newest.addingTimeInterval(-seconds).milliseconds],
        limit: Self.tombstones),
      archiveEnd: try archiveEnd(), hasUnwrittenArchives: try hasUnwrittenArchives())
  }

  private func archiveEnd() throws -> ArchiveEnd {
    let open = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT story, entered FROM member
          WHERE collection = ? AND part IS NULL ORDER BY entered, story
          """), arguments: [collection]
    ).map { row in
      ArchiveEnd.Entry(StoryID(rawValue: row[0]), entered: Date(milliseconds: row[1]))
    }
    let last = try String.fetchOne(
      db.cachedStatement(
        sql: "SELECT name FROM archive WHERE collection = ? ORDER BY part DESC LIMIT 1"),
      arguments: [collection])
    return ArchiveEnd(open: open, lastName: last)
  }

  private func hasUnwrittenArchives() throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM archive INDEXED BY archive_unwritten
            WHERE collection = ? AND is_written = 0)
          """),
      arguments: [collection]) ?? false
  }
}
