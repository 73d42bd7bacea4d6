package import FeedDomain

/// An article with all that its own words say, ready to be merged.
///
/// Whatever takes no look at the store is found out before the store is waited for: there only one merges at a time.
package struct ReadyArticle: Sendable {
  package var article: Article
  /// Under which its text is found again.
  let fingerprints: [Fingerprint]
  let decision: SectionDecision
  /// Under what a story is filed that it leads.
  let filing: FacetDecision
  let spamWords: SpamWords?
}

extension MergePlanner {
  /// Makes the articles of a poll ready for `plan`.
  package func ready(_ articles: [Article], from source: Source) -> [ReadyArticle] {
    articles.map { article in
      let text = SyllableText(article)
      return ReadyArticle(
        article: article, fingerprints: Fingerprints(article).all,
        decision: classifier.decide(article, saying: text, from: source),
        filing: filer.filing(of: article, saying: text, place: source.place),
        spamWords: SpamWords(article, saying: text))
    }
  }

  /// The plan for articles that were not made ready before.
  package func plan(
    _ articles: [Article], of poll: MergingPoll, known: KnownArticles
  ) -> MergePlan {
    plan(ready(articles, from: poll.source), of: poll, known: known)
  }
}
