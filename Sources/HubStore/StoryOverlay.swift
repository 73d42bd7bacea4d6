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
          WHEN incident IS NOT NULL THEN 'incident'
          WHEN (SELECT c.act FROM correction c WHERE c.story = story.id AND c.act IN ('hold', 'approve')
            AND c.undone IS NULL ORDER BY c.id DESC LIMIT 1) = 'hold' THEN 'held'
          END
        WHERE id = ?
        """
    ).execute(arguments: [now.milliseconds, story])
    try Outbox.note(StoryID(rawValue: story), in: db)
  }
}
