import FeedDomain

/// The print of an entry: a digest over all that the normaliser makes an article of.
///
/// Dates are left out, as in `ContentDigest`: an entry of which only a date changed is no other one.
struct EntryPrint {
  /// Raised when the normaliser or the sanitiser makes something else of the same entry: all entries are then worked
  /// on once more.
  private static let version: UInt64 = 2

  private var digest = QuickDigest()

  /// Begins with what an entry takes over from its feed.
  init(of feed: ParsedFeed) {
    digest.add(Self.version)
    digest.add(feed.language)
    add(feed.rights)
    for author in feed.authors { add(author) }
  }

  /// The print of one entry, with the key under which it is kept.
  func value(of entry: ParsedEntry, key: String, identities: EntryKeys.Identities) -> UInt64 {
    var print = self
    for text in [key, identities.claimedID, identities.canonicalLink, entry.link, entry.language] {
      print.digest.add(text)
    }
    for text in [entry.title, entry.summary, entry.rights] { print.add(text) }
    for text in entry.contents { print.add(text) }
    for author in entry.authors { print.add(author) }
    for category in entry.categories {
      for text in [category.term, category.scheme, category.label] { print.digest.add(text) }
    }
    for enclosure in entry.enclosures {
      for text in [enclosure.url, enclosure.type, enclosure.length.map(String.init)] {
        print.digest.add(text)
      }
    }
    return print.digest.value
  }

  private mutating func add(_ text: ParsedText?) {
    guard let text else { return digest.add(nil) }
    digest.add(text.kind.rawValue)
    digest.add(text.base)
    digest.add(text.value)
  }

  private mutating func add(_ person: ParsedPerson) {
    for text in [person.name, person.email, person.uri] { digest.add(text) }
  }
}
