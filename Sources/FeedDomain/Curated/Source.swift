/// A registered site: who it is, where its news is found, and how it is to be treated.
package struct Source: Hashable, Sendable {
  /// What sort of publisher a source is; it decides what may be republished of it.
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case library, agency, press, other
  }

  /// Where the registration comes from.
  package enum Origin: String, Hashable, Sendable, Codable {
    case file, command
  }

  /// Where the news of a source is found.
  package enum Address: Hashable, Sendable {
    /// A feed at this address.
    case feed(String)
    /// A site whose feed is still to be discovered, and looked for again when it dies.
    case site(String)
    /// Pages that list the news of a site without a feed.
    indirect case list(ListRecipe)
    /// Nobody has told the address yet.
    case waiting

    package var isList: Bool {
      if case .list = self { true } else { false }
    }

    /// What is asked to begin with; none while nobody knows.
    package var urls: [String] {
      switch self {
      case .feed(let url), .site(let url): [url]
      case .list(let recipe): recipe.pages
      case .waiting: []
      }
    }

    /// Whether both are lists and have a page in common: then only the way of reading it is another.
    package func isSameList(as other: Address) -> Bool {
      guard case .list(let recipe) = self, case .list(let before) = other else { return false }
      return !Set(recipe.pages).isDisjoint(with: before.pages)
    }
  }

  package var id: SourceID
  package var name: String
  /// Slug of the province or city in the gazetteer: `lai-chau`.
  package var place: String?
  package var kind: Kind
  package var address: Address
  /// The section of everything it publishes, unless there is evidence for internal.
  package var section: SectionID?
  package var origin: Origin

  package init(
    id: SourceID, name: String, place: String? = nil, kind: Kind = .library, address: Address,
    section: SectionID? = nil, origin: Origin = .file
  ) {
    self.id = id
    self.name = name
    self.place = place
    self.kind = kind
    self.address = address
    self.section = section
    self.origin = origin
  }
}
