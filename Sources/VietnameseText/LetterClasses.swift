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

  /// The class of a character of two bytes or more, if it is of the Latin blocks, and how many they are.
  // Safe because no byte behind the last is read, and each block has all its classes.
  @inline(__always)
  static func long(
    in bytes: UnsafeBufferPointer<UInt8>, at place: Int, _ classes: UnsafeBufferPointer<UInt8>
  ) -> (kind: UInt8, size: Int) {
    let byte = bytes[place]
    if byte < 0xCA, place + 1 < bytes.count {
      let value = Int(byte & 0x1F) << 6 | Int(bytes[place + 1] & 0x3F)
      return (value < 0x250 ? classes[value] : none, 2)
    }
    // U+1E00 to U+1EFF.
    guard byte == 0xE1, place + 2 < bytes.count, bytes[place + 1] & 0xFC == 0xB8 else {
      return (none, 1)
    }
    let value = Int(bytes[place + 1] & 0x03) << 6 | Int(bytes[place + 2] & 0x3F)
    return (classes[0x250 + value], 3)
  }
}
