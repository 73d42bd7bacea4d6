/// A format in which merged feeds are published; each is a document of its own.
package enum FeedFormat: String, Hashable, Sendable, CaseIterable {
  /// Atom 1.0 (RFC 4287).
  case atom
  /// RSS 2.0.
  case rss
  /// JSON Feed 1.1.
  case json

  /// How the names of such documents end, without the dot.
  package var fileExtension: String { rawValue }

  package var mediaType: String {
    switch self {
    case .atom: "application/atom+xml"
    case .rss: "application/rss+xml"
    case .json: "application/feed+json"
    }
  }
}

/// One format of a merged feed with its address.
package struct FeedLink: Hashable, Sendable {
  package var format: FeedFormat
  package var url: String

  package init(_ format: FeedFormat, _ url: String) {
    self.format = format
    self.url = url
  }
}
