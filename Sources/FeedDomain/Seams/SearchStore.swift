package import Foundation

/// Remembers which stories are in which saved searches, and what is still to be compared with them.
package protocol SearchStore: Sendable {
  /// The searches as they are published now.
  func publishedSearches() async throws(StoreFailure) -> [SearchID: PublishedSearch]

  /// Notes what a search looks for and is called from now on; one that looks for something else is to be filled anew.
  func publish(_ search: PublishedSearch, as id: SearchID) async throws(StoreFailure)

  /// Forgets a search whose documents were taken down.
  func forget(_ search: SearchID) async throws(StoreFailure)

  /// The newest public stories that some search was not filled with yet; nil when all searches are filled.
  func storiesToFill(limit: Int) async throws(StoreFailure) -> [Story]?

  /// Public stories that changed since they were compared with the searches.
  func storiesToSearch(limit: Int) async throws(StoreFailure) -> [Story]

  /// Puts stories into the searches that find them and out of all others.
  ///
  /// `isFilling` says that these are the newest that searches were to be filled with; none means that all are.
  func put(
    _ findings: [SearchFinding], isFilling: Bool, now: Date
  ) async throws(StoreFailure)
}

/// A saved search as it is published.
package struct PublishedSearch: Hashable, Sendable {
  package var title: String
  /// A digest of what it looks for and of how that is done.
  package var condition: String

  package init(title: String, condition: String) {
    self.title = title
    self.condition = condition
  }
}

/// The saved searches that find a story.
package struct SearchFinding: Hashable, Sendable {
  package var story: StoryID
  package var searches: Set<SearchID>

  package init(_ story: StoryID, in searches: Set<SearchID>) {
    self.story = story
    self.searches = searches
  }
}
