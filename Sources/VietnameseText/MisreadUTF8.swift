import Foundation

/// UTF-8 whose bytes were read as windows-1252, windows-1258 or Latin-1 (`ThÆ° viá»‡n`).
enum MisreadUTF8 {
  static func repaired(_ text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    var out = String.UnicodeScalarView()
    var found = 0
    var certain = 0
    var left = 0
    var at = 0
    while at < scalars.count {
      if let (scalar, length) = sequence(scalars, at: at) {
        out.append(scalar)
        found += 1
        if (0x1EA0...0x1EF9).contains(scalar.value) { certain += 1 }
        at += length
      } else if let (text, length) = cripple(scalars, at: at) {
        out.append(contentsOf: text.unicodeScalars)
        at += length
      } else {
        out.append(scalars[at])
        if !scalars[at].isASCII { left += 1 }
        at += 1
      }
    }
    guard found > 0 else { return nil }
    let better = String(out).precomposedStringWithCanonicalMapping
    let before = Evidence(text)
    let after = Evidence(better)
    // All that is not ASCII turned out to be UTF-8, or three characters made one Vietnamese letter and most
    // others went the same way: chance does not do that, whatever the language.
    if left == 0 || certain > 0 && left <= found, after.share >= before.share { return better }
    return after.share > 0.6 && after.share > before.share + 0.3 ? better : nil
  }

  /// The character whose UTF-8 bytes begin here, and how many characters they have become.
  private static func sequence(_ text: [Unicode.Scalar], at index: Int) -> (Unicode.Scalar, Int)? {
    guard let lead = bytes[text[index]], lead >= 0xC2, lead <= 0xF4 else { return nil }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= text.count else { return nil }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for next in text[index + 1..<index + length] {
      guard let byte = bytes[next], byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value), isPlausible(value) else { return nil }
    return (scalar, length)
  }

  /// What a Vietnamese page may hold; a capital before a quotation mark makes other characters.
  private static func isPlausible(_ value: UInt32) -> Bool {
    switch value {
    case 0x80...0x17F, 0x192, 0x2C6, 0x2DC, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x300...0x323,
      0x1EA0...0x1EF9:
      true
    case 0x2010...0x203A, 0x20AC, 0x20AB, 0x2122, 0x2190...0x2193, 0x25A0...0x27BF: true
    case 0xFEFF, 0x200B...0x200D, 0xFE0F, 0x1F300...0x1FAFF: true
    default: false
    }
  }

  /// A letter that lost its second byte on the way: never counted as a sign of misreading, only mended with others.
  ///
  /// The Đ (`Ä`, for windows-1252 has nothing at 0x90), and the à (`lÃ m`, `lÃ  viá»‡c`), whose no-break
  /// space became a plain one; whether that was a space between words as well is told by what follows.
  private static func cripple(_ text: [Unicode.Scalar], at index: Int) -> (String, Int)? {
    guard let lead = bytes[text[index]], index + 1 < text.count else { return nil }
    let next = text[index + 1]
    if lead == 0xC4, next.properties.isAlphabetic { return ("Đ", 1) }
    guard lead == 0xC3, next == " " else { return nil }
    if index + 2 < text.count, text[index + 2] == " " { return ("à ", 3) }
    let rest = text[(index + 2)...].prefix { $0.properties.isAlphabetic || $0.value >= 0x80 }
    var tail = String.UnicodeScalarView()
    tail.append(contentsOf: rest)
    return (tails.contains(String(tail)) ? "à" : "à ", 2)
  }

  /// What may follow an à within its syllable.
  private static let tails: Set<String> = ["m", "n", "ng", "nh", "i", "o", "u", "y"]

  /// The bytes of characters: of windows-1252, of windows-1258 where that has others, of C1.
  private static let bytes: [Unicode.Scalar: UInt8] = {
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for byte in UInt8(0x80)...0xFF { bytes[Unicode.Scalar(byte)] = byte }
    for (byte, scalar) in LegacyEncoding.windows1258.table.enumerated().dropFirst(128)
    where scalar != "\u{FFFD}" {
      bytes[scalar] = UInt8(byte)
    }
    for (scalar, byte) in [("Š", 0x8A), ("š", 0x9A), ("Ž", 0x8E), ("ž", 0x9E)]
      as [(Unicode.Scalar, UInt8)]
    {
      bytes[scalar] = byte
    }
    return bytes
  }()
}
