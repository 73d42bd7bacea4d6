/// Files stories under places and topics that were not filed when they were stored.
package protocol FacetStore: Sendable {
  /// The newest stories that no version of the tables has filed, `limit` at most.
  func unfiledStories(limit: Int) async throws(StoreFailure) -> [Story]

  /// Files stories, and notes those that changed by it for publication.
  func file(_ filings: [StoryID: FacetDecision]) async throws(StoreFailure)
}
