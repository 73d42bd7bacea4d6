package import Foundation

/// What the page of one article gave, kept so that it is asked for once only.
package struct ListDetail: Hashable, Sendable {
  /// The words of the page, as far as the recipe asks for them.
  package struct Facts: Hashable, Sendable, Codable {
    package var title: String?
    /// HTML as it stands on the page.
    package var content: String?
    /// HTML as it stands on the page.
    package var summary: String?
    /// The words of the date, and what they were read as.
    package var date: String?
    package var instant: Date?
    package var image: String?
    /// The address that relative links of the HTML are resolved against.
    package var base: String?

    package init() {}
  }

  /// Names the article within its source, as `Article.key` does.
  package var key: String
  /// Nil as long as the page could not be read.
  package var facts: Facts?
  /// How often the page was asked for in vain.
  package var failures: Int
  /// Whether it was read by selectors that the recipe no longer has; it counts until it is read anew.
  package var isStale: Bool

  package init(key: String, facts: Facts?, failures: Int = 0, isStale: Bool = false) {
    self.key = key
    self.facts = facts
    self.failures = failures
    self.isStale = isStale
  }

  /// A page that brings nothing after so many times is left alone; the article stays as the list tells it.
  package static let mostFailures = 3

  /// Whether the page is still to be asked for.
  package var isPending: Bool {
    (facts == nil || isStale) && failures < Self.mostFailures
  }
}
