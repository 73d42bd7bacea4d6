/// Shows the desk the stories that are stored.
package protocol StoryStore: Sendable {
  /// The stories that pass the filter and of which an article has a title that `isWanted` takes, newest first.
  func stories(
    _ filter: StoryFilter, titled isWanted: (@Sendable (String) -> Bool)?
  ) async throws(StoreFailure) -> [DeskStory]

  /// One story, or the one that it was merged into; nil if there is none of that number.
  func story(_ id: StoryID) async throws(StoreFailure) -> DeskStory?
}
