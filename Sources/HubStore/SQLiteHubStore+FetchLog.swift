package import FeedDomain
package import Foundation
import GRDB

extension SQLiteHubStore {
  /// The last polls of a source, the newest first.
  package func polls(
    of source: SourceID, limit: Int
  ) async throws(StoreFailure) -> [LoggedPoll] {
    try await read { db in try FetchLog.polls(of: source, limit: limit, in: db) }
  }

  /// Forgets the polls from before a day.
  package func pruneFetchLog(before day: Date) async throws(StoreFailure) {
    try await write { db in try FetchLog.prune(before: day, in: db) }
  }
}
