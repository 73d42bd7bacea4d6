import FeedDomain

/// What an HTML page says of feeds: the links it announces, those that look like one, its base and encoding.
package struct FeedLinks: Hashable, Sendable {
  /// A link that may lead to a feed.
  package struct Candidate: Hashable, Sendable {
    /// How sure the page is, best first.
    package enum Origin: Int, Hashable, Sendable, Comparable {
      /// `link rel=alternate` with the type of a feed.
      case announced
      /// A link in the text whose address looks like that of a feed.
      case linked
      /// Either of both, but for comments.
      case comments

      package static func < (left: Origin, right: Origin) -> Bool { left.rawValue < right.rawValue }
    }

    /// Absolute, when the address of the page is known.
    package var href: String
    package var origin: Origin
    /// Media type as announced, lower case, without parameters.
    package var type: String?
    package var title: String?
  }

  /// Best first, each address once.
  package var candidates: [Candidate] = []
  /// Links whose text or picture speaks of feeds, though their address does not: often a page that lists them.
  package var pages: [String] = []
  /// Root of WordPress's REST API, where the page names it.
  package var restRoot: String?
  /// The address relative links of the page are resolved against.
  package var base: String?
  /// The encoding the page names in a `meta` element, lower case.
  package var charset: String?
  package var title: String?

  /// Scans the bytes of a page in UTF-8 or another superset of ASCII.
  package static func scan(_ page: [UInt8], at url: String?) -> FeedLinks {
    page.withUnsafeBufferPointer { bytes in
      var scanner = FeedLinksScanner(bytes, at: url)
      return scanner.run()
    }
  }

  /// Whether a media type, in lower case and without parameters, is one that only feeds have.
  package static func isFeedType(_ type: String) -> Bool { feedTypes.contains(type) }

  private static let feedTypes: Set<String> = [
    "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml",
    "application/x-rss+xml", "application/x-atom+xml", "application/x.atom+xml", "text/rss+xml",
    "application/rss", "text/rss", "text/atom+xml",
  ]
}
