/// What the words beside a name say about it: whether a street, a school or a person bears it.
struct PlaceContext: Sendable {
  static let shared = PlaceContext()

  /// What a word before a name makes of it.
  enum Sense: Sendable {
    /// It is the province, or a town: “tỉnh”, “thành phố”.
    case unit
    /// It lies somewhere, but is named after something: “huyện”, “sông”; a town that it names counts.
    case local
    /// It is no place: “đường”, “trường đại học”.
    case other
    /// It is a person, if people bear the name: “em”, “nhà thơ”.
    case person
    /// Nothing can be told, although the last word alone would tell something: “điểm cầu”.
    case open
    /// A word that often stands before a place, and joins with no name by accident: “tại”.
    case lead
  }

  private var exact: [UInt64: Sense] = [:]
  private var plain: [UInt64: Sense] = [:]
  private var behindExact: Set<UInt64> = []
  private var behindPlain: Set<UInt64> = []
  private var surnames: Set<UInt64> = []
  private var plainSurnames: Set<UInt64> = []
  /// Surnames that are common words besides.
  private var commonSurnames: Set<UInt64> = []
  private var joins: Set<UInt64> = []
  private var plainJoins: Set<UInt64> = []
  private let province = PlaceWords.split("tỉnh")[0]
  private let of = PlaceWords.split("của")[0]
  private let and = PlaceWords.split("và")[0]
  private let china = PlaceWords.split("Trung Quốc China")

  private init() {
    for (sense, phrases) in [
      (Sense.unit, PlaceContextWords.units), (.local, PlaceContextWords.local),
      (.other, PlaceContextWords.others), (.person, PlaceContextWords.persons),
      (.open, PlaceContextWords.open),
      (.lead, PlaceContextWords.leads),
    ] {
      for phrase in PlaceContextWords.list(phrases) {
        let words = PlaceWords.split(phrase)
        exact[Self.key(words, \.exact)] = sense
        if !PlaceContextWords.onlyWithAccents.contains(phrase) {
          plain[Self.key(words, \.plain)] = sense
        }
      }
    }
    for phrase in PlaceContextWords.list(PlaceContextWords.behind) {
      let words = PlaceWords.split(phrase)
      behindExact.insert(Self.key(words, \.exact))
      behindPlain.insert(Self.key(words, \.plain))
    }
    for name in PlaceContextWords.list(PlaceContextWords.surnames) {
      let words = PlaceWords.split(name)
      surnames.insert(words[0].exact)
      plainSurnames.insert(words[0].plain)
    }
    for name in PlaceContextWords.list(PlaceContextWords.commonSurnames) {
      commonSurnames.insert(PlaceWords.split(name)[0].exact)
    }
    for pair in PlaceContextWords.list(PlaceContextWords.joins) {
      let words = PlaceWords.split(pair)
      joins.insert(Self.key(words, \.exact))
      plainJoins.insert(Self.key(words, \.plain))
    }
  }

  /// What stands before the word at a place; the longest phrase speaks.
  func before(_ place: Int, in words: [PlaceWord], withoutAccents: Bool) -> Sense? {
    var key: UInt64 = 0
    var sense: Sense?
    var at = place
    // "TP. Hà Nội" and "T.P Hà Nội" have dots where others have spaces.
    while at > 0, place - at < 4, words[at].gap.subtracting([.space, .dot]).isEmpty {
      if words[at].gap.contains(.dot), words[at - 1].casing == .lower { break }
      at -= 1
      let word = words[at]
      key = Self.mixed(key, withoutAccents ? word.plain : word.exact)
      if let found = (withoutAccents ? plain : exact)[key] { sense = found }
    }
    return sense
  }

  /// Whether what stands behind shows that something else is named: “Can Tho University”.
  func isOther(behind place: Int, in words: [PlaceWord], withoutAccents: Bool) -> Bool {
    guard place < words.count, words[place].gap.isBlank else { return false }
    let phrases = withoutAccents ? behindPlain : behindExact
    let first = withoutAccents ? words[place].plain : words[place].exact
    if phrases.contains(Self.mixed(0, first)) { return true }
    guard place + 1 < words.count, words[place + 1].gap.isBlank else { return false }
    // Phrases are hashed from their end, as those before a name are.
    let second = withoutAccents ? words[place + 1].plain : words[place + 1].exact
    return phrases.contains(Self.mixed(Self.mixed(0, second), first))
  }

  /// Whether a word is a surname, `surely` if it must be no common word.
  func isSurname(_ word: PlaceWord, surely: Bool, withoutAccents: Bool) -> Bool {
    if withoutAccents { return plainSurnames.contains(word.plain) }
    return surnames.contains(word.exact) || !surely && commonSurnames.contains(word.exact)
  }

  /// Whether two words that stand together are one word of the language: “nâng cao”, “an toàn”.
  func areJoined(_ one: PlaceWord, _ other: PlaceWord, withoutAccents: Bool) -> Bool {
    withoutAccents
      ? plainJoins.contains(Self.mixed(Self.mixed(0, other.plain), one.plain))
      : joins.contains(Self.mixed(Self.mixed(0, other.exact), one.exact))
  }

  func isProvinceWord(_ word: PlaceWord, withoutAccents: Bool) -> Bool {
    withoutAccents ? word.plain == province.plain : word.exact == province.exact
  }

  func isOf(_ word: PlaceWord) -> Bool { word.exact == of.exact }

  func isAnd(_ word: PlaceWord) -> Bool { word.exact == and.exact }

  func isChina(_ words: ArraySlice<PlaceWord>, withoutAccents: Bool) -> Bool {
    guard let first = words.first else { return false }
    if withoutAccents { return first.plain == china[2].plain }
    return first.exact == china[0].exact && words.dropFirst().first?.exact == china[1].exact
  }

  private static func key(_ words: [PlaceWord], _ hash: KeyPath<PlaceWord, UInt64>) -> UInt64 {
    words.reversed().reduce(0) { mixed($0, $1[keyPath: hash]) }
  }

  private static func mixed(_ key: UInt64, _ hash: UInt64) -> UInt64 {
    (key &+ hash) &* 0x9E37_79B9_7F4A_7C15
  }
}
