/// One way to write something that the gazetteer knows.
struct PlaceForm: Sendable {
  /// What is meant by it.
  enum Meaning: Sendable {
    case mention(PlaceMention.Kind)
    /// A town of a common name: one only behind a word such as “huyện”.
    case vague
    /// The name of a person as well; the city only in a row of others.
    case inRow
    /// Something else.
    case other
  }

  /// Number of the province in the list of all.
  let province: Int
  /// Number of today's unit.
  let present: Int
  let meaning: Meaning
  /// Whether the name is also a given name, or its words often meet by accident.
  let isGivenName: Bool
  let isCommon: Bool
  private let exact: [UInt64]
  private let isCapital: [Bool]
  /// What may stand before each word.
  private let gaps: [PlaceWord.Gap]

  init(
    _ words: [PlaceWord], meaning: Meaning, province: Int, present: Int,
    isGivenName: Bool = false, isCommon: Bool = false
  ) {
    self.province = province
    self.present = present
    self.meaning = meaning
    self.isGivenName = isGivenName
    self.isCommon = isCommon
    exact = words.map(\.exact)
    isCapital = words.map { $0.casing != .lower }
    gaps = words.map { $0.gap.union([.space, .hyphen]) }
  }

  var count: Int { exact.count }

  /// What comes first where two forms are written in the same way.
  var rank: Int {
    switch meaning {
    case .mention(.name), .inRow: 0
    case .mention: 1
    case .vague: 2
    case .other: 3
    }
  }

  /// Whether words whose letters are these, accents apart, are this form.
  func fits(_ words: ArraySlice<PlaceWord>, withoutAccents: Bool, inAnyCase: Bool) -> Bool {
    let start = words.startIndex
    for index in 0..<count {
      let word = words[start + index]
      if index > 0 {
        // A hyphen between spaces is a dash.
        let isDash = word.gap.contains(.dash) || word.gap.isSuperset(of: [.hyphen, .space])
        let allowed = gaps[index]
        let isDashed = allowed.contains(.dash)
        guard word.gap.subtracting(isDashed ? [.dash, .hyphen, .space] : allowed).isEmpty,
          !isDash || isDashed
        else { return false }
      }
      if isCapital[index], word.casing == .lower, !inAnyCase { return false }
      if word.exact != exact[index] {
        guard withoutAccents, !word.isAccented else { return false }
      }
    }
    return true
  }
}
