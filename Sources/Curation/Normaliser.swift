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
  /// Entries that say nothing, come twice, or are echoes of this hub are left out.
  package func articles(of feed: ParsedFeed, from source: SourceID, now: Date) -> [Article] {
    let keys = EntryKeys(feed.entries, format: feed.format)
    var seen: Set<String> = []
    var seenLinks: Set<String> = []
    return feed.entries.indices.compactMap { index in
      let entry = feed.entries[index]
      if let id = entry.id, EntryID.isOwn(id, authority: authority) { return nil }
      guard let key = keys.key(at: index), seen.insert(key).inserted,
        var article = article(entry, key: key, from: source, now: now)
      else { return nil }
      let identities = keys.identities(at: index)
      if let link = identities.canonicalLink, !seenLinks.insert(link).inserted { return nil }
      article.claimedID = identities.claimedID
      article.canonicalLink = identities.canonicalLink
      article.language = article.language ?? feed.language
      article.rights = article.rights ?? feed.rights.flatMap(EntryTexts.line)
      if article.authors.isEmpty { article.authors = feed.authors }
      article.contentDigest = ContentDigest.of(article)
      return article
    }
  }

  /// The key under which each entry of a feed is kept; nil for one that could not be known again.
  package static func keys(of feed: ParsedFeed) -> [String?] {
    let keys = EntryKeys(feed.entries, format: feed.format)
    return feed.entries.indices.map { keys.key(at: $0) }
  }

  /// What the entry says by itself; nil when it has no words at all.
  private func article(
    _ entry: ParsedEntry, key: String, from source: SourceID, now: Date
  ) -> Article? {
    let texts = EntryTexts(entry)
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
