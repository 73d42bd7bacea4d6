package import FeedDomain
package import Foundation
import GRDB

extension SQLiteHubStore: LetterLedger {
  package func bodies(of issue: IssueName) async throws(StoreFailure) -> [IssuePlan.Body] {
    try await read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT choice, subject, plain, html FROM issue_body WHERE edition = ? AND number = ?
          ORDER BY body
          """,
        arguments: [issue.edition, issue.number]
      ).map(LetterRows.body)
    }
  }

  package func replace(
    _ bodies: [IssuePlan.Body], of issue: IssueName
  ) async throws(StoreFailure) {
    try await write { db in try LetterRows.insert(bodies, of: issue, in: db) }
  }

  package func reserved(
    of issue: IssueName, after editor: EditorID?, limit: Int
  ) async throws(StoreFailure) -> [ReservedLetter] {
    try await read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT l.editor, l.body, e.address, e.name, e.token
            FROM letter l JOIN editor e ON e.id = l.editor
            WHERE l.edition = ? AND l.number = ? AND l.editor > ? AND l.state = 'reserved'
              AND e.standing = 'active' ORDER BY l.editor LIMIT ?
            """),
        arguments: [issue.edition, issue.number, editor?.rawValue ?? 0, limit]
      ).map { LetterRows.letter($0, of: issue) }
    }
  }

  package func note(
    _ outcome: Handover, of letter: EditorID, in issue: IssueName, now: Date
  ) throws(StoreFailure) {
    guard let (state, reply) = Self.entry(of: outcome) else { return }
    do {
      try pool.write { db in
        try db.cachedStatement(
          sql: """
            UPDATE letter SET state = ?, changed = ?, reply = ?
            WHERE edition = ? AND number = ? AND editor = ?
            """
        ).execute(arguments: [
          state.rawValue, now.milliseconds, reply, issue.edition, issue.number, letter.rawValue,
        ])
        guard case .mailboxRefused = outcome else { return }
        try db.execute(
          sql: """
            UPDATE editor SET standing = 'bounced', ended = ?, end_reason = ?
            WHERE id = ? AND standing = 'active'
            """, arguments: [now.milliseconds, reply, letter.rawValue])
      }
    } catch {
      throw StoreFailure(error, path: path)
    }
  }

  /// What the ledger says of an outcome; nil for one that says nothing of the letter.
  private static func entry(of outcome: Handover) -> (LetterState, String)? {
    switch outcome {
    case .accepted(let reply): (.sent, reply)
    case .later(let reply): (.reserved, reply)
    case .mailboxRefused(let reply), .letterRefused(let reply): (.refused, reply)
    case .unusable: nil
    }
  }

  package func expire(_ issue: IssueName, now: Date) async throws(StoreFailure) {
    try await write { db in
      try db.execute(
        sql: """
          UPDATE letter SET state = 'expired', changed = ?
          WHERE edition = ? AND number = ? AND state = 'reserved'
          """, arguments: [now.milliseconds, issue.edition, issue.number])
    }
  }

  package func outcome(of issue: IssueName) async throws(StoreFailure) -> LetterTally {
    try await write { db in
      let arguments: StatementArguments = [issue.edition, issue.number]
      try db.execute(
        sql: """
          UPDATE letter SET state = 'withdrawn' WHERE edition = ? AND number = ?
            AND state = 'reserved'
            AND editor IN (SELECT id FROM editor WHERE standing != 'active')
          """, arguments: arguments)
      let sent = try Int.fetchOne(
        db,
        sql: "SELECT COUNT(*) FROM letter WHERE edition = ? AND number = ? AND state = 'sent'",
        arguments: arguments)
      let missing = try Row.fetchAll(
        db,
        sql: """
          SELECT e.address, l.state, l.reply FROM letter l JOIN editor e ON e.id = l.editor
          WHERE l.edition = ? AND l.number = ? AND l.state != 'sent' ORDER BY l.editor
          """, arguments: arguments)
      return LetterTally(
        sent: sent ?? 0,
        missing: try missing.map { row in
          LetterTally.Missing(
            address: row[0], state: try LetterRows.state(row[1]), reply: row[2])
        })
    }
  }

  package func letter(
    of issue: IssueName, to editor: EditorID
  ) async throws(StoreFailure) -> ReservedLetter? {
    try await read { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT l.editor, l.body, e.address, e.name, e.token
          FROM letter l JOIN editor e ON e.id = l.editor
          WHERE l.edition = ? AND l.number = ? AND l.editor = ?
          """, arguments: [issue.edition, issue.number, editor.rawValue]
      ).map { LetterRows.letter($0, of: issue) }
    }
  }

  package func pruneLetters(before: Date) async throws(StoreFailure) {
    try await write { db in
      for table in ["letter", "issue_body"] {
        try db.execute(
          sql: """
            DELETE FROM \(table) WHERE (edition, number) IN
              (SELECT edition, number FROM issue WHERE composed < ? AND is_written = 1)
            """, arguments: [before.milliseconds])
      }
    }
  }
}
