/// The store's number of an article; it never changes and is never used again.
package struct ArticleID: RawRepresentable, Hashable, Sendable, Codable, Comparable {
  package let rawValue: Int64

  package init(rawValue: Int64) {
    self.rawValue = rawValue
  }

  package static func < (left: ArticleID, right: ArticleID) -> Bool {
    left.rawValue < right.rawValue
  }
}
