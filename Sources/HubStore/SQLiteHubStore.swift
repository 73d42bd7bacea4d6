internal import CSQLite
package import FeedDomain
internal import Foundation
internal import GRDB
internal import Glibc

/// What survives a restart, in one SQLite database: sources, articles, stories, the outbox and issued digests.
///
/// The file is kept in WAL mode with `synchronous=FULL`: what a call has returned from is on the disk.
package final class SQLiteHubStore: Sendable {
  let pool: DatabasePool
  let path: String
  let commits: GroupCommit

  /// Opens the database, makes it if there is none, and brings its schema up to date.
  package init(path: String) throws(StoreFailure) {
    self.path = path
    _ = Self.countsNoMemory
    do {
      pool = try DatabasePool(path: path, configuration: Self.configuration)
      try Schema.migrator.migrate(pool)
      if try pool.read(Schema.migrator.hasBeenSuperseded) {
        throw StoreFailure(.tooNew, path: path, detail: "it has changes this version does not know")
      }
    } catch {
      throw StoreFailure(opening: error, path: path)
    }
    commits = GroupCommit(pool: pool, path: path)
  }

  /// Asked once, before the first database is opened; where one is open already, memory is counted, and all the same
  /// goes well.
  private static let countsNoMemory = csqlite_count_no_memory() == SQLITE_OK

  deinit {
    if logSize > Self.longLog {
      // Nobody is waited for: whoever opens the store next copies what could not be copied now. Reentrant, because the
      // last owner may be a write.
      try? pool.unsafeReentrantWrite { db in
        try db.execute(sql: "PRAGMA busy_timeout = 0")
        _ = try db.checkpoint(.truncate)
      }
    }
  }

  /// A log beyond this size is copied into the database file when the store is closed; a shorter one is left as it is.
  ///
  /// A cycle that brings nothing writes less than a megabyte, and would spend a twelfth of its time on copying that.
  private static let longLog = 4 << 20

  /// Bytes of the write-ahead log; 0 when there is none.
  private var logSize: Int {
    var facts = stat()
    return stat(path + "-wal", &facts) == 0 ? Int(facts.st_size) : 0
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "feedhub"
    configuration.busyMode = .timeout(10)
    configuration.maximumReaderCount = 2
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA synchronous = FULL")
      // Readers look at the newest; only the writer goes all over the indexes.
      let kilobytes = db.configuration.readonly ? 4_000 : 8_000
      try db.execute(sql: "PRAGMA cache_size = -\(kilobytes)")
      // 16 MB of log, so that pages that many polls touch are copied into the database file once and not for each. No
      // more, because nobody writes while they are copied.
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 4000")
      guard csqlite_keep_log(db.sqliteConnection) == SQLITE_OK else {
        throw DatabaseError(message: "the log cannot be kept")
      }
      // What a failed statement would undo is kept in memory: as a temporary file it is a third of all that a poll writes.
      try db.execute(sql: "PRAGMA temp_store = MEMORY")
    }
    return configuration
  }

  /// Reads from a snapshot, off the cooperative threads.
  func read<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws(StoreFailure) -> Value {
    do {
      return try await pool.read(body)
    } catch {
      throw StoreFailure(error, path: path)
    }
  }

  /// Writes in one transaction, which may share its commit with others that wait at the same time.
  func write<Value: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Value
  ) async throws(StoreFailure) -> Value {
    try await commits.run(body)
  }
}
