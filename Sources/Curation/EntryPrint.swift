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
    add(feed.language)
    add(feed.rights)
    for author in feed.authors { add(author) }
  }

  /// The print of one entry, with the key under which it is kept.
  func value(of entry: ParsedEntry, key: String, identities: EntryKeys.Identities) -> UInt64 {
    var print = self
    for text in [key, identities.claimedID, identities.canonicalLink, entry.link, entry.language] {
      print.add(text)
    }
    for text in [entry.title, entry.summary, entry.rights] { print.add(text) }
    for text in entry.contents { print.add(text) }
    for author in entry.authors { print.add(author) }
    for category in entry.categories {
      for text in [category.term, category.scheme, category.label] { print.add(text) }
    }
    for enclosure in entry.enclosures {
      for text in [enclosure.url, enclosure.type, enclosure.length.map(String.init)] {
        print.add(text)
      }
    }
    return print.hash.finalize().prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private mutating func add(_ text: ParsedText?) {
    guard let text else { return add(nil as String?) }
    add(text.kind.rawValue)
    add(text.base)
    add(text.value)
  }

  private mutating func add(_ person: ParsedPerson) {
    for text in [person.name, person.email, person.uri] { add(text) }
  }

  /// Each text ends with a byte that UTF-8 does not have, so that no two sequences of texts look alike.
  private mutating func add(_ text: String?) {
    guard var text else {
      hash.update(data: [0xff])
      return
    }
    // Safe because the bytes are only read while the closure runs.
    text.withUTF8 { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
    hash.update(data: [0xfe])
  }
}
