package import Foundation

/// Gives stored stories to be sorted again, and keeps where they go.
package protocol SectionStore: Sendable {
  /// The next stories by their numbers; those that an editor has put somewhere are left out.
  func storiesToSort(after last: StoryID?, limit: Int) async throws(StoreFailure) -> [Story]

  /// Puts stories where they are decided to belong now, in one transaction; an editor's word stands.
  func sort(_ moves: [SectionMove], now: Date) async throws(StoreFailure)

  /// The stories whose section an editor has named.
  func taughtStories() async throws(StoreFailure) -> [Story]
}

/// A story that belongs to another section than it is in.
package struct SectionMove: Hashable, Sendable {
  package var story: StoryID
  package var title: String
  package var from: SectionID
  package var decision: SectionDecision

  package init(story: StoryID, title: String, from: SectionID, decision: SectionDecision) {
    self.story = story
    self.title = title
    self.from = from
    self.decision = decision
  }
}
