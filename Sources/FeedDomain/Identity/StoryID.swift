/// The store's number of a story; the world knows the story by its entry id instead.
package struct StoryID: RawRepresentable, Hashable, Sendable, Codable, Comparable {
  package let rawValue: Int64

  package init(rawValue: Int64) {
    self.rawValue = rawValue
  }

  package static func < (left: StoryID, right: StoryID) -> Bool {
    left.rawValue < right.rawValue
  }
}
