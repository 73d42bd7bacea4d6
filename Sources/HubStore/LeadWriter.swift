import FeedDomain
import Foundation
import GRDB

/// Reads the stories of which the lead is to be chosen, and writes the choice, inside the caller's transaction.
struct LeadWriter {
  let db: Database

  /// Those of some stories whose lead is to be chosen.
  func stories(among stories: [StoryID]) throws -> [UnledStory] {
    let list = stories.map { "\($0.rawValue)" }.joined(separator: ",")
    let several = try Int64.fetchAll(
      db,
      sql: "SELECT story FROM article WHERE story IN (\(list)) GROUP BY story HAVING COUNT(*) > 1")
    return try several.compactMap { id in
      let isPublished = try StoryOverlay(db: db).isKnown(id)
      let story = try self.story(id, isPublished: isPublished)
      // One that readers know keeps its lead, as long as its source does.
      guard isPublished else { return story }
      return story.flatMap { story in
        story.candidates.contains { $0.id == story.lead } ? nil : story
      }
    }
  }

  private func story(_ id: Int64, isPublished: Bool) throws -> UnledStory? {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT a.id, a.is_lead, a.withdrawn IS NOT NULL, s.id, s.kind, s.place, a.key, a.title, b.summary,
            LENGTH(COALESCE(b.content, '')) + LENGTH(COALESCE(b.summary, '')),
            MIN(COALESCE(a.claimed_published, a.first_seen), a.first_seen)
          FROM article a JOIN source s ON s.number = a.source JOIN article_body b ON b.article = a.id
          WHERE a.story = ? ORDER BY a.id
          """), arguments: [id])
    var lead: ArticleID?
    var candidates: [LeadCandidate] = []
    while let row = try rows.next() {
      if row[1] { lead = ArticleID(rawValue: row[0]) }
      if !row[2], let candidate = Self.candidate(row) { candidates.append(candidate) }
    }
    return lead.map {
      UnledStory(
        id: StoryID(rawValue: id), isPublished: isPublished, lead: $0, candidates: candidates)
    }
  }

  private static func candidate(_ row: Row) -> LeadCandidate? {
    let kind: String = row[4]
    return Source.Kind(rawValue: kind).map { kind in
      LeadCandidate(
        id: ArticleID(rawValue: row[0]), source: SourceID(row[3]), kind: kind, place: row[5],
        key: row[6], title: row[7], summary: row[8], size: row[9],
        published: Date(milliseconds: row[10]))
    }
  }

  /// Makes an article the lead of its story; one that readers do not know yet is as if the article had opened it.
  func carryOut(_ choice: LeadChoice) throws {
    let (story, lead) = (choice.story.rawValue, choice.lead.rawValue)
    let evidence = try String.fetchOne(
      db, sql: "SELECT evidence FROM article WHERE id = ?", arguments: [lead])
    try db.execute(
      sql: "UPDATE article SET is_lead = 0, evidence = ? WHERE story = ? AND is_lead = 1",
      arguments: [evidence, story])
    try db.execute(
      sql: "UPDATE article SET is_lead = 1, evidence = NULL WHERE id = ? AND story = ?",
      arguments: [lead, story])
    guard db.changesCount == 1 else {
      throw DatabaseError(message: "the story \(story) has no article \(lead)")
    }
    if let opening = choice.opening { try reopen(story, as: opening) }
    try Outbox.note(choice.story, in: db)
  }

  private func reopen(_ story: Int64, as opening: LeadChoice.Opening) throws {
    let free = try opening.entryIDs.first { id in
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM story WHERE entry_id = ? AND id <> ?)",
        arguments: [id, story]) == false
    }
    let reason = String(
      decoding: try StoredJSON.encoder.encode(opening.decision.reason), as: UTF8.self)
    try db.execute(
      sql: """
        UPDATE story SET entry_id = COALESCE(?, entry_id), section = ?, reason = ?, published = ? WHERE id = ?
        """,
      arguments: [
        free, opening.decision.section.rawValue, reason, opening.published.milliseconds, story,
      ])
  }
}
