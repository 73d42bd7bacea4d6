import Foundation

/// A letter taken apart: what a syllable is made of.
struct Letter: Hashable, Sendable {
  /// What is added to a base letter to make another letter of the alphabet.
  enum Quality: UInt8, Sendable, CaseIterable {
    case none, breve, circumflex, horn, bar
  }

  /// The tones, as marks on the vowel.
  enum Tone: UInt8, Sendable, CaseIterable {
    case level, falling, rising, asking, tumbling, heavy
  }

  /// Lower-case ASCII letter or digit; 0 when there is none.
  var base: UInt8
  var quality: Quality = .none
  var tone: Tone = .level
  /// The lower-case character as it came; what is written when it is no Vietnamese letter.
  var scalar: Unicode.Scalar
  /// Whether the letter is one of the Vietnamese alphabet (or one that foreign names bring: f, j, w, z).
  var isVietnamese: Bool

  var isVowel: Bool {
    guard isVietnamese else { return false }
    switch base {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      return true
    default:
      return false
    }
  }

  var isDigit: Bool { base >= UInt8(ascii: "0") && base <= UInt8(ascii: "9") }

  /// Base and quality in one byte: letters that differ only in tone have the same.
  var code: UInt8 { (base & 31) << 3 | quality.rawValue }
}

/// All letters of the Latin blocks by their code points, and the Vietnamese ones by their parts.
struct LetterTable: Sendable {
  static let shared = LetterTable()

  /// U+0000 to U+024F, then U+1E00 to U+1EFF; a letter without a base is none.
  private let letters: [Letter]
  /// Scalars by base, quality and tone, in lower case.
  private let composed: [UInt32]
  /// Base letters of those few that are two: æ, œ, ß.
  static let pairs: [UInt32: (UInt8, UInt8)] = [
    0xE6: (UInt8(ascii: "a"), UInt8(ascii: "e")), 0x153: (UInt8(ascii: "o"), UInt8(ascii: "e")),
    0xDF: (UInt8(ascii: "s"), UInt8(ascii: "s")),
  ]

  private init() {
    var letters: [Letter] = []
    var composed = [UInt32](repeating: 0, count: 26 * 5 * 6)
    for value in Array(0..<UInt32(0x250)) + Array(UInt32(0x1E00)...0x1EFF) {
      let scalar = Unicode.Scalar(value) ?? " "
      let letter = Self.letter(scalar)
      letters.append(letter)
      let isLetter = letter.isVietnamese && letter.base >= UInt8(ascii: "a")
      if isLetter, letter.scalar == scalar { composed[Self.place(letter)] = value }
    }
    self.letters = letters
    self.composed = composed
  }

  /// The letter with a code point of these blocks; nil beyond them.
  func letter(_ value: UInt32) -> Letter? {
    if value < 0x250 { return letters[Int(value)] }
    if value >= 0x1E00, value <= 0x1EFF { return letters[Int(value) - 0x1E00 + 0x250] }
    return nil
  }

  /// The character of a letter whose tone may have been changed.
  func scalar(_ letter: Letter) -> Unicode.Scalar {
    guard letter.isVietnamese, letter.base >= UInt8(ascii: "a") else { return letter.scalar }
    let value = composed[Self.place(letter)]
    return value == 0 ? letter.scalar : Unicode.Scalar(value) ?? letter.scalar
  }

  private static func place(_ letter: Letter) -> Int {
    (Int(letter.base - UInt8(ascii: "a")) * 5 + Int(letter.quality.rawValue)) * 6
      + Int(letter.tone.rawValue)
  }

  // MARK: Taking apart

  private static func letter(_ scalar: Unicode.Scalar) -> Letter {
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    // The Icelandic letter looks the same, and people and converters take it for the Vietnamese one.
    if lower == "đ" || lower == "ð" {
      return Letter(base: UInt8(ascii: "d"), quality: .bar, scalar: "đ", isVietnamese: true)
    }
    let parts = Array(String(lower).decomposedStringWithCanonicalMapping.unicodeScalars)
    let base = parts[0].isASCII ? UInt8(truncatingIfNeeded: parts[0].value) : other(lower)
    guard isAlphanumeric(base) else {
      let isLetter = lower.properties.isAlphabetic || pairs[lower.value] != nil
      return Letter(base: isLetter ? 1 : 0, scalar: lower, isVietnamese: false)
    }
    var letter = Letter(base: base, scalar: lower, isVietnamese: parts[0].isASCII)
    for mark in parts.dropFirst() where !take(mark, into: &letter) { letter.isVietnamese = false }
    if !isPossible(letter) {
      letter.isVietnamese = false
      letter.quality = .none
      letter.tone = .level
    }
    return letter
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
      || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func take(_ mark: Unicode.Scalar, into letter: inout Letter) -> Bool {
    switch mark.value {
    case 0x302: letter.quality = .circumflex
    case 0x306: letter.quality = .breve
    case 0x31B: letter.quality = .horn
    default:
      // Two tones on one letter are of another language (ṹ).
      guard let tone = tone(mark), letter.tone == .level else { return false }
      letter.tone = tone
    }
    return true
  }

  private static func tone(_ mark: Unicode.Scalar) -> Letter.Tone? {
    switch mark.value {
    case 0x300: .falling
    case 0x301: .rising
    case 0x303: .tumbling
    case 0x309: .asking
    case 0x323: .heavy
    default: nil
    }
  }

  /// Whether the alphabet has the letter: ñ and ĉ are made of known marks and yet are foreign.
  private static func isPossible(_ letter: Letter) -> Bool {
    let bases: String
    switch letter.quality {
    case .none: bases = letter.tone == .level ? "abcdefghijklmnopqrstuvwxyz0123456789" : "aeiouy"
    case .breve: bases = "a"
    case .circumflex: bases = "aeo"
    case .horn: bases = "ou"
    case .bar: bases = "d"
    }
    return bases.utf8.contains(letter.base)
  }

  /// Base letters of characters that have no decomposition.
  private static func other(_ scalar: Unicode.Scalar) -> UInt8 {
    switch scalar {
    case "ø": UInt8(ascii: "o")
    case "ł": UInt8(ascii: "l")
    case "ı": UInt8(ascii: "i")
    case "ħ": UInt8(ascii: "h")
    case "þ": UInt8(ascii: "t")
    default: 0
    }
  }
}
