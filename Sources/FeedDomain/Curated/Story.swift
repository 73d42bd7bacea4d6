package import Foundation

/// A piece of news as readers see it: once, under its lead, naming everyone who carried it.
package struct Story: Hashable, Sendable {
  package var id: StoryID
  /// The id under which it is published; it never changes (RFC 4287 §4.2.6).
  package var entryID: String
  package var decision: SectionDecision
  /// Places, the main one first, then topics.
  package var facets: [StoryFacet] = []
  package var lead: StoryArticle
  /// What an editor has it called; nil as long as the source's own title stands.
  package var headline: String?
  /// The other articles that tell it, earliest first.
  package var copies: [StoryArticle]
  /// `min(claimed, first seen)` of the lead: when it became news, and its place in the order.
  package var published: Date
  /// Last significant change.
  package var updated: Date

  package init(
    id: StoryID, entryID: String, decision: SectionDecision, lead: StoryArticle,
    copies: [StoryArticle], published: Date, updated: Date
  ) {
    self.id = id
    self.entryID = entryID
    self.decision = decision
    self.lead = lead
    self.copies = copies
    self.published = published
    self.updated = updated
  }

  /// What readers see.
  package var title: String { headline ?? lead.article.title }
}

/// An article of a story with the source it comes from.
package struct StoryArticle: Hashable, Sendable {
  package var id: ArticleID
  package var article: Article
  package var firstSeen: Date
  package var sourceName: String
  package var sourcePlace: String?
  package var feed: OriginFeed?
  /// Why it is told in a story that another article opened; nil when it opened the story itself.
  package var evidence: MatchEvidence?

  package init(
    id: ArticleID, article: Article, firstSeen: Date, sourceName: String, sourcePlace: String?,
    feed: OriginFeed?, evidence: MatchEvidence? = nil
  ) {
    self.id = id
    self.article = article
    self.firstSeen = firstSeen
    self.sourceName = sourceName
    self.sourcePlace = sourcePlace
    self.feed = feed
    self.evidence = evidence
  }
}
