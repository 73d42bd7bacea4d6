import FeedDomain
import Foundation
import GRDB

/// Carries out write transactions one after another and lets those that wait together share one commit.
///
/// A commit costs an fsync; seven hundred polls that end within a second must not cost seven hundred. Each
/// write is a savepoint of its own inside the shared transaction: a failed one is rolled back alone, and none is
/// reported as done before the shared commit is on the disk.
final class GroupCommit: Sendable {
  /// So many writes share a commit: the first of them waits for the last, and with it the host that is asked next.
  private static let mostTogether = 32

  private let pool: DatabasePool
  private let path: String
  private let queue = WaitingWrites()

  init(pool: DatabasePool, path: String) {
    self.pool = pool
    self.path = path
  }

  func run<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws(StoreFailure) -> Value {
    let path = path
    let outcome: Result<Value, StoreFailure> = await withCheckedContinuation { continuation in
      let write = WaitingWrite(
        attempt: { db, isAlone in
          let own = Self.attempt(body, in: db, isAlone: isAlone, path: path)
          return Attempt(failure: own.failure) { shared in
            continuation.resume(returning: shared.map(Result.failure) ?? own)
          }
        },
        refuse: { continuation.resume(returning: .failure($0)) })
      if queue.append(write) {
        pool.asyncWriteWithoutTransaction { db in self.drain(db) }
      }
    }
    return try outcome.get()
  }

  private static func attempt<Value>(
    _ body: (Database) throws -> Value, in db: Database, isAlone: Bool, path: String
  ) -> Result<Value, StoreFailure> {
    do {
      if isAlone { return .success(try body(db)) }
      var value: Value?
      try db.inSavepoint {
        value = try body(db)
        return .commit
      }
      guard let value else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
      return .success(value)
    } catch {
      return .failure(StoreFailure(error, path: path))
    }
  }

  private func drain(_ db: Database) {
    while let writes = queue.take(atMost: Self.mostTogether) {
      commit(writes, in: db)
    }
  }

  /// One shared transaction.
  ///
  /// A full disk rolls all of it back by itself: then nobody's write was done. A write that is alone has no savepoint:
  /// SQLite would put each page aside that it changes, and, of those in memory, walk along all at each statement.
  private func commit(_ writes: [WaitingWrite], in db: Database) {
    var attempts: [Attempt] = []
    var shared: StoreFailure?
    do {
      try db.beginTransaction(.immediate)
      let isAlone = writes.count == 1
      for write in writes {
        let attempt = write.attempt(db, isAlone)
        attempts.append(attempt)
        guard db.isInsideTransaction else {
          shared = attempt.failure
          break
        }
      }
      if isAlone, attempts.contains(where: { $0.failure != nil }) {
        if db.isInsideTransaction { try db.rollback() }
      } else if db.isInsideTransaction {
        try db.commit()
      }
    } catch {
      shared = StoreFailure(error, path: path)
      // The commit failed; what SQLite did not roll back by itself is rolled back here, and that too may fail
      // harmlessly when nothing is left to undo.
      if db.isInsideTransaction { try? db.rollback() }
    }
    for attempt in attempts { attempt.tell(shared) }
    for write in writes.dropFirst(attempts.count) {
      write.refuse(
        shared ?? StoreFailure(.broken, path: path, detail: "the transaction did not begin"))
    }
  }
}

/// How a write went inside its savepoint, and how to tell its caller once the shared commit is decided.
struct Attempt {
  let failure: StoreFailure?
  /// Takes the failure of the shared commit, nil if it is on the disk.
  let tell: (StoreFailure?) -> Void
}

extension Result where Failure == StoreFailure {
  fileprivate var failure: StoreFailure? {
    if case .failure(let failure) = self { failure } else { nil }
  }
}
