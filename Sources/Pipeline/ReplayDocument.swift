package import Curation
package import FeedDomain
package import FeedSyntax
package import Foundation

/// Reads a kept document once more and says what would become of it now; nothing is changed.
package struct ReplayDocument: Sendable {
  /// What is in a document, and what the store has to be asked about it.
  package struct Reading: Sendable {
    package var feed: ParsedFeed
    package var articles: [Article]
    package var query: IdentityQuery
  }

  private let policy: PollPolicy
  private let planner: MergePlanner
  private let normaliser: Normaliser

  package init(policy: PollPolicy, planner: MergePlanner, normaliser: Normaliser) {
    self.policy = policy
    self.planner = planner
    self.normaliser = normaliser
  }

  /// The document as today's code reads it.
  package func read(
    _ document: FetchedDocument, of source: SourceID, now: Date
  ) throws(FeedSyntaxFailure) -> Reading {
    let feed = try FeedReader(limits: policy.reading).read(
      document.body, context: document.facts.context)
    let articles = normaliser.articles(of: feed, from: source, now: now).articles
    return Reading(
      feed: feed, articles: articles, query: MergePlanner.query(for: articles, of: source, now: now)
    )
  }

  /// What a merge would do with each article.
  package func judge(
    _ reading: Reading, of source: RegisteredSource, known: KnownArticles, now: Date
  ) -> [JudgedArticle] {
    let poll = MergingPoll(
      source: source.source, state: source.state, isBacklog: source.state.isNew,
      lastSuccess: source.state.lastSuccess, now: now)
    return planner.judge(reading.articles, of: poll, known: known)
  }
}
