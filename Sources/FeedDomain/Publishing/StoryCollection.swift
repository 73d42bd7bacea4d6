/// A choice of stories that is published as documents of its own.
package enum StoryCollection: Hashable, Sendable {
  /// Every story that everybody may read.
  case all
  case section(SectionID)
  /// What a source tells, first or after others.
  case source(SourceID)
  /// What is about a province or city of today, by its id: `tuyen-quang`.
  case place(String)
  case topic(StoryTopic)
  /// What a saved search finds.
  case search(SearchID)

  /// The name by which the store knows it.
  package var name: String {
    switch self {
    case .all: "all"
    case .section(let id): "section:" + id.rawValue
    case .source(let id): "source:" + id.rawValue
    case .place(let id): "place:" + id
    case .topic(let topic): "topic:" + topic.rawValue
    case .search(let id): "search:" + id.rawValue
    }
  }

  /// Nil for a name that no collection has.
  package init?(name: String) {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts.first, parts.last) {
    case ("all", _) where parts.count == 1: self = .all
    case ("section", let id?) where parts.count == 2: self = .section(SectionID(id))
    case ("source", let id?) where parts.count == 2: self = .source(SourceID(id))
    case ("place", let id?) where parts.count == 2: self = .place(id)
    case ("topic", let id?) where parts.count == 2:
      guard let topic = StoryTopic(rawValue: id) else { return nil }
      self = .topic(topic)
    case ("search", let id?) where parts.count == 2: self = .search(SearchID(id))
    default: return nil
    }
  }

  /// The part of its documents' names that is its own: `all`, `national`, `source/ha-noi`, `place/hue`.
  package var fileName: String {
    switch self {
    case .all: "all"
    case .section(let id): id.rawValue
    case .source(let id): "source/" + id.rawValue
    case .place(let id): "place/" + id
    case .topic(let topic): "topic/" + topic.rawValue
    case .search(let id): "search/" + id.rawValue
    }
  }
}

/// A collection whose documents do not show it as it is.
package struct StaleCollection: Hashable, Sendable {
  package var collection: StoryCollection
  /// Grows with each change; it is settled only if nothing changed since it was read.
  package var revision: Int64
  /// Where its documents are up; nil when none of them ever was.
  package var visibility: SectionProfile.Visibility?
  /// Name of the source, of a source's collection.
  package var sourceName: String?

  package init(
    _ collection: StoryCollection, revision: Int64,
    visibility: SectionProfile.Visibility? = nil, sourceName: String? = nil
  ) {
    self.collection = collection
    self.revision = revision
    self.visibility = visibility
    self.sourceName = sourceName
  }
}
