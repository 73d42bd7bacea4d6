import FeedDomain
import Foundation
import GRDB

/// Makes hold what editors and incidents decide about a story, inside the caller's transaction.
struct StoryOverlay {
  let db: Database

  /// Works out anew what is derived of a story's corrections, and notes that readers are to see the change.
  func apply(to story: Int64, now: Date) throws {
    try db.cachedStatement(
      sql: """
        UPDATE story SET updated = MAX(updated, ?), hidden = CASE
          WHEN merged_into IS NOT NULL THEN 'merged'
          WHEN EXISTS (SELECT 1 FROM correction c WHERE c.story = story.id AND c.act = 'retract'
            AND c.article IS NULL AND c.undone IS NULL) THEN 'retracted'
          WHEN NOT EXISTS (SELECT 1 FROM article a WHERE a.story = story.id AND a.withdrawn IS NULL)
            THEN 'withdrawn'
          WHEN incident IS NOT NULL THEN 'incident'
          WHEN (SELECT c.act FROM correction c WHERE c.story = story.id AND c.act IN ('hold', 'approve')
            AND c.undone IS NULL ORDER BY c.id DESC LIMIT 1) = 'hold' THEN 'held'
          END
        WHERE id = ?
        """
    ).execute(arguments: [now.milliseconds, story])
    try Outbox.note(StoryID(rawValue: story), in: db)
  }

  /// Whether a document has ever shown a story.
  func isKnown(_ story: Int64) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT ?1 <= (SELECT story FROM led_until)
            OR EXISTS (SELECT 1 FROM member WHERE story = ?1)
            OR EXISTS (SELECT 1 FROM tombstone WHERE story = ?1)
          """), arguments: [story]) ?? false
  }
}
