import FeedDomain
import Foundation

/// Tells which stored article each article of a document is, also one that came under another key.
///
/// An article keeps its key for ever, but sites do not: with https, with another system or with new permalinks all
/// ids of a feed change at once, and nothing of it is news.
struct Recogniser {
  /// The stored article that an article of the document is.
  struct Match {
    var known: KnownArticle
    /// Whether it came under a key that is not known yet.
    var isNewKey: Bool
    /// Whether it was only found by its words, so that its address is another one too.
    var isMoved: Bool
  }

  /// How sure it is that two articles with the same title are one.
  private enum Evidence {
    case sure
    /// Sure enough if most of the document says the same.
    case probable
  }

  /// So many entries under new keys make a move of the site, of which each needs less evidence; a system that is
  /// replaced brings its whole window of ten or twenty again, and five is half of the smallest seen.
  private static let entriesOfMove = 5
  /// A summary of at least so many bytes is no phrase that one announcement has in common with the next.
  private static let ownWords = 120
  private static let day: TimeInterval = 24 * 3600
  /// Vietnamese time, in which a date without a time of day is midnight.
  private static let offset: TimeInterval = 7 * 3600

  private let known: KnownArticles

  init(_ known: KnownArticles) {
    self.known = known
  }

  /// The matches of the articles of a document, in their order; nil for what is new.
  ///
  /// `unchanged` are the keys of the other entries of the document: what they are is no other one's.
  func matches(of articles: [Article], besides unchanged: [String] = []) -> [Match?] {
    var matches = articles.map(same)
    guard !known.ownByTitle.isEmpty else { return matches }
    var taken = Set(matches.compactMap { $0?.known.id })
    taken.formUnion(unchanged.compactMap { known.byKey[$0]?.id })
    var probable: [(index: Int, known: KnownArticle)] = []
    var strangers = 0
    var moved = 0
    for (index, article) in articles.enumerated() where matches[index] == nil {
      guard known.byKey[article.key] == nil else { continue }
      strangers += 1
      guard let (other, evidence) = namesake(of: article, except: taken) else { continue }
      taken.insert(other.id)
      moved += 1
      switch evidence {
      case .sure: matches[index] = Match(known: other, isNewKey: true, isMoved: true)
      case .probable: probable.append((index, other))
      }
    }
    guard moved >= Self.entriesOfMove, moved * 4 >= strangers * 3 else { return matches }
    for (index, other) in probable {
      matches[index] = Match(known: other, isNewKey: true, isMoved: true)
    }
    return matches
  }

  /// Whether nothing but its address changed of an article.
  static func onlyLinkDiffers(_ known: KnownArticle, _ article: Article) -> Bool {
    guard known.title == article.title, known.link != article.link else { return false }
    return hasSameWords(known, article)
  }

  /// By its key, or by its address when the site gave it a new id.
  private func same(_ article: Article) -> Match? {
    let byKey = known.byKey[article.key]
    if let byKey, !Self.isAnother(byKey, than: article) {
      return Match(known: byKey, isNewKey: false, isMoved: false)
    }
    guard let link = article.canonicalLink else { return nil }
    if let own = known.ownByCanonicalLink[link], own.title == article.title {
      return Match(known: own, isNewKey: byKey == nil, isMoved: false)
    }
    if let own = known.byKey[link], !Self.isAnother(own, than: article) {
      return Match(known: own, isNewKey: byKey == nil, isMoved: false)
    }
    return nil
  }

  /// Whether an id is used again for other news: neither the headline nor the address is the same.
  private static func isAnother(_ known: KnownArticle, than article: Article) -> Bool {
    guard let link = known.canonicalLink, let other = article.canonicalLink else { return false }
    return known.title != article.title && link != other
  }

  /// The stored article of the same title that this one is by further evidence, the surest first.
  private func namesake(
    of article: Article, except taken: Set<ArticleID>
  ) -> (KnownArticle, Evidence)? {
    let free = known.ownByTitle[article.title, default: []].filter { !taken.contains($0.id) }
    var probable: KnownArticle?
    for other in free {
      switch Self.evidence(other, article) {
      case .sure: return (other, .sure)
      case .probable: probable = probable ?? other
      case nil: continue
      }
    }
    return probable.map { ($0, .probable) }
  }

  /// What speaks for two articles of one title being one; nil when nothing does.
  private static func evidence(_ known: KnownArticle, _ article: Article) -> Evidence? {
    if let page = page(known.canonicalLink), page == Self.page(article.canonicalLink) {
      return .sure
    }
    let gap = gap(known.claimedPublished, article.claimedPublished)
    if hasSameWords(known, article), article.summary != nil || article.content != nil {
      guard let gap else {
        return (article.summary ?? article.content ?? "").utf8.count >= ownWords ? .sure : .probable
      }
      return gap < day ? .sure : .probable
    }
    guard let gap, gap < day else { return nil }
    return isSameDate(known.claimedPublished, article.claimedPublished) ? .sure : .probable
  }

  /// Whether the words are the same, whatever address they have.
  private static func hasSameWords(_ known: KnownArticle, _ article: Article) -> Bool {
    var there = article
    there.link = known.link
    there.canonicalLink = known.canonicalLink
    return ContentDigest.of(there) == known.contentDigest
  }

  /// A page's address without its host: the same page of a site that has another name now.
  private static func page(_ canonicalLink: String?) -> Substring? {
    guard let link = canonicalLink, let start = link.firstIndex(where: { "/?".contains($0) })
    else { return nil }
    return link[start...]
  }

  private static func gap(_ left: Date?, _ right: Date?) -> TimeInterval? {
    guard let left, let right else { return nil }
    return abs(left.timeIntervalSince(right))
  }

  /// Whether two dates are one, of which a new system may have lost the time of day.
  private static func isSameDate(_ left: Date?, _ right: Date?) -> Bool {
    guard let left, let right else { return false }
    if left == right { return true }
    let moments = [left, right].map { $0.timeIntervalSince1970 + offset }
    let days = moments.map { ($0 / day).rounded(.down) }
    return days[0] == days[1] && zip(moments, days).contains { $0 == $1 * day }
  }
}
