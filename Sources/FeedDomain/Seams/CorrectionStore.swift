/// Keeps what editors decided about stories, and makes it hold.
package protocol CorrectionStore: Sendable {
  /// The corrections of a story and of its articles, oldest first, also those that were undone.
  func corrections(of story: StoryID) async throws(StoreFailure) -> [Correction]

  /// Notes a correction and makes it hold, in one transaction; nil if there is no such story.
  func correct(_ draft: CorrectionDraft) async throws(StoreFailure) -> CorrectionID?

  /// Makes one story of several, under the id of the earliest, in one transaction; returns that one.
  ///
  /// All of them have articles, and none is named twice.
  func merge(_ stories: [StoryID], signed: Signature) async throws(StoreFailure) -> StoryID

  /// Parts a story in two, in one transaction; returns the story of the articles that left.
  ///
  /// If one of them led a story before a merge, that story comes back.
  func split(_ split: StorySplit, signed: Signature) async throws(StoreFailure) -> StoryID

  /// Takes a correction back, in one transaction; false if there is none of that number that holds.
  func undo(_ correction: CorrectionID, signed: Signature) async throws(StoreFailure) -> Bool
}
