package import Foundation

/// The open end of the archive of a collection.
package struct ArchiveEnd: Hashable, Sendable {
  /// A story that no archive has with its newest words, and since when it is there.
  package struct Entry: Hashable, Sendable {
    package var story: StoryID
    package var entered: Date

    package init(_ story: StoryID, entered: Date) {
      self.story = story
      self.entered = entered
    }
  }

  /// In the order in which they came.
  package var open: [Entry]
  /// Name of the newest part; nil while there is none.
  package var lastName: String?

  package init(open: [Entry], lastName: String?) {
    self.open = open
    self.lastName = lastName
  }
}

/// A part that an archive gets: the month, or the month with a number, and its stories.
package struct ArchivePart: Hashable, Sendable {
  /// `2026-10`, then `2026-10-2`.
  package var name: String
  package var stories: [StoryID]

  package init(name: String, stories: [StoryID]) {
    self.name = name
    self.stories = stories
  }
}

/// A part of an archive as a document.
package struct ArchiveDocument: Hashable, Sendable {
  /// From 1 in each collection, without a gap.
  package var number: Int
  package var name: String
  /// Name of the part before it.
  package var previousName: String?
  /// Name of the part after it.
  package var nextName: String?

  package init(number: Int, name: String, previousName: String?, nextName: String? = nil) {
    self.number = number
    self.name = name
    self.previousName = previousName
    self.nextName = nextName
  }
}

/// What a part of an archive holds.
package struct ArchiveContent: Hashable, Sendable {
  package var stories: [Story]
  package var tombstones: [Tombstone]

  package init(stories: [Story], tombstones: [Tombstone]) {
    self.stories = stories
    self.tombstones = tombstones
  }
}
