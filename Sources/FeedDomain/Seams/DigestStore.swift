package import Foundation

/// An issue whose stories are fixed, so that they are in no other.
package struct FrozenIssue: Hashable, Sendable {
  /// From 1 within the edition.
  package var number: Int
  package var composed: Date
  /// Newest first.
  package var stories: [Story]

  package init(number: Int, composed: Date, stories: [Story]) {
    self.number = number
    self.composed = composed
    self.stories = stories
  }
}

/// Remembers which stories were in which issue of a digest.
package protocol DigestStore: Sendable {
  /// Notes since when editions exist: what was news before is in no issue of a new one.
  func begin(editions: [String], now: Date) async throws(StoreFailure)

  /// The number that the next issue of an edition gets, from 1.
  func nextIssue(of edition: String) async throws(StoreFailure) -> Int

  /// The stories of the sections that are news and were in no issue of the edition, newest first.
  func storiesWithoutIssue(
    of edition: String, in sections: [SectionID]
  ) async throws(StoreFailure) -> [Story]

  /// Freezes an issue before it is written: its stories are in no later one.
  func freeze(
    issue: Int, of edition: String, stories: [StoryID], composed: Date
  ) async throws(StoreFailure)

  /// The issue that was frozen and of which nobody knows whether it was written whole; nil when there is none.
  func unwrittenIssue(of edition: String) async throws(StoreFailure) -> FrozenIssue?

  /// Notes that an issue was written whole.
  func noteWritten(issue: Int, of edition: String) async throws(StoreFailure)
}
