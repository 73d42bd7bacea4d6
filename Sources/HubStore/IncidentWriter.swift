import FeedDomain
import Foundation
import GRDB

/// Writes incidents and what the desk decides about them, inside the caller's transaction.
struct IncidentWriter {
  let db: Database

  /// Opens an incident of a source, or goes on with the open one.
  func note(_ note: MergePlan.IncidentNote, of source: Int64, now: Date) throws -> IncidentID {
    switch note {
    case .opens(let kind, let evidence):
      let facts = String(decoding: try StoredJSON.encoder.encode(evidence), as: UTF8.self)
      try db.execute(
        sql:
          "INSERT INTO incident (source, kind, evidence, opened, last_seen) VALUES (?, ?, ?, ?, ?)",
        arguments: [source, kind.rawValue, facts, now.milliseconds, now.milliseconds])
      return IncidentID(rawValue: db.lastInsertedRowID)
    case .continues(let incident, let kind):
      try db.execute(
        sql: "UPDATE incident SET kind = ?, last_seen = ? WHERE id = ?",
        arguments: [kind.rawValue, now.milliseconds, incident.rawValue])
      return incident
    }
  }

  /// Releases or discards what an incident holds; returns how many entries were concerned.
  ///
  /// What was discarded is not discarded again: who decided first stays named.
  func carryOut(_ decision: IncidentDecision) throws -> Int {
    let held = try heldStories(of: decision)
    let isNew = try verdict(on: decision.incident) != decision.closing.verdict
    guard !held.isEmpty, isNew || decision.closing.verdict == .released else { return 0 }
    if decision.closing.verdict == .released {
      for story in held { try release(story, decision) }
    }
    if try isDecided(decision) { try close(decision) }
    return held.count
  }

  private func verdict(on incident: IncidentID) throws -> Incident.Verdict? {
    let name = try String.fetchOne(
      db, sql: "SELECT verdict FROM incident WHERE id = ?", arguments: [incident.rawValue])
    return name.flatMap(Incident.Verdict.init)
  }

  /// A story that is held, with its lead.
  private struct HeldStory {
    var id: Int64
    var section: SectionID
    var lead: ArticleID
  }

  private func heldStories(of decision: IncidentDecision) throws -> [HeldStory] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT t.id, t.section, a.id FROM story t
          JOIN article a ON a.story = t.id AND a.is_lead = 1
        WHERE t.incident = ? ORDER BY t.id
        """, arguments: [decision.incident.rawValue])
    return rows.map { row in
      HeldStory(id: row[0], section: SectionID(row[1]), lead: ArticleID(rawValue: row[2]))
    }.filter { decision.only?.contains($0.lead) ?? true }
  }

  /// Publishes a held story; one that another source has told meanwhile at the same address joins that story.
  private func release(_ story: HeldStory, _ decision: IncidentDecision) throws {
    let now = decision.closing.time
    if let told = try toldElsewhere(story) {
      try db.execute(
        sql: "UPDATE story SET incident = NULL WHERE id = ?", arguments: [story.id])
      return try StoryMover(db: db).join(story.id, to: told, by: .sameLink, now: now)
    }
    try db.execute(
      sql: """
        UPDATE story SET incident = NULL, is_backlog = MAX(is_backlog, ?) WHERE id = ?
        """, arguments: [decision.asBacklog, story.id])
    try StoryOverlay(db: db).apply(to: story.id, now: now)
  }

  /// The published story of the same section that has the same address; nil for one that an editor holds.
  private func toldElsewhere(_ story: HeldStory) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT t.id FROM article own
            JOIN article other ON other.canonical_link = own.canonical_link AND other.source <> own.source
            JOIN story t ON t.id = other.story
          WHERE own.id = ? AND t.hidden IS NULL AND t.section = ?
            AND NOT EXISTS (SELECT 1 FROM correction c WHERE c.story = own.story AND c.undone IS NULL)
          ORDER BY t.id LIMIT 1
          """), arguments: [story.lead.rawValue, story.section.rawValue])
  }

  /// Whether nothing is left to be decided about; a release of some entries may have left others.
  private func isDecided(_ decision: IncidentDecision) throws -> Bool {
    guard decision.closing.verdict == .released else { return true }
    let rest = try Int.fetchOne(
      db, sql: "SELECT COUNT(*) FROM story WHERE incident = ?",
      arguments: [decision.incident.rawValue])
    return rest == 0
  }

  private func close(_ decision: IncidentDecision) throws {
    try db.execute(
      sql: "UPDATE incident SET verdict = ?, closed = ?, closed_by = ? WHERE id = ?",
      arguments: [
        decision.closing.verdict.rawValue, decision.closing.time.milliseconds,
        decision.closing.by, decision.incident.rawValue,
      ])
  }
}
