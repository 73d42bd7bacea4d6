import VietnameseText

/// A text as the section model reads it: syllables, and concepts in place of names.
struct SectionReading {
  /// A syllable, or a name that stands for a concept.
  struct Token {
    let hash: UInt64
    let concept: SectionConcept?
    /// Its syllables in the row.
    let start: Int
    let count: Int
  }

  let tokens: [Token]
  /// How many of the tokens belong to the title.
  let titleCount: Int
  /// Whether the text is without any accent: English, or typed without.
  let isPlain: Bool
  /// The syllables that were read.
  let row: SyllableRow

  init(_ text: SyllableText) {
    let isPlain = text.accented.bytes == text.plain.bytes
    self.init(isPlain ? text.plain : text.accented, isPlain: isPlain)
  }

  /// For lessons, which are also read as if they had been typed without accents.
  init(plain text: SyllableText) {
    self.init(text.plain, isPlain: true)
  }

  private init(_ row: SyllableRow, isPlain: Bool) {
    let lexicon = isPlain ? SectionLexicon.plain : SectionLexicon.accented
    var tokens: [Token] = []
    tokens.reserveCapacity(row.starts.count)
    var titleCount = 0
    var at = 0
    while at < row.starts.count {
      let (place, hash) = row.starts[at]
      if hash == Self.endMark || hash == FeatureHash.start {
        at += 1
        continue
      }
      var token = Token(hash: hash, concept: nil, start: at, count: 1)
      if let name = lexicon.name(at: at, of: row) {
        token = Self.token(of: name.concept, at: at, count: name.count)
      } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(row.bytes[place + 1]) {
        token = Self.token(of: .number, at: at, count: 1)
      }
      tokens.append(token)
      if at < row.startsOfFirst { titleCount += 1 }
      at += token.count
    }
    self.tokens = tokens
    self.titleCount = titleCount
    self.isPlain = isPlain
    self.row = row
  }

  /// The mark between title and summary; an empty summary is a syllable of no bytes.
  private static let endMark = FeatureHash.of([UInt8(ascii: "|")])

  private static func token(of concept: SectionConcept, at start: Int, count: Int) -> Token {
    Token(
      hash: ConceptKeys.all[Int(concept.rawValue)].token, concept: concept, start: start,
      count: count)
  }

  /// The beginning of the title without its names, by which wordings are compared.
  var opening: String {
    tokens.prefix(min(titleCount, 6)).enumerated().map { index, token in
      token.concept?.token ?? words(index...index)
    }.joined(separator: " ")
  }

  /// The words of some tokens as they stand in the text, folded.
  func words(_ range: ClosedRange<Int>) -> String {
    let first = tokens[range.lowerBound]
    let last = tokens[range.upperBound]
    let from = row.starts[first.start].place + 1
    let end = last.start + last.count
    let to = end < row.starts.count ? row.starts[end].place : row.bytes.count
    let bytes = row.bytes[from..<max(from, to)]
    return String(decoding: bytes.prefix { $0 != UInt8(ascii: "|") }, as: UTF8.self)
      .trimmingSpaces()
  }
}

extension String {
  fileprivate func trimmingSpaces() -> String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

/// What speaks in a text, one feature after the other.
enum SectionFeature {
  /// A token by its number.
  case one(Int)
  /// A token and the next.
  case two(Int)
  case fact(SectionFact, of: SectionConcept?)
}

extension SectionReading {
  /// Hands out every feature with its key and its value.
  ///
  /// Words of the title count more. All are scaled by the length, so that a long summary is not surer than a short.
  @inline(__always)
  func eachFeature(_ body: (_ key: UInt64, _ value: Float, SectionFeature) -> Void) {
    let mark = isPlain ? FeatureHash.plainMark : 0
    let scale = (Self.usualLength / Float(max(Self.leastLength, tokens.count))).squareRoot()
    for index in tokens.indices {
      let isTitle = index < titleCount
      let value = isTitle ? scale * Self.titleValue : scale
      let hash = tokens[index].hash
      body(hash ^ mark, value, .one(index))
      let next = index + 1
      if next < tokens.count, isTitle == (next < titleCount) {
        body(FeatureHash.pair(hash, tokens[next].hash) ^ mark, value, .two(index))
      }
    }
    eachFact { fact, concept in body(fact.key, Self.factValue, .fact(fact, of: concept)) }
  }

  static let usualLength: Float = 30
  static let leastLength = 10
  static let titleValue: Float = 1.5
  static let factValue: Float = 0.7

  @inline(__always)
  private func eachFact(_ body: (SectionFact, SectionConcept?) -> Void) {
    var foreign = 0
    var staff = 0
    var seen: UInt32 = 0
    var titled: UInt32 = 0
    var isForeignTitle = false
    for (index, token) in tokens.enumerated() {
      guard let concept = token.concept else { continue }
      seen |= 1 << UInt32(concept.rawValue)
      if concept.isForeign { foreign += 1 }
      if concept.isStaff { staff += 1 }
      if index < titleCount {
        titled |= 1 << UInt32(concept.rawValue)
        if concept.isForeign { isForeignTitle = true }
      }
    }
    for concept in SectionConcept.allCases where concept != .number {
      let bit: UInt32 = 1 << UInt32(concept.rawValue)
      if seen & bit != 0 { body(ConceptKeys.all[Int(concept.rawValue)].presence, concept) }
      if titled & bit != 0 { body(ConceptKeys.all[Int(concept.rawValue)].title, concept) }
    }
    if foreign == 0 { body(.nothingForeign, nil) }
    if foreign >= 2 { body(.twiceForeign, nil) }
    if foreign >= 3 { body(.oftenForeign, nil) }
    if isForeignTitle { body(.foreignTitle, nil) }
    if staff == 0 { body(.noStaff, nil) }
    if staff >= 2 { body(.twiceStaff, nil) }
  }
}
