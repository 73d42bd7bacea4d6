package import Foundation

/// What the store is asked before a merge: which articles it knows under these identities.
package struct IdentityQuery: Hashable, Sendable {
  /// An entry that may be known under another key, or whose news others may have told.
  package struct Entry: Hashable, Sendable {
    package var key: String
    package var title: String
    package var fingerprints: [Fingerprint]

    package init(key: String, title: String, fingerprints: [Fingerprint] = []) {
      self.key = key
      self.title = title
      self.fingerprints = fingerprints
    }
  }

  package var source: SourceID
  package var keys: [String]
  package var claimedIDs: [String]
  package var canonicalLinks: [String]
  /// The entries of the document; one whose key nobody knows is looked for by its title and its text.
  package var entries: [Entry]
  /// The time of the poll, with which the recent weeks of the source end.
  package var now: Date

  package init(
    source: SourceID, keys: [String], claimedIDs: [String], canonicalLinks: [String],
    entries: [Entry], now: Date
  ) {
    self.source = source
    self.keys = keys
    self.claimedIDs = claimedIDs
    self.canonicalLinks = canonicalLinks
    self.entries = entries
    self.now = now
  }
}

/// What the store answered: the articles that share an identity with the ones asked for.
package struct KnownArticles: Hashable, Sendable {
  /// Articles of the same source, by key: the one they came with first, and any that they had later.
  package var byKey: [String: KnownArticle] = [:]
  /// Articles of other sources, by the id they claim; the earliest seen that is not held.
  package var byClaimedID: [String: KnownArticle] = [:]
  /// Articles of other sources, by canonical link; the earliest seen that is not held.
  package var byCanonicalLink: [String: KnownArticle] = [:]
  /// Articles of the same source, by canonical link; the earliest seen.
  package var ownByCanonicalLink: [String: KnownArticle] = [:]
  /// Articles of the same source that have the title of an entry with an unknown key, newest first.
  package var ownByTitle: [String: [KnownArticle]] = [:]
  /// Stories that may tell the news of an entry with an unknown key, by that key.
  package var likely: [String: LikelyStories] = [:]
  /// Incidents of the source; told when a key is unknown.
  package var incidents = IncidentHistory()
  /// What the source is used to bring; told when so many keys are unknown that it counts.
  package var habit: SourceHabit?

  /// Fewer new entries than these say nothing about a habit, unless the day has brought many.
  package static let entriesForHabit = 3
  /// So many within a day may be a flood that comes drop by drop.
  package static let dayForHabit = 10

  package init() {}

  /// What was known of other sources when a stored article came, as if nothing of its own source were stored.
  ///
  /// `name` tells an article of the story that each is of.
  package func asOf(
    _ article: ArticleID, namingStories name: (KnownArticle) -> ArticleID
  ) -> KnownArticles {
    func others(_ known: [String: KnownArticle]) -> [String: KnownArticle] {
      known.filter { $0.value.id < article }.mapValues { known in
        var known = known
        known.story = StoryID(rawValue: name(known).rawValue)
        return known
      }
    }
    var before = KnownArticles()
    before.byClaimedID = others(byClaimedID)
    before.byCanonicalLink = others(byCanonicalLink)
    // What readers see by now is not suspected anew.
    before.incidents.trusted = Set(Incident.Kind.allCases)
    return before
  }
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
  package var link: String?
  package var canonicalLink: String?
  package var claimedPublished: Date?
  package var contentDigest: [UInt8]
  package var firstSeen: Date
  /// Whether its source has withdrawn it.
  package var isWithdrawn = false

  package init(
    id: ArticleID, source: SourceID, story: StoryID, section: SectionID, isLead: Bool,
    title: String, link: String?, canonicalLink: String?, claimedPublished: Date?,
    contentDigest: [UInt8], firstSeen: Date
  ) {
    self.id = id
    self.source = source
    self.story = story
    self.section = section
    self.isLead = isLead
    self.title = title
    self.link = link
    self.canonicalLink = canonicalLink
    self.claimedPublished = claimedPublished
    self.contentDigest = contentDigest
    self.firstSeen = firstSeen
  }
}
