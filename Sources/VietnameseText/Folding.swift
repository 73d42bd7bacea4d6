import Foundation

/// The forms in which Vietnamese text is compared and searched.
///
/// A form is words of letters and digits with single spaces between them. It is made of text, never shown.
package enum Folding {
  /// How much of a text is kept.
  package enum Form: Sendable {
    /// Lower case with accents, tone marks at one place (hòa = hoà), final i for y (kĩ = kỹ).
    case comparison
    /// The same without any accent, đ as d.
    case unaccented
  }

  package static func comparisonForm(_ text: String) -> String {
    folded(text, to: .comparison)
  }

  package static func unaccented(_ text: String) -> String {
    folded(text, to: .unaccented)
  }

  package static func folded(_ text: String, to form: Form) -> String {
    var out: [UInt8] = []
    append(text, as: form, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// Appends a form in UTF-8: for those who go on with bytes.
  package static func append(_ text: String, as form: Form, to out: inout [UInt8]) {
    var text = composed(text)
    text.withUTF8 { bytes in
      out.reserveCapacity(out.count + bytes.count)
      var folder = Folder(form, appendingTo: out)
      out = []
      out = folder.run(bytes)
    }
  }

  /// The text in NFC, in which it is stored, hashed and written.
  package static func composed(_ text: String) -> String {
    var text = text
    return text.withUTF8({ isSurelyComposed($0) })
      ? text : text.precomposedStringWithCanonicalMapping
  }

  /// Whether a text holds only characters that NFC leaves alone.
  ///
  /// Foundation normalises 20 MB a second; Vietnamese that is already in NFC, as nearly all of it is, passes here.
  private static func isSurelyComposed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case ..<0xCC: break
      case 0xE1:
        // Latin Extended Additional, where Vietnamese lives.
        guard at + 1 < bytes.count, bytes[at + 1] >= 0xB8, bytes[at + 1] <= 0xBB else {
          return false
        }
      case 0xE2:
        // Punctuation; U+2000 and U+2001 are other spaces in NFC.
        guard at + 2 < bytes.count, bytes[at + 1] == 0x80, bytes[at + 2] > 0x81 else {
          return false
        }
      default: return false
      }
      at += byte < 0x80 ? 1 : byte < 0xE0 ? (byte < 0xC0 ? 1 : 2) : 3
    }
    return true
  }
}

/// One pass over one text: characters in, words of a form out.
private struct Folder {
  private let table = LetterTable.shared
  private let form: Folding.Form
  private var out: [UInt8]
  private let first: Int
  private var word: [Letter] = []
  /// Whether the word has a letter that a syllable may write in two ways.
  private var mayVary = false

  init(_ form: Folding.Form, appendingTo out: [UInt8]) {
    self.form = form
    self.out = out
    first = out.count
    word.reserveCapacity(32)
  }

  mutating func run(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
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
    let result = out
    out = []
    return result
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
    if out.count > first { out.append(0x20) }
    for letter in word { write(letter) }
    word.removeAll(keepingCapacity: true)
  }

  private mutating func write(_ letter: Letter) {
    if form == .unaccented, letter.base > 1 {
      out.append(letter.base)
      return
    }
    let value = table.scalar(letter).value
    if form == .unaccented, let pair = LetterTable.pairs[value] {
      out.append(pair.0)
      out.append(pair.1)
    } else if value < 0x80 {
      out.append(UInt8(truncatingIfNeeded: value))
    } else if value < 0x800 {
      out.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
      out.append(UInt8(truncatingIfNeeded: 0x80 | value & 63))
    } else {
      writeLong(value)
    }
  }

  private mutating func writeLong(_ value: UInt32) {
    if value < 0x10000 {
      out.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
    } else {
      out.append(UInt8(truncatingIfNeeded: 0xF0 | value >> 18))
      out.append(UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 63))
    }
    out.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 63))
    out.append(UInt8(truncatingIfNeeded: 0x80 | value & 63))
  }
}
