/// A search of feeds.yml whose stories are published as a collection of their own.
package struct SavedSearch: Hashable, Sendable {
  /// Words or phrases of title, summary and text, by whole syllables; without accents if they have none.
  package struct Words: Hashable, Sendable {
    /// One of these has to be there, if there are some.
    package var any: [String] = []
    package var all: [String] = []
    package var none: [String] = []

    package init() {}
  }

  /// What a story has to have; of each kind that is given one member suffices.
  package struct Condition: Hashable, Sendable {
    package var words = Words()
    package var sections: [SectionID] = []
    /// Provinces and cities that it is about.
    package var places: [String] = []
    package var topics: [StoryTopic] = []
    /// Sources that tell it, first or after others.
    package var sources: [SourceID] = []
    /// Tags of languages: `en` also finds `en-GB`.
    package var languages: [String] = []

    package init() {}

    package var isEmpty: Bool { self == Condition() }

    /// All that it asks for, as one text that differs when any of it does.
    package var print: String {
      let wishes = [
        words.any, words.all, words.none, sections.map(\.rawValue), places, topics.map(\.rawValue),
        sources.map(\.rawValue), languages,
      ]
      return wishes.map { (["\($0.count)"] + $0).joined(separator: "\t") }.joined(separator: "\n")
    }
  }

  package var id: SearchID
  package var title: String
  package var condition: Condition

  package init(id: SearchID, title: String, condition: Condition) {
    self.id = id
    self.title = title
    self.condition = condition
  }
}
