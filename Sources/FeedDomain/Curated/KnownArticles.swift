package import Foundation

/// What the store is asked before a merge: which articles it knows under these identities.
package struct IdentityQuery: Hashable, Sendable {
  package var source: SourceID
  package var keys: [String]
  package var claimedIDs: [String]
  package var canonicalLinks: [String]

  package init(
    source: SourceID, keys: [String], claimedIDs: [String], canonicalLinks: [String]
  ) {
    self.source = source
    self.keys = keys
    self.claimedIDs = claimedIDs
    self.canonicalLinks = canonicalLinks
  }
}

/// What the store answered: the articles that share an identity with the ones asked for.
package struct KnownArticles: Hashable, Sendable {
  /// Articles of the same source, by key.
  package var byKey: [String: KnownArticle] = [:]
  /// Articles of other sources, by the id they claim; the earliest seen.
  package var byClaimedID: [String: KnownArticle] = [:]
  /// Articles of other sources, by canonical link; the earliest seen.
  package var byCanonicalLink: [String: KnownArticle] = [:]
  /// Articles of the same source, by canonical link; the earliest seen.
  package var ownByCanonicalLink: [String: KnownArticle] = [:]

  package init() {}
}

/// The little of a stored article that recognition needs.
package struct KnownArticle: Hashable, Sendable {
  package var id: ArticleID
  package var source: SourceID
  package var story: StoryID
  /// The section of its story.
  package var section: SectionID
  package var isLead: Bool
  package var title: String
  package var canonicalLink: String?
  package var contentDigest: [UInt8]
  package var firstSeen: Date

  package init(
    id: ArticleID, source: SourceID, story: StoryID, section: SectionID, isLead: Bool,
    title: String, canonicalLink: String?, contentDigest: [UInt8], firstSeen: Date
  ) {
    self.id = id
    self.source = source
    self.story = story
    self.section = section
    self.isLead = isLead
    self.title = title
    self.canonicalLink = canonicalLink
    self.contentDigest = contentDigest
    self.firstSeen = firstSeen
  }
}
