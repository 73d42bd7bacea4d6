package import Foundation

/// Why readers do not see a story.
package enum Concealment: String, Hashable, Sendable, Codable, CaseIterable {
  /// It turned out to be another one.
  case merged
  /// All its sources have withdrawn it.
  case withdrawn
  /// An editor has taken it back.
  case retracted
  /// An incident of its source holds it, or the desk has discarded it.
  case incident
  /// It is held until an editor approves it.
  case held
}

/// A story as the desk sees it, also one that readers do not see.
package struct DeskStory: Hashable, Sendable {
  package var story: Story
  /// Nil for what readers see.
  package var concealment: Concealment?
  /// Whether it is published without being news.
  package var isBacklog: Bool
  /// Articles that their own source has withdrawn.
  package var withdrawn: Set<ArticleID>
  /// What an editor is asked about its section; nil when nothing is, or was answered.
  package var review: SectionReview?

  package init(
    story: Story, concealment: Concealment?, isBacklog: Bool, withdrawn: Set<ArticleID> = [],
    review: SectionReview? = nil
  ) {
    self.story = story
    self.concealment = concealment
    self.isBacklog = isBacklog
    self.withdrawn = withdrawn
    self.review = review
  }
}

/// Which stories the desk wants to see.
package struct StoryFilter: Hashable, Sendable {
  package var section: SectionID?
  /// A source that tells the story, alone or among others.
  package var source: SourceID?
  /// A province or city of today that it is filed under.
  package var place: String?
  package var topic: StoryTopic?
  /// The earliest date by which the story is ordered.
  package var since: Date?
  /// Whether those that readers do not see are wanted too.
  package var isWithHidden: Bool
  /// Whether only those about whose section an editor is asked are wanted.
  package var isInDoubt: Bool
  /// How many at most, the newest first.
  package var limit: Int

  package init(
    section: SectionID? = nil, source: SourceID? = nil, since: Date? = nil,
    isWithHidden: Bool = false, isInDoubt: Bool = false, limit: Int
  ) {
    self.section = section
    self.source = source
    self.since = since
    self.isWithHidden = isWithHidden
    self.isInDoubt = isInDoubt
    self.limit = limit
  }
}
