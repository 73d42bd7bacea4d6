import FeedDomain
import GRDB

/// How changes are noted for publication, in the transaction that makes them.
enum Outbox {
  static func note(_ topic: OutboxRow.Topic, in db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO outbox (topic, revision) VALUES (?, 1)
        ON CONFLICT (topic) DO UPDATE SET revision = revision + 1
        """
    ).execute(arguments: [name(of: topic)])
  }

  static func rows(_ db: Database) throws -> [OutboxRow] {
    try Row.fetchAll(db, sql: "SELECT topic, revision FROM outbox ORDER BY topic").map { row in
      OutboxRow(topic: topic(named: row[0]), revision: row[1])
    }
  }

  static func settle(_ row: OutboxRow, in db: Database) throws {
    try db.execute(
      sql: "DELETE FROM outbox WHERE topic = ? AND revision = ?",
      arguments: [name(of: row.topic), row.revision])
  }

  private static func name(of topic: OutboxRow.Topic) -> String {
    switch topic {
    case .section(let id): "section:" + id.rawValue
    case .sources: "sources"
    }
  }

  private static func topic(named name: String) -> OutboxRow.Topic {
    name == "sources" ? .sources : .section(SectionID(String(name.dropFirst("section:".count))))
  }
}
