import Crypto
import FeedDomain
import Foundation

/// The print of an entry: a digest over all that the normaliser makes an article of.
///
/// Dates are left out, as in `ContentDigest`: an entry of which only a date changed is no other one.
struct EntryPrint {
  /// Raised when the normaliser or the sanitiser makes something else of the same entry: all entries are then worked
  /// on once more.
  private static let version: UInt8 = 1

  private var hash = SHA256()

  /// Begins with what an entry takes over from its feed.
  init(of feed: ParsedFeed) {
    hash.update(data: [Self.version])
    hash.add(feed.language)
    add(feed.rights)
    for author in feed.authors { add(author) }
  }

  /// The print of one entry, with the key under which it is kept.
  func value(of entry: ParsedEntry, key: String, identities: EntryKeys.Identities) -> UInt64 {
    var print = self
    for text in [key, identities.claimedID, identities.canonicalLink, entry.link, entry.language] {
      print.hash.add(text)
    }
    for text in [entry.title, entry.summary, entry.rights] { print.add(text) }
    for text in entry.contents { print.add(text) }
    for author in entry.authors { print.add(author) }
    for category in entry.categories {
      for text in [category.term, category.scheme, category.label] { print.hash.add(text) }
    }
    for enclosure in entry.enclosures {
      for text in [enclosure.url, enclosure.type, enclosure.length.map(String.init)] {
        print.hash.add(text)
      }
    }
    return print.hash.finalize().prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private mutating func add(_ text: ParsedText?) {
    guard let text else { return hash.add(nil) }
    hash.add(text.kind.rawValue)
    hash.add(text.base)
    hash.add(text.value)
  }

  private mutating func add(_ person: ParsedPerson) {
    for text in [person.name, person.email, person.uri] { hash.add(text) }
  }
}
