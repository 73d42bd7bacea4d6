import Crypto
import FeedDomain
import Foundation

/// The digest by which a changed article is told from an unchanged one.
///
/// It covers what readers see and nothing that servers touch by themselves: not the dates, which many systems
/// stamp anew at every request, not the enclosures' sizes, and of an address only what names the page: old portals
/// hang a new session or number on their links at every visit.
enum ContentDigest {
  /// Raised when the digest covers other fields, so that old digests are not mistaken for a change of the article.
  private static let version: UInt8 = 1

  static func of(_ article: Article) -> [UInt8] {
    var hash = SHA256()
    hash.update(data: [version])
    hash.add(article.title)
    hash.add(article.canonicalLink ?? article.link)
    hash.add(article.summary)
    hash.add(article.content)
    for person in article.authors { hash.add(person.name) }
    for category in article.categories { hash.add(category.term) }
    for enclosure in article.enclosures { hash.add(enclosure.url) }
    return Array(hash.finalize().prefix(16))
  }
}
