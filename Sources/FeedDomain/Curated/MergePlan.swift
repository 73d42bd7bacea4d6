package import Foundation

/// Everything that one poll of one source changes, as one value; one transaction carries it out.
package struct MergePlan: Hashable, Sendable {
  /// Where a new article belongs.
  package enum Placement: Hashable, Sendable {
    /// It is a story of its own, published under this id.
    case opens(entryID: String, SectionDecision)
    /// It tells a story the hub has, by this evidence.
    case joins(StoryID, MatchEvidence)
    /// It tells the story of the addition at this place of the plan, by this evidence.
    case follows(Int, MatchEvidence)
  }

  /// An article the hub did not know.
  package struct Addition: Hashable, Sendable {
    package var article: Article
    package var placement: Placement
    /// `min(claimed, first seen)`.
    package var published: Date
    /// Whether it is published, but no news: of a source's first poll, or of an old archive.
    package var isBacklog: Bool
    /// Whether it is kept from publication by the plan's incident.
    package var isHeld: Bool
    /// Under which its text is found again.
    package var fingerprints: [Fingerprint] = []
    /// Stories that may tell the same news, which was too unsure to join them.
    package var hints: [SameStoryHint] = []
    /// Under what the story is filed, if the article opens one; nil leaves it waiting.
    package var filing: FacetDecision?

    package init(
      article: Article, placement: Placement, published: Date, isBacklog: Bool = false,
      isHeld: Bool = false
    ) {
      self.article = article
      self.placement = placement
      self.published = published
      self.isBacklog = isBacklog
      self.isHeld = isHeld
    }
  }

  /// A known article whose words changed.
  package struct Revision: Hashable, Sendable {
    package var id: ArticleID
    package var story: StoryID
    package var article: Article
    /// The section by the new words, if the article leads its story.
    package var decision: SectionDecision?
    /// Under which its new words are found again.
    package var fingerprints: [Fingerprint] = []
    /// Under what the story is filed by the new words, if the article leads it; nil leaves all as it is.
    package var filing: FacetDecision?
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

  /// Two stories that turn out to be one; carried out last, and only if no editor has parted them.
  package struct Union: Hashable, Sendable {
    package var first: StoryID
    package var second: StoryID
    package var evidence: MatchEvidence

    package init(_ first: StoryID, _ second: StoryID, _ evidence: MatchEvidence) {
      self.first = first
      self.second = second
      self.evidence = evidence
    }
  }

  /// The incident that holds some additions.
  package enum IncidentNote: Hashable, Sendable {
    case opens(Incident.Kind, Incident.Evidence)
    /// An open one goes on; its kind may have become another.
    case continues(IncidentID, Incident.Kind)
  }

  package var now: Date
  package var additions: [Addition]
  package var revisions: [Revision]
  package var newKeys: [NewKey] = []
  package var unions: [Union] = []
  /// Articles that their source has withdrawn, and those of them that it has again.
  package var withdrawals: [ArticleID] = []
  package var returns: [ArticleID] = []
  /// Given when an addition is held.
  package var incident: IncidentNote?
  package var state: SourceState

  package init(
    now: Date, additions: [Addition] = [], revisions: [Revision] = [], state: SourceState
  ) {
    self.now = now
    self.additions = additions
    self.revisions = revisions
    self.state = state
  }
}
