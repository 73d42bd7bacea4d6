import FeedDomain
import Foundation
import GRDB

/// Carries out write transactions one after another and lets those that wait together share one commit.
///
/// A commit costs an fsync; seven hundred polls that end within a second must not cost seven hundred. When one
/// of several fails, nothing of them is done, and each is carried out again in a transaction of its own; none is
/// reported as done before its commit is on the disk.
///
/// No write has a savepoint: SQLite would put each page aside that it changes, and at each statement walk along all
/// that it put aside. Failures are rare, and what a write does depends on the database alone.
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
        attempt: { db in
          let own = Self.attempt(body, in: db, path: path)
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
    _ body: (Database) throws -> Value, in db: Database, path: String
  ) -> Result<Value, StoreFailure> {
    do {
      return .success(try body(db))
    } catch {
      return .failure(StoreFailure(error, path: path))
    }
  }

  private func drain(_ db: Database) {
    while let writes = queue.take(atMost: Self.mostTogether) {
      if !commit(writes, in: db) {
        for write in writes { _ = commit([write], in: db) }
      }
    }
  }

  /// Carries out writes in one transaction and tells each how it went.
  ///
  /// Returns false, having done and told nothing, when one of several failed.
  private func commit(_ writes: [WaitingWrite], in db: Database) -> Bool {
    var attempts: [Attempt] = []
    var shared: StoreFailure?
    do {
      try db.beginTransaction(.immediate)
      for write in writes where attempts.last?.failure == nil { attempts.append(write.attempt(db)) }
      if attempts.last?.failure == nil {
        try db.commit()
      } else {
        // A full disk rolls the transaction back by itself.
        if db.isInsideTransaction { try db.rollback() }
        if writes.count > 1 { return false }
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
    return true
  }
}

/// How a write went, and how to tell its caller once the commit is decided.
struct Attempt {
  let failure: StoreFailure?
  /// Takes the failure of the commit, nil if it is on the disk.
  let tell: (StoreFailure?) -> Void
}

extension Result where Failure == StoreFailure {
  fileprivate var failure: StoreFailure? {
    if case .failure(let failure) = self { failure } else { nil }
  }
}
