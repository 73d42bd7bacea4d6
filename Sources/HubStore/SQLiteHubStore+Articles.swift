package import FeedDomain
package import Foundation
import GRDB

/// A stored article by its identity, with the date by which it is ordered.
package struct DatedArticle: Hashable, Sendable {
  package var source: SourceID
  package var key: String
  /// `min(claimed, first seen)`.
  package var published: Date
}

extension SQLiteHubStore {
  /// Number of articles of all sources.
  package func articleCount() async throws(StoreFailure) -> Int {
    try await read { db in try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM article") ?? 0 }
  }

  /// Every article, in the order in which they were stored.
  package func articles() async throws(StoreFailure) -> [DatedArticle] {
    try await read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT s.id, a.key, MIN(COALESCE(a.claimed_published, a.first_seen), a.first_seen)
          FROM article a JOIN source s ON s.number = a.source ORDER BY a.id
          """)
      return rows.map { row in
        DatedArticle(
          source: SourceID(row[0]), key: row[1], published: Date(milliseconds: row[2]))
      }
    }
  }
}
