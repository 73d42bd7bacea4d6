import Markup

/// What a page says of itself in `meta` elements.
package enum SiteTags {
  /// The contents of the `meta` elements of a name, in the head of a page.
  package static func contents(named name: String, in page: [UInt8]) -> [String] {
    PageMeta.contents(named: name, in: page).map(\.trimmed)
  }
}
