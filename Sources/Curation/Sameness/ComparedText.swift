import FeedDomain
import VietnameseText

/// The words of an article, ready to be compared with those of others.
struct ComparedText: Sendable {
  /// The first so many syllables are what news begins with.
  static let leadLength = 40

  /// The title without a place before it and a site's name behind it.
  let title: WordRow
  /// The text without what systems and editors put behind it.
  let body: WordRow
  /// Each three syllables of the text that follow each other, in its order.
  let shingles: [UInt32]
  let table: ShingleTable
  /// What tells events apart; read when it is asked for first.
  private var facts: TextFacts?

  init(_ article: Article) {
    self.init(
      title: article.title, body: article.content ?? article.summary ?? "",
      isMarkup: article.content != nil)
  }

  init(title: String, body: String, isMarkup: Bool) {
    self.title = WordRow(title, isMarkup: false).cut(to: TitleCore.range)
    self.body = WordRow(body, isMarkup: isMarkup).cut(to: Boilerplate.body)
    shingles = self.body.shingles(of: 3)
    table = ShingleTable(shingles)
  }

  /// Whether the text is long enough to be compared by its words.
  var hasWords: Bool { shingles.count >= Self.fewestShingles }

  /// What fewer have in common is chance.
  private static let fewestShingles = 15

  mutating func readFacts() -> TextFacts {
    if let facts { return facts }
    let facts = TextFacts(title: title, body: body)
    self.facts = facts
    return facts
  }
}

/// The syllables of a text and the text they stand in.
struct WordRow: Sendable {
  let text: String
  let syllables: ArraySlice<SyllableScan.Syllable>

  init(_ text: String, isMarkup: Bool, limit: Int = 4000) {
    self.text = text
    syllables = SyllableScan(text, isMarkup: isMarkup, limit: limit).syllables[...]
  }

  private init(text: String, syllables: ArraySlice<SyllableScan.Syllable>) {
    self.text = text
    self.syllables = syllables
  }

  /// The part that is left when all else says nothing of the news.
  func cut(to part: (WordRow) -> Range<Int>) -> WordRow {
    WordRow(text: text, syllables: syllables[part(self)])
  }

  /// A digest of each so many syllables that follow each other; of a shorter text one of all.
  func shingles(of width: Int) -> [UInt32] {
    guard syllables.count >= width else { return [] }
    var power: UInt64 = 1
    for _ in 0..<width { power = power &* Self.base }
    var shingles: [UInt32] = []
    shingles.reserveCapacity(syllables.count - width + 1)
    var rolling: UInt64 = 0
    syllables.withUnsafeBufferPointer { row in
      for (place, syllable) in row.enumerated() {
        rolling = rolling &* Self.base &+ UInt64(syllable.hash)
        if place >= width {
          rolling = rolling &- power &* UInt64(row[place - width].hash)
        }
        if place >= width - 1 { shingles.append(Self.mixed(rolling)) }
      }
    }
    return shingles
  }

  static let empty = WordRow("", isMarkup: false)

  /// The first syllables as a line of plain text, with a mark where one stands between them.
  func plain(_ count: Int) -> String {
    var text = text
    return text.withUTF8 { bytes in
      var line: [UInt8] = []
      line.reserveCapacity(count * 8)
      for place in syllables.indices.prefix(count) {
        let syllable = syllables[place]
        if place > syllables.startIndex {
          if syllable.traits.contains(.opens) {
            line.append(UInt8(ascii: "."))
          } else if syllable.traits.contains(.apart) {
            line.append(UInt8(ascii: ","))
          }
          line.append(UInt8(ascii: " "))
        }
        line += bytes[Int(syllable.start)..<Int(syllable.end)]
      }
      return String(decoding: line, as: UTF8.self)
    }
  }

  /// The text from one syllable to another, as it stands there.
  func words(_ range: Range<Int>) -> String {
    let bytes = text.utf8
    return syllables[range].map { syllable in
      let start = bytes.index(bytes.startIndex, offsetBy: Int(syllable.start))
      let end = bytes.index(bytes.startIndex, offsetBy: Int(syllable.end))
      return String(text[start..<end])
    }.joined(separator: " ")
  }

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Murmur's last step: each bit of the sum counts for all of the digest.
  private static func mixed(_ value: UInt64) -> UInt32 {
    var value = (value ^ value >> 33) &* 0xFF51_AFD7_ED55_8CCD
    value = (value ^ value >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return UInt32(truncatingIfNeeded: value >> 32)
  }
}

/// The set of a text's shingles, made for nothing but being asked.
struct ShingleTable: Sendable {
  /// Zero is an empty place.
  private let places: [UInt32]

  init(_ shingles: [UInt32]) {
    var capacity = 16
    while capacity < shingles.count * 2 { capacity *= 2 }
    var places = [UInt32](repeating: 0, count: capacity)
    places.withUnsafeMutableBufferPointer { places in
      for shingle in shingles {
        let value = shingle == 0 ? 1 : shingle
        var at = Int(value) & (capacity - 1)
        while places[at] != 0, places[at] != value { at = (at + 1) & (capacity - 1) }
        places[at] = value
      }
    }
    self.places = places
  }

  /// How many of the shingles are in the set.
  func count(of shingles: some Sequence<UInt32>) -> Int {
    places.withUnsafeBufferPointer { places in
      shingles.reduce(0) { sum, shingle in
        let value = shingle == 0 ? 1 : shingle
        var at = Int(value) & (places.count - 1)
        while places[at] != 0, places[at] != value { at = (at + 1) & (places.count - 1) }
        return sum + (places[at] == value ? 1 : 0)
      }
    }
  }
}
