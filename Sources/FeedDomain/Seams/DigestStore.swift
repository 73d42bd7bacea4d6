package import Foundation

/// Remembers which stories were in which issue of a digest.
package protocol DigestStore: Sendable {
  /// The number that the next issue of an edition gets, from 1.
  func nextIssue(of edition: String) async throws(StoreFailure) -> Int

  /// The stories of the sections that are news and were in no issue of the edition, newest first.
  func storiesWithoutIssue(
    of edition: String, in sections: [SectionID]
  ) async throws(StoreFailure) -> [Story]

  /// Freezes an issue: its stories are in no later one.
  func freeze(
    issue: Int, of edition: String, stories: [StoryID], composed: Date
  ) async throws(StoreFailure)
}
