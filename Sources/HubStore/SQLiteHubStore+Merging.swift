package import FeedDomain
import Foundation
import GRDB

extension SQLiteHubStore: MergeStore {
  package func merge(
    _ query: IdentityQuery, keeping document: KeptDocument?,
    plan: @escaping @Sendable (KnownArticles) -> MergePlan
  ) async throws(StoreFailure) -> MergeResult {
    let packed = try packed(document)
    return try await write { db in
      let known = try KnownArticlesReader(db: db).known(query)
      let result = try MergeWriter(db: db, source: query.source).carryOut(plan(known))
      if let packed { try KeptDocuments.keep(packed, of: query.source, in: db) }
      return result
    }
  }

  /// Packs a document while others write.
  private func packed(_ document: KeptDocument?) throws(StoreFailure) -> PackedDocument? {
    do {
      return try document.map(PackedDocument.init)
    } catch {
      throw StoreFailure(error, path: path)
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
