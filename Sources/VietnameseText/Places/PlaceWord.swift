/// A word of a text as the gazetteer compares it.
struct PlaceWord {
  /// Which letters are capitals.
  enum Casing: UInt8 {
    case lower, capital, capitals
  }

  /// What stands between a word and the one before.
  struct Gap: OptionSet {
    let rawValue: UInt8

    static let hyphen = Gap(rawValue: 1)
    /// A dash, or a hyphen between spaces.
    static let dash = Gap(rawValue: 2)
    static let dot = Gap(rawValue: 4)
    static let comma = Gap(rawValue: 8)
    static let opening = Gap(rawValue: 16)
    /// Colons, quotation marks, ends of sentences, and the beginning of the text.
    static let pause = Gap(rawValue: 32)
    static let space = Gap(rawValue: 64)

    /// Whether nothing but spaces, or nothing at all, stands there.
    var isBlank: Bool { subtracting(.space).isEmpty }
  }

  /// Hash of the letters with their accents, the tone counted for the whole word: hòa is hoà, and Lý is Lí.
  var exact: UInt64 = 0
  /// Hash of the letters without accents.
  var plain: UInt64 = 0
  var casing = Casing.lower
  var isAccented = false
  var gap: Gap = []
  var range = 0..<0
}

/// The letters of the Latin blocks as words are made of them, each in one number.
struct PlaceLetters: Sendable {
  static let shared = PlaceLetters()

  static let quality: UInt32 = 0x700
  static let tone: UInt32 = 0x3800
  static let capital: UInt32 = 0x4000
  static let exact: UInt32 = 0x7FF | 0xFFFF_0000

  /// Base in bits 0–7, quality 8–10, tone 11–13, capital 14; of other letters the code point in bits 16–31.
  ///
  /// What is no letter is 0.
  private let letters: [UInt32]

  private init() {
    let table = LetterTable.shared
    letters = (Array(0..<UInt32(0x250)) + Array(UInt32(0x1E00)...0x1EFF)).map { value in
      guard let letter = table.letter(value), letter.base != 0 else { return 0 }
      let isCapital =
        value == 0x110 || value == 0xD0
        || Unicode.Scalar(value).map { $0.properties.isUppercase } ?? false
      let packed =
        UInt32(letter.base) | UInt32(letter.quality.rawValue) << 8
        | UInt32(letter.tone.rawValue) << 11 | (isCapital ? Self.capital : 0)
      return letter.isVietnamese ? packed : packed | letter.scalar.value << 16
    }
  }

  /// The letter with a code point; 0 when it is none.
  @inline(__always)
  func letter(_ value: UInt32) -> UInt32 {
    if value < 0x250 { return letters[Int(value)] }
    if value >= 0x1E00, value <= 0x1EFF { return letters[Int(value) - 0x1E00 + 0x250] }
    return 0
  }
}
