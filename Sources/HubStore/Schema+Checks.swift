import GRDB

/// How columns that hold one of several words are checked.
extension Schema {
  /// Has the columns of some tables compared with one word after the other.
  ///
  /// For a list of more than two SQLite makes a table, for each row that it checks. A CHECK alone is changed where the
  /// table is described, as SQLite's documentation has it under ALTER TABLE; the rows stay as they are.
  static func compareOneByOne(in tables: [String], _ db: Database) throws {
    let version = try Int.fetchOne(db, sql: "PRAGMA schema_version") ?? 0
    try db.execute(sql: "PRAGMA writable_schema = ON")
    for table in tables {
      let description = try String.fetchOne(
        db, sql: "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?",
        arguments: [table])
      try db.execute(
        sql: "UPDATE sqlite_schema SET sql = ? WHERE type = 'table' AND name = ?",
        arguments: [description.map(compareOneByOne), table])
    }
    try db.execute(sql: "PRAGMA schema_version = \(version + 1)")
    try db.execute(sql: "PRAGMA writable_schema = OFF")
  }

  private static func compareOneByOne(_ description: String) -> String {
    description.replacing(#/([a-z_]+) IN \(\s*('[^()]*')\s*\)/#) { found in
      let words = found.2.split(separator: #/,\s*/#)
      guard words.count > 2 else { return String(found.0) }
      return "(" + words.map { "\(found.1) = \($0)" }.joined(separator: " OR ") + ")"
    }
  }
}
