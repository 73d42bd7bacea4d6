import CSQLite
import GRDB

/// A statement that is given its values one after another, and whose columns are read one by one.
///
/// For what is written and looked for by the ten thousand: GRDB puts each value in a box of its own. Rows are written
/// one by one, since a statement of many has SQLite put aside every page it changes, lest the last row fail.
struct RowStatement {
  private let statement: Statement
  private var place: Int32 = 0
  private var result = SQLITE_OK

  init(_ sql: String, in db: Database) throws {
    statement = try db.cachedStatement(sql: sql)
  }

  mutating func take(_ number: Int64?) {
    place += 1
    if let number {
      note(sqlite3_bind_int64(statement.sqliteStatement, place, number))
    } else {
      note(sqlite3_bind_null(statement.sqliteStatement, place))
    }
  }

  mutating func take(_ flag: Bool) { take(flag ? 1 : 0) }

  mutating func take(_ text: String?) {
    guard var text else { return take(nil as Int64?) }
    place += 1
    note(
      text.withUTF8 { bytes in
        csqlite_bind_text(statement.sqliteStatement, place, bytes.baseAddress, bytes.count)
      })
  }

  mutating func take(_ bytes: [UInt8]?) {
    guard let bytes else { return take(nil as Int64?) }
    place += 1
    note(
      bytes.withUnsafeBytes { bytes in
        csqlite_bind_blob(statement.sqliteStatement, place, bytes.baseAddress, bytes.count)
      })
  }

  private mutating func note(_ code: Int32) {
    if result == SQLITE_OK { result = code }
  }

  /// Carries the statement out and makes it ready for the values of the next row.
  mutating func execute() throws { try each { _ in } }

  /// Hands out the rows that are found, and makes the statement ready for other values.
  mutating func each(_ body: (StoredColumns) throws -> Void) throws {
    let pointer = statement.sqliteStatement
    defer {
      place = 0
      result = SQLITE_OK
      // It gives the error of the step once more.
      sqlite3_reset(pointer)
    }
    let columns = StoredColumns(of: statement)
    while result == SQLITE_OK {
      let code = sqlite3_step(pointer)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else {
        result = code
        break
      }
      try body(columns)
    }
    throw DatabaseError(
      resultCode: ResultCode(rawValue: result),
      message: String(cString: sqlite3_errmsg(sqlite3_db_handle(pointer))), sql: statement.sql)
  }
}
