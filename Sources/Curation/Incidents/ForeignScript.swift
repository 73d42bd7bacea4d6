/// A script in which no Vietnamese site writes its headlines.
enum ForeignScript: String, CaseIterable {
  case han, kana, hangul, cyrillic, thai, lao, khmer, arabic, devanagari

  /// A headline needs so many letters of a script to be written in it.
  private static let leastLetters = 4

  /// The script of a headline of which at least half the letters are foreign; nil for any other.
  ///
  /// A Vietnamese title may well quote one of the Hán or Cyrillic works it tells of.
  static func of(_ title: String) -> ForeignScript? {
    var counts: [ForeignScript: Int] = [:]
    var letters = 0
    for scalar in title.unicodeScalars {
      if let script = script(of: scalar.value) {
        counts[script, default: 0] += 1
        letters += 1
      } else if isLatinLetter(scalar.value) ?? scalar.properties.isAlphabetic {
        letters += 1
      }
    }
    let foreign = counts.values.reduce(0, +)
    guard foreign >= leastLetters, foreign * 2 >= letters else { return nil }
    // Japanese is a mixture: the order of the cases decides between equals.
    return allCases.max { counts[$0, default: 0] < counts[$1, default: 0] }
  }

  /// Nil outside the blocks in which Vietnamese is written: the library's own answer takes much longer.
  private static func isLatinLetter(_ value: UInt32) -> Bool? {
    switch value {
    case ..<0x80: (0x61...0x7A).contains(value | 0x20)
    case 0xC0...0x24F: value != 0xD7 && value != 0xF7
    case 0x1E00...0x1EFF: true
    default: nil
    }
  }

  private static func script(of value: UInt32) -> ForeignScript? {
    switch value {
    case ..<0x400: nil
    case 0x400...0x52F: .cyrillic
    case 0x600...0x6FF, 0x750...0x77F: .arabic
    case 0x900...0x97F: .devanagari
    case 0xE00...0xE7F: .thai
    case 0xE80...0xEFF: .lao
    case 0x1100...0x11FF, 0xAC00...0xD7AF: .hangul
    case 0x1780...0x17FF: .khmer
    case 0x3040...0x30FF: .kana
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x2FA1F: .han
    default: nil
    }
  }
}
