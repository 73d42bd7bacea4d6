package import FeedDomain
import GRDB

extension SQLiteHubStore {
  /// The document that a source sent last; nil when none came yet.
  package func keptDocument(of source: SourceID) async throws(StoreFailure) -> KeptDocument? {
    try await read { db in try KeptDocuments.document(of: source, in: db) }
  }
}
