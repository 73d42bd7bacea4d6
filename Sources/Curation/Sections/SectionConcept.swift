/// What a name means for the section of a story; the model learns of the concept and not of each name.
enum SectionConcept: UInt8, Sendable, CaseIterable {
  /// Another country, or a part of the world.
  case country
  /// A place abroad.
  case abroad
  /// An international organisation, or one of another country.
  case organisation
  /// An embassy, and who works there.
  case embassy
  /// Viet Nam itself.
  case vietnam
  /// A province or town of Viet Nam.
  case home
  /// What sounds foreign and is part of life here: a language that is learned, a brand, a day of the year.
  case homely
  /// The party within an institution.
  case party
  /// The union and the youth of an institution.
  case union
  /// Those who work there.
  case staff
  /// Its offices and posts.
  case office
  /// Government, ministry, people's councils.
  case authority
  /// A number.
  case number

  /// The token that stands for a name in the features.
  var token: String { self == .number ? "#" : "@\(self)" }

  var isForeign: Bool {
    switch self {
    case .country, .abroad, .organisation, .embassy: true
    default: false
    }
  }

  var isStaff: Bool {
    switch self {
    case .party, .union, .staff, .office: true
    default: false
    }
  }
}

/// The hashes under which a model knows the facts about a concept.
struct ConceptKeys: Sendable {
  static let all = SectionConcept.allCases.map(ConceptKeys.init)

  let token: UInt64
  /// Whether it occurs at all.
  let presence: SectionFact
  /// Whether it occurs in the title.
  let title: SectionFact

  init(_ concept: SectionConcept) {
    token = FeatureHash.of(concept.token.utf8)
    presence = SectionFact("?\(concept)")
    title = SectionFact("^\(concept)")
  }
}

/// Something true of a text as a whole, with its name in a model's file.
struct SectionFact: Sendable {
  let name: String
  let key: UInt64

  init(_ name: String) {
    self.name = name
    key = FeatureHash.of(name.utf8)
  }

  static let nothingForeign = SectionFact("?nothing-foreign")
  static let twiceForeign = SectionFact("?twice-foreign")
  static let oftenForeign = SectionFact("?often-foreign")
  static let foreignTitle = SectionFact("^foreign")
  static let noStaff = SectionFact("?no-staff")
  static let twiceStaff = SectionFact("?twice-staff")
}
