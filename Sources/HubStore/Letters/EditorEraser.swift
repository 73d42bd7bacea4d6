import FeedDomain
import Foundation
import GRDB

/// Removes everything that is known of a person from the file of the database, and not only from its tables.
///
/// What a table no longer has may still stand in the gaps of its pages and in the log. So the tables that speak of
/// people are emptied at once, which overwrites all their pages, and filled again without the person.
struct EditorEraser {
  let db: Database

  private static let tables = ["letter", "issue_body", "editor"]
  /// What stands in the place of an address in letters to the desk, which named it because its mailbox was gone.
  private static let stand = "(đã xóa)"

  func erase(_ editor: EditorID) throws {
    // Tables that others refer to are emptied row by row while that is watched.
    try db.execute(sql: "PRAGMA secure_delete = ON; PRAGMA foreign_keys = OFF")
    let outcome = Result {
      try db.inTransaction(.immediate) {
        try remove(editor)
        for table in Self.tables { try rewrite(table) }
        for table in Self.tables { try db.checkForeignKeys(in: table) }
        return .commit
      }
    }
    try db.execute(sql: "PRAGMA foreign_keys = ON")
    try outcome.get()
    _ = try db.checkpoint(.truncate)
  }

  private func remove(_ editor: EditorID) throws {
    let address = try String.fetchOne(
      db, sql: "SELECT address FROM editor WHERE id = ?", arguments: [editor.rawValue])
    guard let address else { return }
    try db.execute(sql: "DELETE FROM letter WHERE editor = ?", arguments: [editor.rawValue])
    try db.execute(sql: "DELETE FROM editor WHERE id = ?", arguments: [editor.rawValue])
    let bodies = try Row.fetchAll(
      db, sql: "SELECT edition, number, body, plain, html FROM issue_body")
    for row in bodies {
      let (plain, html): (String, String) = (row[3], row[4])
      let (newPlain, newHTML) = (Self.plain(plain, without: address), Self.html(html, address))
      guard newPlain != plain || newHTML != html else { continue }
      try db.execute(
        sql: """
          UPDATE issue_body SET plain = ?, html = ? WHERE edition = ? AND number = ? AND body = ?
          """, arguments: [newPlain, newHTML, row[0], row[1], row[2]])
    }
  }

  /// A mail server may have written the address its own way.
  private static func plain(_ text: String, without address: String) -> String {
    text.replacingOccurrences(of: address, with: stand, options: .caseInsensitive)
  }

  private static func html(_ html: String, _ address: String) -> String {
    let escaped = address.replacingOccurrences(of: "&", with: "&amp;")
      .replacingOccurrences(of: "'", with: "&#39;")
    return plain(plain(html, without: address), without: escaped)
  }

  private func rewrite(_ table: String) throws {
    try db.execute(
      sql: """
        CREATE TEMP TABLE kept AS SELECT * FROM main.\(table);
        DELETE FROM main.\(table);
        INSERT INTO main.\(table) SELECT * FROM temp.kept;
        DROP TABLE temp.kept;
        """)
  }
}
