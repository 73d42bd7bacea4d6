/// Splits a text into the words that the gazetteer compares, in one walk along its bytes.
///
/// Its ranges are those of the text as it came, in NFC, in NFD or with marks of its own.
struct PlaceWords {
  private(set) var words: [PlaceWord] = []

  private let letters = PlaceLetters.shared
  private var word = PlaceWord()
  private var gap: PlaceWord.Gap = .pause
  /// The last letter, as long as marks may follow that belong to it.
  private var pending: UInt32 = 0
  private var tone: UInt32 = 0
  private var count = 0
  private var capitals = 0
  private var first: UInt32 = 0
  private var second: UInt32 = 0

  static func split(_ text: String) -> [PlaceWord] {
    var text = text
    return text.withUTF8 { bytes in
      var splitter = PlaceWords()
      splitter.words.reserveCapacity(bytes.count / 5 + 2)
      splitter.run(bytes)
      return splitter.words
    }
  }

  private mutating func run(_ bytes: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      var length = 1
      var value = UInt32(byte)
      if byte >= 0x80 {
        length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        value &= 0xFF >> UInt32(length + 1)
        for next in at + 1..<min(at + length, bytes.count) {
          value = value << 6 | UInt32(bytes[next] & 0x3F)
        }
      }
      let letter = letters.letter(value)
      if letter != 0 {
        take(letter, at: at)
      } else if !takeMark(value) {
        endWord(at: at)
        gap.formUnion(Self.gap(value))
      }
      at += length
    }
    endWord(at: bytes.count)
  }

  @inline(__always)
  private mutating func take(_ letter: UInt32, at place: Int) {
    if count == 0 {
      word.range = place..<place
      word.exact = 14_695_981_039_346_656_037
      word.plain = 14_695_981_039_346_656_037
      word.casing = letter & PlaceLetters.capital != 0 ? .capital : .lower
      first = letter & 0xFF
    } else {
      mixPending()
      if count == 1 { second = letter & 0xFF }
    }
    if letter & PlaceLetters.capital != 0 { capitals += 1 }
    pending = letter
    count += 1
  }

  /// Takes what adds to the letter before, or cannot be seen; false for what ends a word.
  private mutating func takeMark(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF: return true
    case 0x300...0x36F:
      switch value {
      case 0x302: setQuality(.circumflex)
      case 0x306: setQuality(.breve)
      case 0x31B: setQuality(.horn)
      case 0x300: setTone(.falling)
      case 0x301: setTone(.rising)
      case 0x303: setTone(.tumbling)
      case 0x309: setTone(.asking)
      case 0x323: setTone(.heavy)
      default: break
      }
      return true
    // The apostrophe of M'Drắk and Ea H'leo.
    case 0x27, 0x2018, 0x2019, 0x2BC: return count == 1
    default: return false
    }
  }

  private mutating func setQuality(_ quality: Letter.Quality) {
    pending = pending & ~PlaceLetters.quality | UInt32(quality.rawValue) << 8
  }

  private mutating func setTone(_ tone: Letter.Tone) {
    pending = pending & ~PlaceLetters.tone | UInt32(tone.rawValue) << 11
  }

  @inline(__always)
  private mutating func mixPending() {
    if pending & PlaceLetters.tone != 0 { tone = pending & PlaceLetters.tone }
    word.isAccented = word.isAccented || pending & (PlaceLetters.tone | PlaceLetters.quality) != 0
    word.exact = (word.exact ^ UInt64(pending & PlaceLetters.exact)) &* 1_099_511_628_211
    word.plain = (word.plain ^ UInt64(pending & 0xFF)) &* 1_099_511_628_211
  }

  private mutating func endWord(at place: Int) {
    guard count > 0 else { return }
    // Of a final y and i, both are written: Quy Nhơn and Qui Nhơn, Lý Sơn and Lí Sơn.
    if pending & 0x7FF == UInt32(UInt8(ascii: "y")), mayEndInEither {
      pending = pending & ~0xFF | UInt32(UInt8(ascii: "i"))
    }
    mixPending()
    word.exact = (word.exact ^ UInt64(tone | 1)) &* 1_099_511_628_211
    if capitals == count, count > 1 { word.casing = .capitals }
    word.range = word.range.lowerBound..<place
    word.gap = gap
    words.append(word)
    word = PlaceWord()
    gap = []
    tone = 0
    count = 0
    capitals = 0
  }

  private var mayEndInEither: Bool {
    if count == 2 {
      switch UInt8(truncatingIfNeeded: first) {
      case UInt8(ascii: "h"), UInt8(ascii: "k"), UInt8(ascii: "l"), UInt8(ascii: "m"),
        UInt8(ascii: "s"), UInt8(ascii: "t"):
        return true
      default: return false
      }
    }
    return count == 3 && first == UInt32(UInt8(ascii: "q")) && second == UInt32(UInt8(ascii: "u"))
  }

  private static func gap(_ value: UInt32) -> PlaceWord.Gap {
    switch value {
    case 0x20, 0xA0, 0x09, 0x2002...0x200A, 0x202F: .space
    case 0x2D, 0x2010, 0x2011: .hyphen
    case 0x2012...0x2015: .dash
    case 0x2E: .dot
    case 0x2C: .comma
    case 0x28: .opening
    default: .pause
    }
  }
}
