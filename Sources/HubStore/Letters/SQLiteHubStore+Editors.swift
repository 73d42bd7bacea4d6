package import FeedDomain
package import Foundation
import GRDB

extension SQLiteHubStore: EditorStore {
  package func editors() async throws(StoreFailure) -> [Editor] {
    try await read { db in
      try Row.fetchAll(db, sql: EditorRow.columns + "ORDER BY id").map(EditorRow.editor)
    }
  }

  package func register(
    _ application: EditorApplication
  ) async throws(StoreFailure) -> EditorOutcome {
    try await write { db in
      let address = application.profile.address
      if let known = try EditorRow.one("WHERE address = ?", [address], in: db) {
        if known.standing == .active { return .known(known) }
        // Whoever comes back begins anew; the number stays, so that an issue does not come twice.
        try db.execute(
          sql: """
            UPDATE editor SET name = ?, language = ?, editions = ?, sections = ?, places = ?,
              sees_desk = ?, standing = ?, consent = ?, consented = ?, confirmed = NULL,
              ended = NULL, end_reason = NULL, token = ?, confirmation = ? WHERE address = ?
            """,
          arguments: try EditorRow.arguments(application) + [address])
      } else {
        try db.execute(
          sql: """
            INSERT INTO editor (name, language, editions, sections, places, sees_desk, standing,
              consent, consented, token, confirmation, address)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: try EditorRow.arguments(application) + [address])
      }
      guard let editor = try EditorRow.one("WHERE address = ?", [address], in: db) else {
        throw DatabaseError(resultCode: .SQLITE_INTERNAL, message: "no editor after writing one")
      }
      return .registered(editor)
    }
  }

  package func confirm(
    _ word: SecretWord, since: Date, now: Date
  ) async throws(StoreFailure) -> Editor? {
    try await write { db in
      let editor = try EditorRow.one(
        "WHERE confirmation = ? AND consented >= ?", [word.rawValue, since.milliseconds], in: db)
      guard let editor else { return nil }
      try db.execute(
        sql: """
          UPDATE editor SET standing = 'active', confirmed = ?, confirmation = NULL WHERE id = ?
          """, arguments: [now.milliseconds, editor.id.rawValue])
      return try EditorRow.one("WHERE id = ?", [editor.id.rawValue], in: db)
    }
  }

  package func editor(with token: SecretWord) async throws(StoreFailure) -> Editor? {
    try await read { db in try EditorRow.one("WHERE token = ?", [token.rawValue], in: db) }
  }

  package func end(
    _ editor: EditorID, _ standing: Editor.Standing, _ ending: Editor.Ending
  ) async throws(StoreFailure) {
    try await write { db in
      try db.execute(
        sql: """
          UPDATE editor SET standing = ?, ended = ?, end_reason = ?, confirmation = NULL
          WHERE id = ? AND standing IN ('unconfirmed', 'active')
          """,
        arguments: [
          standing.rawValue, ending.at.milliseconds, ending.reason, editor.rawValue,
        ])
    }
  }

  package func erase(_ editor: EditorID) async throws(StoreFailure) {
    do {
      try await pool.writeWithoutTransaction { db in try EditorEraser(db: db).erase(editor) }
    } catch {
      throw StoreFailure(error, path: path)
    }
  }

  package func letters(to editor: EditorID) async throws(StoreFailure) -> [KeptLetter] {
    try await read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT l.edition, i.day, l.state, l.changed, l.reply
          FROM letter l JOIN issue i ON i.edition = l.edition AND i.number = l.number
          WHERE l.editor = ? AND i.day IS NOT NULL ORDER BY i.composed DESC
          """, arguments: [editor.rawValue]
      ).map { row in
        guard let day = CalendarDay(row[1] as String) else {
          throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an issue without a day")
        }
        return KeptLetter(
          edition: row[0], date: day, state: try LetterRows.state(row[2]),
          changed: Date(milliseconds: row[3]), reply: row[4])
      }
    }
  }
}

/// How a person stands in their row.
private enum EditorRow {
  static let columns = """
    SELECT id, address, name, language, editions, sections, places, sees_desk, standing, consent,
      consented, confirmed, ended, end_reason, token FROM editor\u{20}
    """

  static func one(
    _ condition: String, _ arguments: StatementArguments, in db: Database
  ) throws -> Editor? {
    try Row.fetchOne(db, sql: columns + condition, arguments: arguments).map(editor)
  }

  static func editor(_ row: Row) throws -> Editor {
    let language: String = row[3]
    let standing: String = row[8]
    guard let language = LetterLanguage(rawValue: language),
      let standing = Editor.Standing(rawValue: standing)
    else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an editor's row is odd") }
    let choice = LetterChoice(
      language: language, sections: try list(row[5]).map { SectionID($0) },
      places: try list(row[6]), seesDesk: row[7])
    let confirmed: Int64? = row[11]
    let ended: Int64? = row[12]
    return Editor(
      id: EditorID(rawValue: row[0]),
      profile: EditorProfile(
        address: row[1], name: row[2], choice: choice, editions: try list(row[4])),
      standing: standing,
      consent: Editor.Consent(text: row[9], at: Date(milliseconds: row[10])),
      confirmed: confirmed.map(Date.init(milliseconds:)),
      ended: ended.map { Editor.Ending(at: Date(milliseconds: $0), reason: row[13] ?? "") },
      token: SecretWord(rawValue: row[14]))
  }

  /// All columns that an application fills, in their order, but for the address.
  static func arguments(_ application: EditorApplication) throws -> StatementArguments {
    let profile = application.profile
    let choice = profile.choice
    let standing: Editor.Standing = application.confirmation == nil ? .active : .unconfirmed
    return [
      profile.name, choice.language.rawValue, try text(profile.editions),
      try text(choice.sections.map(\.rawValue)), try text(choice.places), choice.seesDesk,
      standing.rawValue, application.consent.text, application.consent.at.milliseconds,
      application.token.rawValue, application.confirmation?.rawValue,
    ]
  }

  private static func list(_ text: String) throws -> [String] {
    try StoredJSON.decoder.decode([String].self, from: Data(text.utf8))
  }

  private static func text(_ list: [String]) throws -> String {
    String(decoding: try StoredJSON.encoder.encode(list), as: UTF8.self)
  }
}
