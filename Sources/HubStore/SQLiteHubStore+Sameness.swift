package import FeedDomain
import Foundation
import GRDB

extension SQLiteHubStore {
  /// Pairs of stories that may be one, the newest first; only those of one story if it is given.
  ///
  /// Pairs that were joined since are none any more.
  package func possiblySame(
    as story: StoryID? = nil, limit: Int
  ) async throws(StoreFailure) -> [PossiblySame] {
    try await read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT h.story, h.other, h.likeness FROM story_hint h
          WHERE \(story == nil ? "TRUE" : "(h.story = :story OR h.other = :story)")
            AND EXISTS (SELECT 1 FROM article a WHERE a.story = h.story)
            AND EXISTS (SELECT 1 FROM article a WHERE a.story = h.other)
          ORDER BY h.story DESC, h.other DESC LIMIT :limit
          """,
        arguments: story.map { ["story": $0.rawValue, "limit": limit] } ?? ["limit": limit])
      return try rows.map { row in
        let likeness: String = row[2]
        return PossiblySame(
          story: StoryID(rawValue: row[0]), other: StoryID(rawValue: row[1]),
          likeness: try StoredJSON.decoder.decode(Likeness.self, from: Data(likeness.utf8)))
      }
    }
  }

  /// How many fingerprints are kept, and in how many bytes; and those of the whole database.
  package func fingerprintSize() async throws(StoreFailure) -> (rows: Int, bytes: Int, ofAll: Int) {
    try await read { db in
      (
        try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM article_fingerprint") ?? 0,
        try Int.fetchOne(
          db, sql: "SELECT SUM(pgsize) FROM dbstat WHERE name = 'article_fingerprint'") ?? 0,
        try Int.fetchOne(
          db, sql: "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()")
          ?? 0
      )
    }
  }
}
