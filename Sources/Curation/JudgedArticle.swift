package import FeedDomain
import Foundation

/// What a merge would do with one article, and which section it would go to.
package struct JudgedArticle: Sendable {
  /// What would become of it.
  package enum Verdict: String, Hashable, Sendable, Codable, CaseIterable {
    case new, joins, held, revised, relinked, known
    case leftOut = "left-out"
  }

  package var article: Article
  package var verdict: Verdict
  package var decision: SectionDecision
  /// The section of the story that tells it, if it is known.
  package var storedSection: SectionID?
}

extension MergePlanner {
  /// What `plan` would do with each article; for telling people, and changing nothing.
  package func judge(
    _ articles: [Article], of poll: MergingPoll, known: KnownArticles
  ) -> [JudgedArticle] {
    let plan = plan(articles, of: poll, known: known)
    let additions = Dictionary(
      plan.additions.map { ($0.article.key, $0) }, uniquingKeysWith: { first, _ in first })
    let revisions = Set(plan.revisions.map(\.id))
    return zip(articles, Recogniser(known).matches(of: articles)).map { article, match in
      let verdict: JudgedArticle.Verdict
      if let match {
        verdict =
          revisions.contains(match.known.id) ? .revised : match.isNewKey ? .relinked : .known
      } else {
        let addition = additions[article.key] ?? article.canonicalLink.flatMap { additions[$0] }
        verdict = addition.map(Self.verdict(on:)) ?? .leftOut
      }
      return JudgedArticle(
        article: article, verdict: verdict, decision: classifier.decide(article, from: poll.source),
        storedSection: match?.known.section)
    }
  }

  private static func verdict(on addition: MergePlan.Addition) -> JudgedArticle.Verdict {
    if addition.isHeld { return .held }
    switch addition.placement {
    case .opens: return .new
    case .joins, .follows: return .joins
    }
  }
}
