/// What a merge changed in the store.
package struct MergeResult: Hashable, Sendable {
  /// Articles that were not known, but for those held.
  package var added: Int
  /// Of those, the ones that tell a story the hub had.
  package var joined: Int
  /// Known articles whose words changed.
  package var revised: Int
  /// Known articles that came under another key.
  package var relinked: Int
  /// Articles that were not known and are held, and by which incident.
  package var held: Int
  package var incident: IncidentID?

  package init(
    added: Int = 0, joined: Int = 0, revised: Int = 0, relinked: Int = 0, held: Int = 0,
    incident: IncidentID? = nil
  ) {
    self.added = added
    self.joined = joined
    self.revised = revised
    self.relinked = relinked
    self.held = held
    self.incident = incident
  }
}

/// Carries out what a poll changes.
package protocol MergeStore: Sendable {
  /// Tells `plan` what is known under the identities of `query`, carries out what it returns and keeps the document in
  /// which it came, in one transaction, so that no other poll can come between: all of it is on disk, or nothing.
  func merge(
    _ query: IdentityQuery, keeping document: KeptDocument?,
    plan: @escaping @Sendable (KnownArticles) -> MergePlan
  ) async throws(StoreFailure) -> MergeResult

  /// Notes how polls went that brought no entries, all in one transaction.
  func note(_ changes: [StateChange]) async throws(StoreFailure)
}

extension MergeStore {
  /// The same where no document is to be kept.
  package func merge(
    _ query: IdentityQuery, plan: @escaping @Sendable (KnownArticles) -> MergePlan
  ) async throws(StoreFailure) -> MergeResult {
    try await merge(query, keeping: nil, plan: plan)
  }
}
