import CSQLite
import Foundation
import GRDB

/// The columns of the row that a statement stands at, as SQLite has them.
///
/// For reads of many long texts: a row's own values take each text's length first, look at it character by character, and
/// go through several hands.
///
/// Safe because what SQLite points at holds until the next step, is copied here before, and no more of it than SQLite
/// says there is.
struct StoredColumns {
  private let statement: SQLiteStatement

  init(of statement: Statement) {
    self.statement = statement.sqliteStatement
  }

  func integer(_ column: Int32) -> Int64 {
    sqlite3_column_int64(statement, column)
  }

  func optionalInteger(_ column: Int32) -> Int64? {
    sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : integer(column)
  }

  func optionalDate(_ column: Int32) -> Date? {
    optionalInteger(column).map(Date.init(milliseconds:))
  }

  func optionalText(_ column: Int32) -> String? {
    sqlite3_column_text(statement, column).map { start in
      UTF8Text.string(UnsafeBufferPointer(start: start, count: count(of: column)))
    }
  }

  /// Of a column that is never NULL.
  func text(_ column: Int32) throws -> String {
    guard let text = optionalText(column) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a text that must be there is not")
    }
    return text
  }

  func bytes(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(statement, column) else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: count(of: column)))
  }

  private func count(of column: Int32) -> Int {
    Int(sqlite3_column_bytes(statement, column))
  }
}
