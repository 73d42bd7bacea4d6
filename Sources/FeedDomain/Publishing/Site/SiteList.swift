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

/// How far a list shows what is stored.
package struct SiteListState: Hashable, Sendable {
  package var list: SiteList
  /// How many pages of it are up.
  package var parts: Int
  /// When the earliest of its stories that changed was published; nil when all are shown as they are.
  package var staleFrom: Date?

  package init(_ list: SiteList, parts: Int, staleFrom: Date?) {
    self.list = list
    self.parts = parts
    self.staleFrom = staleFrom
  }
}
