import FeedDomain
import Foundation
import GRDB

/// Joins and parts stories, inside the caller's transaction.
///
/// A story that is joined to another keeps its row, its id and its corrections and has no articles; it remembers who
/// led it, and comes back when that article leaves again.
struct StoryMover {
  let db: Database

  // MARK: - Joining

  /// Puts two stories together under the id of the first that was stored, wherever their articles are by now.
  ///
  /// Nothing is done if readers do not see one of them, or an editor has parted them or put the one that would go into
  /// another section.
  func unite(_ first: Int64, _ second: Int64, by evidence: MatchEvidence, now: Date) throws {
    let stories = try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM story WHERE hidden IS NULL AND id IN (
          SELECT COALESCE(merged_into, id) FROM story WHERE id IN (?, ?))
        ORDER BY id
        """, arguments: [first, second])
    if stories.count < 2 { return }
    if try isPlacedElsewhere(stories[1], than: stories[0]) { return }
    if try areApart(stories[0], stories[1]) { return }
    try join(stories[1], to: stories[0], by: evidence, now: now)
  }

  /// Whether an editor has put a story into a section in which the other is not.
  private func isPlacedElsewhere(_ other: Int64, than kept: Int64) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM story o JOIN story k ON k.id = ?
            WHERE o.id = ? AND o.decided_section IS NOT NULL AND o.section <> k.section)
          """), arguments: [kept, other]) ?? false
  }

  /// Whether an editor has parted an article of one story from one of the other, and not merged them since.
  func areApart(_ first: Int64, _ second: Int64) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM article a
              JOIN correction_part p ON p.article = a.id
              JOIN correction_part q ON q.correction = p.correction
              JOIN article b ON b.id = q.article
              JOIN correction c ON c.id = p.correction
            WHERE a.story = ? AND b.story = ? AND c.undone IS NULL AND c.act = 'split' AND p.story <> q.story
              AND NOT EXISTS (
                SELECT 1 FROM correction_part m
                  JOIN correction_part n ON n.correction = m.correction AND n.article = b.id
                  JOIN correction l ON l.id = m.correction
                WHERE m.article = a.id AND l.id > c.id AND l.act = 'merge' AND l.undone IS NULL))
          """), arguments: [first, second]) ?? false
  }

  /// Puts the articles of a story into another one, which keeps its id and its lead.
  func join(_ other: Int64, to kept: Int64, by evidence: MatchEvidence, now: Date) throws {
    guard
      let lead = try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT id FROM article WHERE story = ? AND is_lead = 1"),
        arguments: [other])
    else {
      throw DatabaseError(message: "the story \(other) has no articles")
    }
    try db.execute(
      sql: "UPDATE story SET merged_into = ?, former_lead = ? WHERE id = ?",
      arguments: [kept, lead, other])
    let isKnown = try StoryOverlay(db: db).isKnown(other)
    if !isKnown { try forget(other, for: kept, now: now) }
    try db.execute(
      sql: "UPDATE story SET merged_into = ? WHERE merged_into = ?", arguments: [kept, other])
    try db.execute(
      sql: """
        UPDATE article SET story = ?, is_lead = 0, evidence = IIF(is_lead = 1, ?, evidence)
        WHERE story = ?
        """, arguments: [kept, evidence.stored(), other])
    for story in [kept, other] { try StoryOverlay(db: db).apply(to: story, now: now) }
  }

  /// Nobody knows the story: its id is free for whoever leads in the end, and if it came in the same cycle as the
  /// other, both are news if one is.
  private func forget(_ other: Int64, for kept: Int64, now: Date) throws {
    try db.execute(
      sql: "UPDATE story SET entry_id = 'unpublished:' || id WHERE id = ?", arguments: [other])
    try db.execute(
      sql: """
        UPDATE story SET is_backlog = MIN(is_backlog, (SELECT is_backlog FROM story WHERE id = ?))
        WHERE id = ? AND (SELECT first_seen FROM article WHERE story = ? AND is_lead = 1) = ?
        """, arguments: [other, kept, kept, now.milliseconds])
  }

  // MARK: - Parting

  /// Takes articles out of their story; returns the one they are in then.
  func part(_ split: StorySplit, now: Date) throws -> Int64 {
    let leaving = split.leaving.map(\.rawValue).sorted()
    let list = leaving.map(String.init).joined(separator: ",")
    let former = try Row.fetchOne(
      db,
      sql: """
        SELECT id, former_lead FROM story WHERE merged_into = ? AND former_lead IN (\(list))
        ORDER BY id LIMIT 1
        """, arguments: [split.story.rawValue])
    let parted: Int64
    let lead: Int64
    if let former {
      (parted, lead) = (former[0], former[1])
      try db.execute(
        sql: "UPDATE story SET merged_into = NULL, former_lead = NULL WHERE id = ?",
        arguments: [parted])
      try db.execute(
        sql: "UPDATE story SET entry_id = ? WHERE id = ? AND entry_id = 'unpublished:' || id",
        arguments: [try freeID(of: split), parted])
    } else {
      (parted, lead) = (try open(split, now: now), split.lead.rawValue)
    }
    try db.execute(
      sql: "UPDATE story SET merged_into = ? WHERE merged_into = ? AND former_lead IN (\(list))",
      arguments: [parted, split.story.rawValue])
    try db.execute(
      sql: """
        UPDATE article SET story = ?, is_lead = (id = ?), evidence = IIF(id = ?, NULL, evidence)
        WHERE story = ? AND id IN (\(list))
        """, arguments: [parted, lead, lead, split.story.rawValue])
    for story in [split.story.rawValue, parted] {
      try StoryOverlay(db: db).apply(to: story, now: now)
    }
    return parted
  }

  /// The best id that no story has; nil if all are taken.
  private func freeID(of split: StorySplit) throws -> String? {
    try split.entryIDs.first { id in
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM story WHERE entry_id = ?)", arguments: [id]) == false
    }
  }

  /// A new story for articles that never had one.
  private func open(_ split: StorySplit, now: Date) throws -> Int64 {
    let reason = String(
      decoding: try StoredJSON.encoder.encode(split.decision.reason), as: UTF8.self)
    // Whether it is news was decided when it came, as part of the whole.
    try db.execute(
      sql: """
        INSERT INTO story (entry_id, section, reason, published, updated, is_backlog)
        SELECT ?, ?, ?, ?, ?, is_backlog FROM story WHERE id = ?
        """,
      arguments: [
        try freeID(of: split), split.decision.section.rawValue, reason,
        split.published.milliseconds,
        now.milliseconds, split.story.rawValue,
      ])
    return db.lastInsertedRowID
  }
}
