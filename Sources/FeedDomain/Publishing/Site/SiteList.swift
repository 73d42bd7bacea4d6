package import Foundation

/// A list of the site that shows many stories or sources, on one page or several.
package enum SiteList: Hashable, Sendable {
  /// The stories of a month.
  case month(SiteMonth)
  /// The addresses of so many thousand stories, counted by their numbers.
  case sitemap(Int64)
  /// All sources.
  case sources
  /// What can be followed: sections, topics, places, saved searches.
  case feeds
  /// The issues of digests.
  case digests

  /// The name by which the store knows it.
  package var name: String {
    switch self {
    case .month(let month): "month:" + month.text
    case .sitemap(let number): "sitemap:\(number)"
    case .sources: "sources"
    case .feeds: "feeds"
    case .digests: "digests"
    }
  }

  /// Nil for a name that no list has.
  package init?(name: String) {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts.first, parts.last) {
    case ("sources", _): self = .sources
    case ("feeds", _): self = .feeds
    case ("digests", _): self = .digests
    case ("month", let text?):
      guard let month = SiteMonth(text) else { return nil }
      self = .month(month)
    case ("sitemap", let text?):
      guard let number = Int64(text) else { return nil }
      self = .sitemap(number)
    default: return nil
    }
  }
}

/// Which part of a list does not show its stories as they are, by the dates of these.
package struct StaleStretch: Hashable, Sendable {
  package var from: Date
  /// Nil when the end of the list is stale too.
  package var until: Date?

  package init(from: Date, until: Date?) {
    self.from = from
    self.until = until
  }

  func union(_ other: StaleStretch) -> StaleStretch {
    let ends = (until, other.until)
    let end: Date? = if case (let one?, let another?) = ends { max(one, another) } else { nil }
    return StaleStretch(from: min(from, other.from), until: end)
  }
}

/// How far a list shows what is stored.
package struct SiteListState: Hashable, Sendable {
  package var list: SiteList
  /// How many pages of it are up.
  package var parts: Int
  /// Nil when all its stories are shown as they are.
  package var stale: StaleStretch?

  package init(_ list: SiteList, parts: Int, stale: StaleStretch?) {
    self.list = list
    self.parts = parts
    self.stale = stale
  }
}
