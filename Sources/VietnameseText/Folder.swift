/// One pass over one text: characters in, words of one form or both out.
struct Folder {
  private let table = LetterTable.shared
  private var comparison: FoldedText?
  private var unaccented: FoldedText?
  private var word: [Letter] = []
  /// Whether the word has a letter that a syllable may write in two ways.
  private var mayVary = false

  /// Takes what each form is appended to; nil for one that nobody wants.
  init(comparison: FoldedText?, unaccented: FoldedText?) {
    self.comparison = comparison
    self.unaccented = unaccented
    word.reserveCapacity(32)
  }

  /// What both forms were appended to; nothing for one that nobody wants.
  mutating func run(_ bytes: UnsafeBufferPointer<UInt8>) -> (
    comparison: [UInt8], unaccented: [UInt8]
  ) {
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        take(UInt32(byte))
        at += 1
      } else {
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        var value = UInt32(byte) & (0xFF >> UInt32(length + 1))
        for next in at + 1..<min(at + length, bytes.count) {
          value = value << 6 | UInt32(bytes[next] & 0x3F)
        }
        take(value)
        at += length
      }
    }
    endWord()
    // Given away, so that they are moved and not copied.
    return (comparison.take()?.bytes ?? [], unaccented.take()?.bytes ?? [])
  }

  private mutating func take(_ value: UInt32) {
    if let letter = table.letter(value) {
      if letter.base != 0 {
        if letter.tone != .level || letter.base == UInt8(ascii: "y") { mayVary = true }
        word.append(letter)
        if word.count > 200 { endWord() }
      } else if value != 0xAD {
        endWord()
      }
      return
    }
    takeOther(value)
  }

  /// Characters beyond the Latin blocks: letters of other scripts, punctuation, what cannot be seen.
  private mutating func takeOther(_ value: UInt32) {
    switch value {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF,
      0x0300...0x036F:
      return
    case 0x2000...0x206F:
      endWord()
    default:
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic || isNumber(scalar)
      else {
        endWord()
        return
      }
      let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      word.append(Letter(base: 1, scalar: lower, isVietnamese: false))
    }
  }

  private func isNumber(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber: true
    default: false
    }
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    if mayVary { Syllable.unify(&word) }
    mayVary = false
    comparison?.beginWord()
    unaccented?.beginWord()
    for letter in word {
      let value = table.scalar(letter).value
      comparison?.write(value)
      unaccented?.write(value, of: letter)
    }
    word.removeAll(keepingCapacity: true)
  }
}

/// Words of a form in UTF-8, with single spaces between them.
struct FoldedText {
  private(set) var bytes: [UInt8]
  private let first: Int

  init(appendingTo bytes: [UInt8]) {
    first = bytes.count
    self.bytes = bytes
  }

  mutating func beginWord() {
    if bytes.count > first { bytes.append(0x20) }
  }

  /// Adds a letter without its accents, where it has a base letter.
  mutating func write(_ value: UInt32, of letter: Letter) {
    if letter.base > 1 {
      bytes.append(letter.base)
    } else if let pair = LetterTable.pairs[value] {
      bytes.append(pair.0)
      bytes.append(pair.1)
    } else {
      write(value)
    }
  }

  mutating func write(_ value: UInt32) {
    if value < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: value))
    } else if value < 0x800 {
      bytes.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | value & 63))
    } else {
      writeLong(value)
    }
  }

  private mutating func writeLong(_ value: UInt32) {
    if value < 0x10000 {
      bytes.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
    } else {
      bytes.append(UInt8(truncatingIfNeeded: 0xF0 | value >> 18))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 63))
    }
    bytes.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 63))
    bytes.append(UInt8(truncatingIfNeeded: 0x80 | value & 63))
  }
}
