import FeedDomain
import Foundation
import GRDB

/// How the letters of an issue stand in their rows.
enum LetterRows {
  static func insert(_ bodies: [IssuePlan.Body], of issue: IssueName, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO issue_body (edition, number, body, choice, subject, plain, html)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET subject = excluded.subject, plain = excluded.plain,
          html = excluded.html
        """)
    for (index, body) in bodies.enumerated() {
      let letter = body.letter
      try statement.execute(arguments: [
        issue.edition, issue.number, index, try StoredChoice.text(body.choice), letter.subject,
        letter.text, letter.html,
      ])
    }
  }

  static func reserve(
    _ letters: [IssuePlan.Reservation], of issue: IssueName, at now: Date, in db: Database
  ) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO letter (edition, number, editor, body, state, changed)
        VALUES (?, ?, ?, ?, 'reserved', ?)
        """)
    for letter in letters {
      try statement.execute(arguments: [
        issue.edition, issue.number, letter.editor.rawValue, letter.body, now.milliseconds,
      ])
    }
  }

  static func body(_ row: Row) throws -> IssuePlan.Body {
    IssuePlan.Body(
      choice: try StoredChoice.choice(row[0]),
      letter: Letter(subject: row[1], text: row[2], html: row[3]))
  }

  /// Reads the columns editor, body, address, name, token.
  static func letter(_ row: Row, of issue: IssueName) -> ReservedLetter {
    let editor = EditorID(rawValue: row[0])
    return ReservedLetter(
      editor: editor, body: row[1], address: row[2], name: row[3],
      token: SecretWord(rawValue: row[4]), messageName: issue.messageName(of: editor))
  }

  static func state(_ name: String) throws -> LetterState {
    guard let state = LetterState(rawValue: name) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "unknown state \(name)")
    }
    return state
  }
}

/// A choice of content as JSON, with its keys in order.
private struct StoredChoice: Codable {
  var language: LetterLanguage
  var sections: [String]
  var places: [String]
  var seesDesk: Bool

  static func text(_ choice: LetterChoice) throws -> String {
    let stored = StoredChoice(
      language: choice.language, sections: choice.sections.map(\.rawValue), places: choice.places,
      seesDesk: choice.seesDesk)
    return String(decoding: try StoredJSON.encoder.encode(stored), as: UTF8.self)
  }

  static func choice(_ text: String) throws -> LetterChoice {
    let stored = try StoredJSON.decoder.decode(StoredChoice.self, from: Data(text.utf8))
    return LetterChoice(
      language: stored.language, sections: stored.sections.map { SectionID($0) },
      places: stored.places, seesDesk: stored.seesDesk)
  }
}
