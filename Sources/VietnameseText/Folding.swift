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
    var ignored: [UInt8] = []
    switch form {
    case .comparison:
      append(text, comparison: &out, unaccented: &ignored, wanted: .comparison)
    case .unaccented:
      append(text, comparison: &ignored, unaccented: &out, wanted: .unaccented)
    }
  }

  /// Appends each form to its bytes: both for little more than the price of one.
  package static func append(
    _ text: String, comparison: inout [UInt8], unaccented: inout [UInt8]
  ) {
    append(text, comparison: &comparison, unaccented: &unaccented, wanted: nil)
  }

  /// Without a wanted form both are.
  private static func append(
    _ text: String, comparison: inout [UInt8], unaccented: inout [UInt8], wanted: Form?
  ) {
    var text = composed(text)
    text.withUTF8 { bytes in
      if wanted != .unaccented { comparison.reserveCapacity(comparison.count + bytes.count) }
      if wanted != .comparison { unaccented.reserveCapacity(unaccented.count + bytes.count) }
      var folder = Folder(
        comparison: wanted == .unaccented ? nil : FoldedText(appendingTo: comparison),
        unaccented: wanted == .comparison ? nil : FoldedText(appendingTo: unaccented))
      // Handed over and taken back, so that there is one owner and nothing is copied.
      comparison = []
      unaccented = []
      (comparison, unaccented) = folder.run(bytes)
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
      if at + 8 < bytes.count {
        let plain = plainBytes(bytes, from: at)
        at += plain
        if plain == 8 { continue }
      } else if bytes[at] < 0xCC {
        at += 1
        continue
      }
      guard isSurelyComposed(bytes, at: at) else { return false }
      at += 3
    }
    return true
  }

  /// How many of the next eight bytes come before one of 0xCC or more, the first of a character that has to be looked at.
  ///
  /// Characters of Latin Extended Additional, where Vietnamese lives, need no look: 0xE1 and one of 0xB8 to 0xBB.
  private static func plainBytes(_ bytes: UnsafeBufferPointer<UInt8>, from place: Int) -> Int {
    // Safe because the caller has seen that nine bytes are left.
    let text = UnsafeRawBufferPointer(bytes)
    let word = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    let next = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: place + 1, as: UInt64.self))
    // The seven low bits of a byte and 0x34 reach the eighth when they are 0x4C or more.
    let high = word & ((word & lowBits) &+ 0x3434_3434_3434_3434) & ~lowBits
    let vietnamese =
      zeroBytes(word ^ 0xE1E1_E1E1_E1E1_E1E1)
      & zeroBytes((next & 0xFCFC_FCFC_FCFC_FCFC) ^ 0xB8B8_B8B8_B8B8_B8B8)
    return (high & ~vietnamese).trailingZeroBitCount / 8
  }

  private static let lowBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F

  /// The highest bit of each byte that is zero.
  private static func zeroBytes(_ word: UInt64) -> UInt64 {
    ~((word & lowBits) &+ lowBits | word | lowBits)
  }

  /// Whether NFC leaves a character alone that begins with 0xCC or more.
  private static func isSurelyComposed(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> Bool {
    guard place + 2 < bytes.count else { return false }
    switch bytes[place] {
    case 0xE1:
      // Latin Extended Additional, where Vietnamese lives.
      return bytes[place + 1] >= 0xB8 && bytes[place + 1] <= 0xBB
    case 0xE2:
      // Punctuation; U+2000 and U+2001 are other spaces in NFC.
      return bytes[place + 1] == 0x80 && bytes[place + 2] > 0x81
    default: return false
    }
  }
}
