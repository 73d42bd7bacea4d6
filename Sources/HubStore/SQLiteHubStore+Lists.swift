package import FeedDomain
package import Foundation
import GRDB

extension SQLiteHubStore: ListStore {
  /// What pages of articles gave is forgotten so long after it was read: lists are shorter than that.
  private static let detailsKeptFor: TimeInterval = 400 * 24 * 3600

  package func details(
    of source: SourceID, keys: [String]
  ) async throws(StoreFailure) -> [String: ListDetail] {
    let wanted = Set(keys)
    return try await read { db in
      let rows = try Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT key, facts, failures, is_stale FROM list_detail
            WHERE source = (SELECT number FROM source WHERE id = ?)
            """), arguments: [source.rawValue])
      var details: [String: ListDetail] = [:]
      while let row = try rows.next() {
        let key: String = row[0]
        guard wanted.contains(key) else { continue }
        let text: String? = row[1]
        details[key] = ListDetail(
          key: key,
          facts: try text.map {
            try StoredJSON.decoder.decode(ListDetail.Facts.self, from: Data($0.utf8))
          }, failures: row[2], isStale: row[3])
      }
      return details
    }
  }

  package func keep(
    _ details: [ListDetail], of source: SourceID, now: Date
  ) async throws(StoreFailure) {
    guard !details.isEmpty else { return }
    try await write { db in
      for detail in details {
        try db.cachedStatement(
          sql: """
            INSERT INTO list_detail (source, key, facts, failures, is_stale, read)
            SELECT number, ?, ?, ?, ?, ? FROM source WHERE id = ?
            ON CONFLICT (source, key) DO UPDATE SET facts = excluded.facts,
              failures = excluded.failures, is_stale = excluded.is_stale, read = excluded.read
            """
        ).execute(arguments: [
          detail.key, try detail.facts.map(ListRows.json), detail.failures, detail.isStale,
          now.milliseconds, source.rawValue,
        ])
      }
      try db.cachedStatement(
        sql: """
          DELETE FROM list_detail
          WHERE source = (SELECT number FROM source WHERE id = ?) AND read < ?
          """
      ).execute(arguments: [
        source.rawValue, now.addingTimeInterval(-Self.detailsKeptFor).milliseconds,
      ])
    }
  }

  package func robots(of origin: String) async throws(StoreFailure) -> RobotsRecord? {
    try await read { db in
      guard
        let row = try Row.fetchOne(
          db.cachedStatement(sql: "SELECT fetched, rules FROM robots WHERE origin = ?"),
          arguments: [origin])
      else { return nil }
      let text: String = row[1]
      return RobotsRecord(
        origin: origin, fetched: Date(milliseconds: row[0]),
        rules: try StoredJSON.decoder.decode(RobotsRules.self, from: Data(text.utf8)))
    }
  }

  package func keep(_ robots: RobotsRecord) async throws(StoreFailure) {
    try await write { db in
      try db.execute(
        sql: """
          INSERT INTO robots (origin, fetched, rules) VALUES (?, ?, ?)
          ON CONFLICT (origin) DO UPDATE SET fetched = excluded.fetched, rules = excluded.rules
          """,
        arguments: [robots.origin, robots.fetched.milliseconds, try ListRows.json(robots.rules)])
    }
  }
}
