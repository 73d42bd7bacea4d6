import FeedDomain
import GRDB

extension StoreFailure {
  /// What an error of the database means to us.
  init(_ error: any Error, path: String) {
    self.init(error, path: path, otherwise: .broken)
  }

  /// What an error means that came while the database was being opened.
  init(opening error: any Error, path: String) {
    self.init(error, path: path, otherwise: .cannotOpen)
  }

  private init(_ error: any Error, path: String, otherwise: Kind) {
    if let failure = error as? StoreFailure {
      self = failure
      return
    }
    guard let error = error as? DatabaseError else {
      self.init(otherwise, path: path, detail: "\(error)")
      return
    }
    let kind: Kind =
      switch error.resultCode {
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
      case .SQLITE_FULL: .full
      case .SQLITE_READONLY, .SQLITE_PERM: .readOnly
      case .SQLITE_CANTOPEN: .cannotOpen
      default: otherwise
      }
    self.init(
      kind, path: path, detail: error.message ?? "SQLite error \(error.resultCode.rawValue)")
  }
}
