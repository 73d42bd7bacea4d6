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
    add(article.title, to: &hash)
    add(article.canonicalLink ?? article.link, to: &hash)
    add(article.summary, to: &hash)
    add(article.content, to: &hash)
    for person in article.authors { add(person.name, to: &hash) }
    for category in article.categories { add(category.term, to: &hash) }
    for enclosure in article.enclosures { add(enclosure.url, to: &hash) }
    return Array(hash.finalize().prefix(16))
  }

  private static func add(_ text: String?, to hash: inout SHA256) {
    guard var text else {
      hash.update(data: [0xff])
      return
    }
    // Safe because the bytes are only read while the closure runs.
    text.withUTF8 { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
    hash.update(data: [0xfe])
  }
}
