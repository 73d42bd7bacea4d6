import FeedDomain
import Foundation
import GRDB

/// Reads what readers are told of stories that left a collection.
struct TombstoneReader {
  let db: Database

  /// Those (`t`) that the condition chooses, newest first; equal times by number.
  ///
  /// The story that tells the same news is named only where readers of this collection see it.
  func tombstones(
    where condition: String, arguments: StatementArguments, limit: Int = .max
  ) throws -> [Tombstone] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT ended.entry_id, t.deleted, kept.entry_id, COALESCE(kept.headline, a.title), a.link,
          IIF(ended.hidden = 'retracted', (SELECT value FROM correction r WHERE r.story = ended.id
            AND r.act = 'retract' AND r.article IS NULL AND r.undone IS NULL
            ORDER BY r.id DESC LIMIT 1), NULL)
        FROM tombstone t JOIN story ended ON ended.id = t.story
          LEFT JOIN member m ON m.collection = t.collection AND m.story = ended.merged_into
          LEFT JOIN story kept ON kept.id = m.story
          LEFT JOIN article a ON a.story = kept.id AND a.is_lead = 1
        WHERE \(condition) ORDER BY t.deleted DESC, t.story DESC LIMIT ?
        """, arguments: arguments + [limit])
    return rows.map { row in
      let kept: String? = row[2]
      return Tombstone(
        entryID: row[0], deleted: Date(milliseconds: row[1]),
        successor: kept.map { .init(entryID: $0, title: row[3], link: row[4]) }, reason: row[5])
    }
  }
}
