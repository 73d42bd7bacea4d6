/// Shows the desk the stories that are stored.
package protocol StoryStore: Sendable {
  /// The stories that pass the filter and of which an article has a title that `isWanted` takes, newest first.
  func stories(
    _ filter: StoryFilter, titled isWanted: (@Sendable (String) -> Bool)?
  ) async throws(StoreFailure) -> [DeskStory]

  /// How many stories there are about whose section an editor is asked.
  func doubtCount() async throws(StoreFailure) -> Int

  /// Pairs of stories that may be one, the newest first; only those of one story if it is given.
  func possiblySame(as story: StoryID?, limit: Int) async throws(StoreFailure) -> [PossiblySame]

  /// One story, or the one that it was merged into; nil if there is none of that number.
  func story(_ id: StoryID) async throws(StoreFailure) -> DeskStory?
}
