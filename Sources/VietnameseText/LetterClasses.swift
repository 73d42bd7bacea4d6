/// What each character of the Latin blocks is to the reader of syllables.
struct LetterClasses: Sendable {
  static let shared = LetterClasses()

  static let none: UInt8 = 0
  /// A letter without a base in ASCII.
  static let other: UInt8 = 1
  /// Seen by nobody: a soft hyphen.
  static let ignored: UInt8 = 2
  static let capital: UInt8 = 0x80

  /// By code point: U+0000 to U+024F, then U+1E00 to U+1EFF; the base letter, with a bit for capitals.
  private let classes: [UInt8]

  private init() {
    let table = LetterTable.shared
    classes = (Array(0..<UInt32(0x250)) + Array(UInt32(0x1E00)...0x1EFF)).map { value in
      guard value != 0xAD else { return Self.ignored }
      guard let letter = table.letter(value), letter.base != 0 else { return Self.none }
      let isCapital = Unicode.Scalar(value).map { $0.properties.isUppercase } ?? false
      return letter.base | (isCapital ? Self.capital : 0)
    }
  }

  // Safe because the bytes are only read while the body runs.
  func withUnsafe<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    classes.withUnsafeBufferPointer(body)
  }
}
