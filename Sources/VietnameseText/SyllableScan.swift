/// The syllables and numbers of a text as texts are compared: without accents, case and markup, in one pass.
package struct SyllableScan: Sendable {
  package private(set) var syllables: [Syllable] = []

  /// Reads a text in NFC; of HTML tags are passed over, and at most so many syllables are taken.
  package init(_ text: String, isMarkup: Bool, limit: Int = 4000) {
    var text = text
    syllables = text.withUTF8 { bytes in
      LetterClasses.shared.withUnsafe { classes in
        var reader = SyllableReader(
          bytes: bytes, classes: classes, isMarkup: isMarkup, limit: limit)
        return reader.run()
      }
    }
  }

  /// The hashes of the syllables of a phrase, to look for it among others.
  package static func hashes(_ phrase: String) -> [UInt32] {
    SyllableScan(phrase, isMarkup: false).syllables.map(\.hash)
  }
}

/// One pass over the bytes of a text.
private struct SyllableReader {
  // Safe because the caller keeps both for the life of the reader.
  let bytes: UnsafeBufferPointer<UInt8>
  let classes: UnsafeBufferPointer<UInt8>
  let isMarkup: Bool
  let limit: Int

  private var syllables: [SyllableScan.Syllable] = []
  private var at = 0
  private var start = 0
  private var length = 0
  private var hash = Self.seed
  /// The hash before the last letter, in whose place another may stand.
  private var hashBefore = Self.seed
  private var first: UInt8 = 0
  private var last: UInt8 = 0
  private var traits = SyllableScan.Traits.none
  /// What the text before says of the next syllable.
  private var waiting: SyllableScan.Traits = .opens

  /// What a stop says of the next syllable.
  private static let sentence = SyllableScan.Traits.opens.union(.apart)

  // Kept here, since it is asked for at each tag.
  private let inlineTags = Self.inlineTags

  private static let seed: UInt32 = 2_166_136_261
  private static let prime: UInt32 = 16_777_619

  init(
    bytes: UnsafeBufferPointer<UInt8>, classes: UnsafeBufferPointer<UInt8>, isMarkup: Bool,
    limit: Int
  ) {
    self.bytes = bytes
    self.classes = classes
    self.isMarkup = isMarkup
    self.limit = limit
    syllables.reserveCapacity(min(bytes.count / 5 + 1, limit))
  }

  mutating func run() -> [SyllableScan.Syllable] {
    while at < bytes.count, syllables.count < limit {
      let byte = bytes[at]
      if byte < 0x80 { takeASCII(byte) } else { takeLong(byte) }
    }
    if syllables.count < limit { endSyllable(at: at) }
    return syllables
  }

  private mutating func takeASCII(_ byte: UInt8) {
    if classes[Int(byte)] != LetterClasses.none {
      takeLetters()
    } else if byte == UInt8(ascii: " ") {
      endSyllable(at: at)
      at += 1
    } else if isMarkup, byte == UInt8(ascii: "<") {
      skipTag()
    } else if isMarkup, byte == UInt8(ascii: "&") {
      skipReference()
    } else if joinsNumber(byte) {
      // The points of "1.200" go; strokes are what makes "2/3" another number than "23".
      if byte != UInt8(ascii: "."), byte != UInt8(ascii: ",") { mix(byte) }
      at += 1
    } else {
      endSyllable(at: at)
      mark(byte)
      at += 1
    }
  }

  private mutating func takeLong(_ byte: UInt8) {
    let size = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard at + size <= bytes.count else {
      at = bytes.count
      return
    }
    var value = UInt32(byte) & (0xFF >> UInt32(size + 1))
    for next in at + 1..<at + size { value = value << 6 | UInt32(bytes[next] & 0x3F) }
    if value < 0x250 || value >= 0x1E00 && value <= 0x1EFF {
      switch classes[Int(value < 0x250 ? value : value - 0x1E00 + 0x250)] {
      case LetterClasses.none:
        endSyllable(at: at)
        at += size
      case LetterClasses.ignored: at += size
      case LetterClasses.other:
        traits.insert(.accented)
        mix(UInt8(truncatingIfNeeded: value))
        take(LetterClasses.other, size: size)
      default: takeLetters()
      }
    } else {
      takeOther(value, size: size)
    }
  }

  /// Characters beyond the Latin blocks.
  private mutating func takeOther(_ value: UInt32, size: Int) {
    switch value {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF, 0x300...0x36F:
      at += size
    case 0x2000...0x2BFF, 0x3000...0x303F:
      endSyllable(at: at)
      // The three points of an excerpt end a sentence.
      waiting.insert(value == 0x2026 ? Self.sentence : .apart)
      at += size
    default:
      for shift in [16, 8, 0] as [UInt32] { mix(UInt8(truncatingIfNeeded: value >> shift)) }
      take(LetterClasses.other, size: size)
    }
  }

  // MARK: Letters

  private mutating func take(_ kind: UInt8, size: Int) {
    if length == 0 { begin(kind) }
    hashBefore = hash
    last = kind & 0x7F
    mix(last)
    length += 1
    at += size
  }

  /// Takes the Latin letters and digits that follow each other: of nearly all texts whole syllables.
  private mutating func takeLetters() {
    var (place, sum, sumBefore, letter, count) = (at, hash, hashBefore, last, length)
    var isAccented = false
    while place < bytes.count {
      let byte = bytes[place]
      var kind: UInt8
      var size = 1
      if byte < 0x80 {
        kind = classes[Int(byte)]
      } else {
        (kind, size) = LetterClasses.long(in: bytes, at: place, classes)
        if kind == LetterClasses.ignored || kind == LetterClasses.other { break }
        if kind != LetterClasses.none { isAccented = true }
      }
      if kind == LetterClasses.none { break }
      if count == 0 { begin(kind) }
      letter = kind & 0x7F
      sumBefore = sum
      sum = (sum ^ UInt32(letter)) &* Self.prime
      count += 1
      place += size
    }
    if isAccented { traits.insert(.accented) }
    (at, hash, hashBefore, last, length) = (place, sum, sumBefore, letter, count)
  }

  /// Notes what the first letter of a syllable tells.
  private mutating func begin(_ kind: UInt8) {
    start = at
    first = kind & 0x7F
    traits.insert(waiting)
    waiting = .none
    if kind & LetterClasses.capital != 0 { traits.insert(.capital) }
    if first >= UInt8(ascii: "0"), first <= UInt8(ascii: "9") { traits.insert(.number) }
  }

  private mutating func mix(_ byte: UInt8) {
    hash = (hash ^ UInt32(byte)) &* Self.prime
  }

  private mutating func endSyllable(at end: Int) {
    guard length > 0 else {
      // Marks without a letter between them are none.
      traits = .none
      hash = Self.seed
      return
    }
    if last == UInt8(ascii: "y"), endsInEither {
      hash = (hashBefore ^ UInt32(UInt8(ascii: "i"))) &* Self.prime
    }
    syllables.append(
      SyllableScan.Syllable(
        hash: hash ^ hash >> 15, start: UInt32(truncatingIfNeeded: start),
        end: UInt32(truncatingIfNeeded: end), traits: traits))
    length = 0
    hash = Self.seed
    traits = .none
  }

  /// kỹ/kĩ, lý/lí, quý/quí: see `Syllable.unify`.
  private var endsInEither: Bool {
    switch first {
    case UInt8(ascii: "h"), UInt8(ascii: "k"), UInt8(ascii: "l"), UInt8(ascii: "m"),
      UInt8(ascii: "s"), UInt8(ascii: "t"):
      length == 2
    case UInt8(ascii: "q"): length == 3
    default: false
    }
  }

  // MARK: Between letters

  /// Whether a mark stands between two digits of one number or date.
  private func joinsNumber(_ byte: UInt8) -> Bool {
    guard length > 0, traits.contains(.number), isDigit(at - 1), isDigit(at + 1) else {
      return false
    }
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "-"): return true
    default: return false
    }
  }

  private func isDigit(_ place: Int) -> Bool {
    guard place >= 0, place < bytes.count else { return false }
    return bytes[place] >= UInt8(ascii: "0") && bytes[place] <= UInt8(ascii: "9")
  }

  private mutating func mark(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\n"):
      waiting.insert(Self.sentence)
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
    default: waiting.insert(.apart)
    }
  }

  private mutating func skipTag() {
    if !isInline(at + 1) {
      endSyllable(at: at)
      waiting.insert(Self.sentence)
    }
    at += 1
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == UInt8(ascii: ">") { return }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        while at < bytes.count, bytes[at] != byte { at += 1 }
        at = min(at + 1, bytes.count)
      }
    }
  }

  /// Whether a tag may stand in the middle of a word: a, b, em, font, i, s, small, span, strong, sub, sup, u.
  private func isInline(_ place: Int) -> Bool {
    var name: UInt64 = 0
    var place = place
    if place < bytes.count, bytes[place] == UInt8(ascii: "/") { place += 1 }
    while place < bytes.count, name >> 48 == 0 {
      let byte = bytes[place] | 0x20
      guard byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "z") else { break }
      name = name << 8 | UInt64(byte)
      place += 1
    }
    return inlineTags.contains(name)
  }

  private static let inlineTags: [UInt64] =
    ["b", "a", "i", "u", "em", "strong", "span", "font", "s", "small", "sub", "sup"].map { tag in
      tag.utf8.reduce(0) { $0 << 8 | UInt64($1) }
    }

  /// All that is written as a reference in sanitised text is a mark.
  private mutating func skipReference() {
    endSyllable(at: at)
    var end = at + 1
    while end < bytes.count, end < at + 10, bytes[end] != UInt8(ascii: ";") { end += 1 }
    let isReference = end < bytes.count && bytes[end] == UInt8(ascii: ";")
    waiting.insert(.apart)
    at = isReference ? end + 1 : at + 1
  }
}
