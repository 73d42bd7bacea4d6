import FeedDomain
import Foundation
import VietnameseText

/// Finds the story that a new article tells, among those with articles that share fingerprints with it.
struct StoryFinder {
  /// An article that is compared; its words are read when they are needed first.
  struct Teller {
    let id: ArticleID?
    let article: Article
    fileprivate var text: ComparedText?

    init(_ article: Article, id: ArticleID? = nil, text: ComparedText? = nil) {
      self.id = id
      self.article = article
      self.text = text
    }

    fileprivate mutating func words() -> ComparedText {
      if let text { return text }
      let text = ComparedText(article)
      self.text = text
      return text
    }

    fileprivate mutating func facts() -> TextFacts {
      var text = words()
      let facts = text.readFacts()
      self.text = text
      return facts
    }
  }

  /// What was found of one story.
  enum Verdict {
    /// The article tells it.
    case same(MatchEvidence)
    /// It may tell it; an editor has to see.
    case unsure(Likeness)
    case other
  }

  /// Reports of one event are not months apart, whatever their words.
  private static let longest: TimeInterval = 45 * 24 * 3600
  /// With more than so many disagreements two texts are clearly of two events, and nobody has to look.
  private static let findingsOfDoubt = 2

  /// Compares an article with all that a story has, since no article of it may be of other news.
  static func verdict(on article: inout Teller, amongst tellers: inout [Teller]) -> Verdict {
    let words = article.words()
    guard words.hasWords else { return .other }
    var near: [(comparison: TextComparison, teller: Int)] = []
    var doubt: TextComparison?
    for place in tellers.indices {
      var comparison = TextComparison(words, tellers[place].words())
      let isOwn = article.article.source == tellers[place].article.source
      if comparison.isNear(isOwn: isOwn) {
        if comparison.isExact, let evidence = exact(&article, &tellers[place], comparison) {
          return .same(evidence)
        }
        near.append((comparison, place))
      } else if comparison.isWorthALook, !isOwn {
        comparison.sharedLinks = SharedLinks.count(article.article, tellers[place].article)
        if comparison.sharedLinks > 0 {
          near.append((comparison, place))
        } else {
          doubt = doubt ?? comparison
        }
      }
    }
    guard !near.isEmpty || doubt != nil else { return .other }
    let findings = tellers.indices.map { Self.findings(&article, &tellers[$0]) }
    near.sort { $0.comparison.containment > $1.comparison.containment }
    guard let best = near.first(where: { findings[$0.teller].all.isEmpty }) else {
      return unsure(near.first, doubt, findings)
    }
    if let forbidding = findings.first(where: \.partsCopies) {
      return forbidding.all.count <= findingsOfDoubt
        ? .unsure(best.comparison.likeness(findings: forbidding.all)) : .other
    }
    return .same(
      MatchEvidence(
        .nearDuplicate, compared: tellers[best.teller].id, likeness: best.comparison.likeness()))
  }

  /// What is said of a story that is near and forbidden, or not quite near.
  private static func unsure(
    _ near: (comparison: TextComparison, teller: Int)?, _ doubt: TextComparison?,
    _ findings: [SamenessGuard.Findings]
  ) -> Verdict {
    if let near {
      let all = findings[near.teller].all
      return all.count <= findingsOfDoubt
        ? .unsure(near.comparison.likeness(findings: all)) : .other
    }
    guard let doubt, findings.allSatisfy(\.all.isEmpty) else { return .other }
    return .unsure(doubt.likeness())
  }

  /// Whether two sets of articles may be one story.
  static func mayBeOne(_ one: inout [Teller], _ other: inout [Teller]) -> Bool {
    for mine in one.indices {
      for theirs in other.indices where findings(&one[mine], &other[theirs]).partsCopies {
        return false
      }
    }
    return true
  }

  /// Equal texts need no other evidence, but for their titles, which may speak of another day.
  private static func exact(
    _ article: inout Teller, _ teller: inout Teller, _ comparison: TextComparison
  ) -> MatchEvidence? {
    guard !isFarApart(article, teller) else { return nil }
    let titles = [article.words().title, teller.words().title]
    if !titles[0].syllables.elementsEqual(titles[1].syllables, by: { $0.hash == $1.hash }) {
      let facts = titles.map { TextFacts(title: $0, body: .empty) }
      guard SamenessGuard.findings(facts[0], facts[1]).all.isEmpty else { return nil }
    }
    return MatchEvidence(.sameContent, compared: teller.id, likeness: comparison.likeness())
  }

  /// What forbids that two articles tell the same.
  private static func findings(
    _ article: inout Teller, _ teller: inout Teller
  ) -> SamenessGuard.Findings {
    var findings = SamenessGuard.findings(article.facts(), teller.facts())
    if isFarApart(article, teller), let one = article.article.claimedPublished,
      let other = teller.article.claimedPublished
    {
      findings.addDays(GuardFinding(.date, here: day(one), there: day(other)))
    }
    return findings
  }

  private static func isFarApart(_ one: Teller, _ other: Teller) -> Bool {
    guard let first = one.article.claimedPublished, let second = other.article.claimedPublished
    else { return false }
    return abs(first.timeIntervalSince(second)) > longest
  }

  private static func day(_ date: Date) -> String {
    let civil = CivilTime(date, offset: 7 * 3600)
    return "\(civil.day)/\(civil.month)/\(civil.year)"
  }
}
