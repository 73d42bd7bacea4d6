package import Foundation

/// Everything that one poll of one source changes, as one value; one transaction carries it out.
package struct MergePlan: Hashable, Sendable {
  /// Where a new article belongs.
  package enum Placement: Hashable, Sendable {
    /// It is a story of its own, published under this id.
    case opens(entryID: String, SectionDecision)
    /// It tells a story the hub has, by this evidence.
    case joins(StoryID, MatchEvidence)
  }

  /// An article the hub did not know.
  package struct Addition: Hashable, Sendable {
    package var article: Article
    package var placement: Placement
    /// `min(claimed, first seen)`.
    package var published: Date

    package init(article: Article, placement: Placement, published: Date) {
      self.article = article
      self.placement = placement
      self.published = published
    }
  }

  /// A known article whose words changed.
  package struct Revision: Hashable, Sendable {
    package var id: ArticleID
    package var story: StoryID
    package var article: Article
    /// The section by the new words, if the article leads its story.
    package var decision: SectionDecision?
    /// Whether readers need not be told: only the address changed, or the site as a whole moved.
    package var isQuiet: Bool

    package init(
      id: ArticleID, story: StoryID, article: Article, decision: SectionDecision?,
      isQuiet: Bool = false
    ) {
      self.id = id
      self.story = story
      self.article = article
      self.decision = decision
      self.isQuiet = isQuiet
    }
  }

  /// Another key under which a known article came; it is known under both from then on.
  package struct NewKey: Hashable, Sendable {
    package var article: ArticleID
    package var key: String

    package init(article: ArticleID, key: String) {
      self.article = article
      self.key = key
    }
  }

  package var now: Date
  /// Whether the additions are backlog of a source polled for the first time: published, but not news.
  package var isBacklog: Bool
  package var additions: [Addition]
  package var revisions: [Revision]
  package var newKeys: [NewKey] = []
  package var state: SourceState

  package init(
    now: Date, isBacklog: Bool, additions: [Addition], revisions: [Revision], state: SourceState
  ) {
    self.now = now
    self.isBacklog = isBacklog
    self.additions = additions
    self.revisions = revisions
    self.state = state
  }

  /// A plan that only notes how a poll went.
  package init(now: Date, state: SourceState) {
    self.init(now: now, isBacklog: false, additions: [], revisions: [], state: state)
  }
}

/// By what two articles were recognised as the same news.
package enum MatchEvidence: String, Hashable, Sendable, Codable {
  case sameID = "same-id"
  case sameLink = "same-link"
}
