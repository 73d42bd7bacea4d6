import FeedDomain
import GRDB

/// How changes are noted for publication, in the transaction that makes them.
enum Outbox {
  /// The rank of what readers wait for; the others have their date.
  static let newsRank = Int64.max

  /// Notes that a story is no longer what its documents show: it came, changed, moved or went.
  static func note(_ story: StoryID, in db: Database) throws {
    try note(story, rank: newsRank, in: db)
  }

  /// Notes a story of a source's first poll, which can wait for its turn.
  static func noteBacklog(_ story: StoryID, published: Int64, in db: Database) throws {
    try note(story, rank: published, in: db)
  }

  /// Notes a story that only its places and topics changed of: it can wait as well.
  static func noteRefiled(_ story: StoryID, in db: Database) throws {
    let published = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT published FROM story WHERE id = ? AND hidden IS NULL"),
      arguments: [story.rawValue])
    if let published { try noteBacklog(story, published: published, in: db) }
  }

  private static func note(_ story: StoryID, rank: Int64, in db: Database) throws {
    var row = try RowStatement(
      """
      INSERT INTO changed_story (story, revision, rank) VALUES (?, 1, ?)
      ON CONFLICT (story) DO UPDATE SET revision = revision + 1, rank = MAX(rank, excluded.rank)
      """, in: db)
    row.take(story.rawValue)
    row.take(rank)
    try row.execute()
  }

  static func note(_ topic: OutboxRow.Topic, in db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO outbox (topic, revision) VALUES (?, 1)
        ON CONFLICT (topic) DO UPDATE SET revision = revision + 1
        """
    ).execute(arguments: [topic.rawValue])
    guard topic == .sources else { return }
    try db.execute(
      sql: "UPDATE site_list SET stale_from = 0, stale_until = NULL WHERE name = 'sources'")
  }

  static func rows(_ db: Database) throws -> [OutboxRow] {
    try Row.fetchAll(db, sql: "SELECT topic, revision FROM outbox ORDER BY topic").compactMap {
      row in
      OutboxRow.Topic(rawValue: row[0]).map { OutboxRow(topic: $0, revision: row[1]) }
    }
  }

  static func settle(_ row: OutboxRow, in db: Database) throws {
    try db.execute(
      sql: "DELETE FROM outbox WHERE topic = ? AND revision = ?",
      arguments: [row.topic.rawValue, row.revision])
  }
}
