package import FeedDomain
package import Foundation
import Markup

/// Turns what a document claims into articles: absolute, sanitised, dated, NFC, each with a key of its own.
package struct Normaliser: Sendable {
  private let authority: String

  /// Takes the hub's own authority, to know its own entries when they come back from elsewhere.
  package init(authority: String) {
    self.authority = authority
  }

  /// The articles of a feed, in its order.
  ///
  /// Entries that say nothing, come twice, or are echoes of this hub are left out. Those that say what they said when
  /// the feed was last read (`before`) are only named: nothing has to be done about them.
  package func articles(
    of feed: ParsedFeed, from source: SourceID, now: Date, before: EntryPrints = EntryPrints()
  ) -> NormalisedFeed {
    let keys = EntryKeys(feed.entries, format: feed.format)
    let print = EntryPrint(of: feed)
    let known = before.values
    var normalised = NormalisedFeed()
    var seen: Set<String> = []
    var seenLinks: Set<String> = []
    var base = TextBase()
    for (index, entry) in feed.entries.enumerated() {
      if let id = entry.id, EntryID.isOwn(id, authority: authority) { continue }
      guard let key = keys.key(at: index), seen.insert(key).inserted else { continue }
      let identities = keys.identities(at: index)
      let value = print.value(of: entry, key: key, identities: identities)
      let isUnchanged = known.contains(value)
      let article =
        isUnchanged
        ? nil : article(entry, key: key, from: source, now: now, base: &base)
      guard isUnchanged || article != nil else { continue }
      if let link = identities.canonicalLink, !seenLinks.insert(link).inserted { continue }
      normalised.prints.append(value)
      if let article {
        normalised.articles.append(completed(article, identities, from: feed))
      } else {
        normalised.unchanged.append(key)
      }
    }
    normalised.withdrawn = feed.deletions.map(\.ref).filter { !seen.contains($0) }
    return normalised
  }

  /// An article with what it takes over from its feed, and with its digest.
  private func completed(
    _ article: Article, _ identities: EntryKeys.Identities, from feed: ParsedFeed
  ) -> Article {
    var article = article
    article.claimedID = identities.claimedID
    article.canonicalLink = identities.canonicalLink
    article.language = article.language ?? feed.language
    article.rights = article.rights ?? feed.rights.flatMap(EntryTexts.line)
    if article.authors.isEmpty { article.authors = feed.authors }
    article.contentDigest = ContentDigest.of(article)
    return article
  }

  /// The key under which each entry of a feed is kept; nil for one that could not be known again.
  package static func keys(of feed: ParsedFeed) -> [String?] {
    let keys = EntryKeys(feed.entries, format: feed.format)
    return feed.entries.indices.map { keys.key(at: $0) }
  }

  /// What the entry says by itself; nil when it has no words at all.
  private func article(
    _ entry: ParsedEntry, key: String, from source: SourceID, now: Date, base: inout TextBase
  ) -> Article? {
    let texts = EntryTexts(entry, base: &base)
    guard let title = texts.title else { return nil }
    let dates = ClaimedDates(entry, now: now)
    return Article(
      source: source, key: key, title: title, contentDigest: [], link: entry.link,
      summary: texts.summary, content: texts.content, language: entry.language,
      authors: entry.authors, categories: entry.categories, enclosures: entry.enclosures,
      rights: entry.rights.flatMap(EntryTexts.line), claimedPublished: dates.published,
      claimedUpdated: dates.updated)
  }
}

/// What a document came to: the articles that have to be looked at, and the names of the rest.
package struct NormalisedFeed: Sendable {
  /// New or changed since the document was last read, in its order.
  package var articles: [Article] = []
  /// Keys of the entries that say what they said then.
  package var unchanged: [String] = []
  /// Ids of entries that the document says are withdrawn (RFC 6721) and does not show.
  package var withdrawn: [String] = []
  /// To be remembered until the document is read again.
  package var prints = EntryPrints()

  package init() {}
}
