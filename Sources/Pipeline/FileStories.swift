import Curation
package import FeedDomain

/// Files stories under places and topics that were stored before there were any, or by older tables: a share at a time.
package struct FileStories: Sendable {
  private let store: any FacetStore
  private let filer = StoryFiler()

  /// Stories that are filed in one turn at most.
  private static let turn = 500

  package init(store: any FacetStore) {
    self.store = store
  }

  /// Files some of those that wait; returns how many.
  @discardableResult
  package func run() async throws(StoreFailure) -> Int {
    let waiting = try await store.unfiledStories(limit: Self.turn)
    let filed = waiting.map { story in
      (story.id, filer.filing(of: story.lead.article, place: story.lead.sourcePlace))
    }
    try await store.file(Dictionary(filed, uniquingKeysWith: { first, _ in first }))
    return waiting.count
  }
}
