/// All that a story is filed under besides its section: places, the main one first, then topics.
package struct FacetDecision: Hashable, Sendable {
  package var facets: [StoryFacet]
  /// The version of the tables and rules that decided; 0 is none, for a story that waits for being filed.
  package var version: Int

  package init(_ facets: [StoryFacet], version: Int) {
    self.facets = facets
    self.version = version
  }
}

/// A place or a topic that a story is filed under besides its section, with what speaks for it.
package struct StoryFacet: Hashable, Sendable {
  /// What a facet is.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case place, topic
  }

  /// What spoke for it.
  package enum Evidence: String, Hashable, Sendable, Codable, CaseIterable {
    /// The name of a place, a nickname, or something that lies in it.
    case name, nickname, place
    /// Where nothing in the text names a place: that of the source.
    case source
    /// Words of title or summary.
    case words
    /// A category of the source's own.
    case category
  }

  package var kind: Kind
  /// What the text speaks of; of places the unit before 1 July 2025: `ha-giang`.
  package var id: String
  /// Under what it is found; of places the unit of today: `tuyen-quang`.
  package var filed: String
  package var evidence: Evidence
  /// What spoke, as it stands there.
  package var words: String

  package init(
    _ kind: Kind, _ id: String, filed: String, evidence: Evidence, words: String
  ) {
    self.kind = kind
    self.id = id
    self.filed = filed
    self.evidence = evidence
    self.words = words
  }
}

extension Story {
  /// Whether the story is filed under a topic.
  package func isAbout(_ topic: StoryTopic) -> Bool {
    facets.contains { $0.kind == .topic && $0.filed == topic.rawValue }
  }

  /// Whether the story is filed under a place, by its name of today or that before 1 July 2025.
  package func isAbout(place: String) -> Bool {
    facets.contains { $0.kind == .place && ($0.filed == place || $0.id == place) }
  }
}
