package import Foundation

/// A story that documents do not show as it is, with what decides on where it is published.
package struct ChangedStory: Hashable, Sendable {
  /// What a story tells of where it belongs.
  package struct Facts: Hashable, Sendable {
    package var section: SectionID
    package var published: Date
    /// Everyone who tells it.
    package var sources: Set<SourceID>
    /// Provinces and cities of today that it is about.
    package var places: Set<String>
    package var topics: Set<StoryTopic>

    package init(
      section: SectionID, published: Date, sources: Set<SourceID>, places: Set<String> = [],
      topics: Set<StoryTopic> = []
    ) {
      self.section = section
      self.published = published
      self.sources = sources
      self.places = places
      self.topics = topics
    }
  }

  package var id: StoryID
  /// Grows with each change; it is settled only if nothing changed since it was read.
  package var revision: Int64
  /// Whether readers wait for it; what a source had when it was first polled can wait for its turn.
  package var isNews: Bool
  /// Nil when nobody may see it.
  package var facts: Facts?
  /// The collections in which it is published.
  package var collections: Set<StoryCollection>

  package init(
    _ id: StoryID, revision: Int64, isNews: Bool, facts: Facts?,
    collections: Set<StoryCollection>
  ) {
    self.id = id
    self.revision = revision
    self.isNews = isNews
    self.facts = facts
    self.collections = collections
  }
}

/// Where a changed story is published from now on.
package struct StoryPlacement: Hashable, Sendable {
  package var story: StoryID
  package var revision: Int64
  package var published: Date
  /// The collections that show it, as it is now.
  package var shown: [StoryCollection]
  /// Those that showed it and do so no more.
  package var left: [StoryCollection]

  package init(
    _ changed: ChangedStory, published: Date, shown: [StoryCollection], left: [StoryCollection]
  ) {
    story = changed.id
    revision = changed.revision
    self.published = published
    self.shown = shown
    self.left = left
  }
}
