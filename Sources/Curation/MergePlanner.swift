package import FeedDomain
package import Foundation

/// Decides what a poll changes: which articles are new, which are known, which tell a story the hub has.
package struct MergePlanner: Sendable {
  private let authority: String
  private let classifier: Classifier

  package init(authority: String, classifier: Classifier) {
    self.authority = authority
    self.classifier = classifier
  }

  /// What has to be asked of the store before `plan` can decide.
  package static func query(for articles: [Article], of source: SourceID) -> IdentityQuery {
    IdentityQuery(
      source: source, keys: articles.map(\.key), claimedIDs: articles.compactMap(\.claimedID),
      canonicalLinks: articles.compactMap(\.canonicalLink))
  }

  /// The plan for the articles of one poll.
  package func plan(
    _ articles: [Article], of poll: MergingPoll, known: KnownArticles
  ) -> MergePlan {
    let source = poll.source
    var plan = MergePlan(now: poll.now, state: poll.state)
    plan.isBacklog = poll.isBacklog
    for article in articles {
      if let same = self.same(article, in: known) {
        if let revision = revision(of: same, to: article, from: source) {
          plan.revisions.append(revision)
        }
      } else {
        plan.additions.append(
          MergePlan.Addition(
            article: article, placement: placement(of: article, from: source, in: known),
            published: ClaimedDates.published(article, firstSeen: poll.now)))
      }
    }
    return plan
  }

  /// The stored article that this one is, by its key or, when the site gave it a new id, by its address.
  private func same(_ article: Article, in known: KnownArticles) -> KnownArticle? {
    if let same = known.byKey[article.key] { return same }
    guard let link = article.canonicalLink, let other = known.byCanonicalLink[link],
      other.source == article.source
    else { return nil }
    return other
  }

  private func revision(
    of known: KnownArticle, to article: Article, from source: Source
  ) -> MergePlan.Revision? {
    guard known.contentDigest != article.contentDigest else { return nil }
    return MergePlan.Revision(
      id: known.id, story: known.story, article: article,
      decision: known.isLead ? classifier.decide(article, from: source) : nil)
  }

  private func placement(
    of article: Article, from source: Source, in known: KnownArticles
  ) -> MergePlan.Placement {
    if let id = article.claimedID, let other = known.byClaimedID[id] {
      return .joins(other.story, .sameID)
    }
    if let link = article.canonicalLink, let other = known.byCanonicalLink[link] {
      return .joins(other.story, .sameLink)
    }
    return .opens(
      entryID: EntryID.of(article, authority: authority),
      classifier.decide(article, from: source))
  }
}

/// The poll whose articles are merged: of which source, when, and what is remembered of it afterwards.
package struct MergingPoll: Sendable {
  package var source: Source
  /// The source's state after the poll.
  package var state: SourceState
  /// Whether nothing of the source was stored before: its entries are then backlog and not news.
  package var isBacklog: Bool
  package var now: Date

  package init(source: Source, state: SourceState, isBacklog: Bool, now: Date) {
    self.source = source
    self.state = state
    self.isBacklog = isBacklog
    self.now = now
  }
}
