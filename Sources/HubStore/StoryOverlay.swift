import FeedDomain
import Foundation
import GRDB

/// Makes hold what editors and incidents decide about a story, inside the caller's transaction.
struct StoryOverlay {
  let db: Database

  /// Works out anew what is derived of a story's corrections, and notes that readers are to see the change.
  func apply(to story: Int64, now: Date) throws {
    try move(story)
    try db.cachedStatement(
      sql: """
        UPDATE story SET updated = MAX(updated, ?), headline = (
            SELECT c.value FROM correction c WHERE c.story = story.id AND c.act = 'title'
              AND c.article IS NULL AND c.undone IS NULL ORDER BY c.id DESC LIMIT 1),
          hidden = CASE
          WHEN merged_into IS NOT NULL THEN 'merged'
          WHEN EXISTS (SELECT 1 FROM correction c WHERE c.story = story.id AND c.act = 'retract'
            AND c.article IS NULL AND c.undone IS NULL) THEN 'retracted'
          WHEN NOT EXISTS (SELECT 1 FROM article a WHERE a.story = story.id AND a.withdrawn IS NULL)
            THEN 'withdrawn'
          WHEN incident IS NOT NULL THEN 'incident'
          WHEN (SELECT c.act FROM correction c WHERE c.story = story.id AND c.act IN ('hold', 'approve')
            AND c.undone IS NULL ORDER BY c.id DESC LIMIT 1) = 'hold' THEN 'held'
          WHEN review = 'held' AND \(Self.isUnanswered) THEN 'held'
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

  /// Whether no editor has answered a doubt about the section of a story.
  static let isUnanswered = """
    NOT EXISTS (SELECT 1 FROM correction answer WHERE answer.story = story.id AND answer.article IS NULL
      AND answer.act IN ('section', 'approve', 'hold') AND answer.undone IS NULL)
    """

  /// Puts a story into the section that an editor named last, or back where it would be without.
  private func move(_ story: Int64) throws {
    let wish = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT value, by FROM correction WHERE story = ? AND act = 'section' AND article IS NULL
            AND value IS NOT NULL AND undone IS NULL ORDER BY id DESC LIMIT 1
          """), arguments: [story])
    guard let wish else {
      return try db.cachedStatement(
        sql: """
          UPDATE story SET section = decided_section, reason = decided_reason, decided_section = NULL,
            decided_reason = NULL WHERE id = ? AND decided_section IS NOT NULL
          """
      ).execute(arguments: [story])
    }
    let section: String = wish[0]
    let reason = try StoredJSON.encoder.encode(SectionReason(.editor, evidence: [wish[1]]))
    try db.cachedStatement(
      sql: """
        UPDATE story SET decided_section = COALESCE(decided_section, section),
          decided_reason = COALESCE(decided_reason, reason), section = ?, reason = ? WHERE id = ?
        """
    ).execute(arguments: [section, String(decoding: reason, as: UTF8.self), story])
  }
}
