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

  package func note(_ states: [SourceState]) async throws(StoreFailure) {
    guard !states.isEmpty else { return }
    try await write { db in
      for state in states { try SourceRow.save(state, in: db) }
    }
  }
}
