package import Foundation

/// The dates of a story that its place and the dates of its entry are made of.
package struct StoryDates: Hashable, Sendable {
  /// Nothing on the web is older; earlier dates are claims that no reader takes for true.
  package static let earliest = Date(timeIntervalSince1970: 631_152_000)

  package let id: StoryID
  package let published: Date
  package let updated: Date
  /// When its lead was first seen; only asked for where the others are not believed.
  package let firstSeen: Date

  package init(id: StoryID, published: Date, updated: Date, firstSeen: Date) {
    self.id = id
    self.published = published
    self.updated = updated
    self.firstSeen = firstSeen
  }
}

extension Story {
  package var dates: StoryDates {
    StoryDates(id: id, published: published, updated: updated, firstSeen: lead.firstSeen)
  }
}
