import FeedDomain
import Foundation
import GRDB

/// The rows of corrections, inside the caller's transaction.
struct CorrectionTable {
  let db: Database

  /// Adds a correction that holds from now on.
  func add(_ draft: CorrectionDraft, parts: [Correction.Part] = []) throws -> CorrectionID {
    try db.execute(
      sql: """
        INSERT INTO correction (story, article, act, value, by, at, note) VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        draft.story.rawValue, draft.article?.rawValue, draft.act.rawValue, draft.value,
        draft.signature.by, draft.signature.at.milliseconds, draft.signature.note,
      ])
    let id = CorrectionID(rawValue: db.lastInsertedRowID)
    let statement = try db.cachedStatement(
      sql: "INSERT INTO correction_part (correction, article, story) VALUES (?, ?, ?)")
    for part in parts {
      try statement.execute(
        arguments: [id.rawValue, part.article.rawValue, part.story.rawValue])
    }
    return id
  }

  /// Marks a correction as taken back; returns the story it is about, nil if it does not hold.
  func undo(_ id: CorrectionID, signed: Signature) throws -> Int64? {
    try Int64.fetchOne(
      db,
      sql: """
        UPDATE correction SET undone = ?, undone_by = ?, undone_note = ?
        WHERE id = ? AND undone IS NULL RETURNING story
        """, arguments: [signed.at.milliseconds, signed.by, signed.note, id.rawValue])
  }

  /// Those about a story, about its articles, and those by which it came to be or ended; oldest first.
  func corrections(of story: StoryID) throws -> [Correction] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, story, article, act, value, by, at, note, undone, undone_by, undone_note
        FROM correction WHERE id IN (
          SELECT id FROM correction WHERE story = :story
          UNION SELECT c.id FROM correction c JOIN article a ON a.id = c.article WHERE a.story = :story
          UNION SELECT p.correction FROM correction_part p JOIN article a ON a.id = p.article
            WHERE a.story = :story)
        ORDER BY id
        """, arguments: ["story": story.rawValue])
    return try rows.map(correction)
  }

  private func correction(_ row: Row) throws -> Correction {
    let number: Int64 = row[0]
    let name: String = row[3]
    guard let act = Correction.Act(rawValue: name) else {
      throw DatabaseError(
        resultCode: .SQLITE_CORRUPT, message: "correction \(number) has an unknown act")
    }
    var undone: Signature?
    if let time: Int64 = row[8], let by: String = row[9] {
      undone = Signature(by: by, at: Date(milliseconds: time), note: row[10])
    }
    let article: Int64? = row[2]
    return Correction(
      id: CorrectionID(rawValue: number), story: StoryID(rawValue: row[1]),
      article: article.map(ArticleID.init(rawValue:)), act: act, value: row[4],
      parts: try parts(of: number),
      signature: Signature(by: row[5], at: Date(milliseconds: row[6]), note: row[7]),
      undone: undone)
  }

  /// The articles of a story as a merge or a split names them.
  func parts(ofStory story: StoryID) throws -> [Correction.Part] {
    try Int64.fetchAll(
      db, sql: "SELECT id FROM article WHERE story = ? ORDER BY id", arguments: [story.rawValue]
    ).map { Correction.Part(article: ArticleID(rawValue: $0), story: story) }
  }

  private func parts(of correction: Int64) throws -> [Correction.Part] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT article, story FROM correction_part WHERE correction = ? ORDER BY article"),
      arguments: [correction])
    return rows.map { row in
      Correction.Part(article: ArticleID(rawValue: row[0]), story: StoryID(rawValue: row[1]))
    }
  }
}
