package import FeedDomain
import Foundation
import GRDB

extension SQLiteHubStore: MergeStore {
  package func merge(
    _ query: IdentityQuery, plan: @escaping @Sendable (KnownArticles) -> MergePlan
  ) async throws(StoreFailure) -> MergeResult {
    try await write { db in
      let known = try KnownArticlesReader(db: db).known(query)
      return try MergeWriter(db: db, source: query.source).carryOut(plan(known))
    }
  }

  package func note(_ changes: [StateChange]) async throws(StoreFailure) {
    guard !changes.isEmpty else { return }
    try await write { db in
      for change in changes {
        if change.isOnlyPolled {
          try SourceRow.savePoll(change.after, in: db)
        } else {
          try SourceRow.save(change.after, in: db)
        }
      }
    }
  }
}
