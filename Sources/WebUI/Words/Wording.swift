import Markup

/// Texts of others made fit to stand in a line of ours.
enum Wording {
  /// The text on one line without characters that nobody sees but that change how others look; nil if none is left.
  static func line(_ text: String) -> String? {
    guard !isPlain(text) else { return text.isEmpty ? nil : text }
    let visible = String(String.UnicodeScalarView(text.unicodeScalars.filter { !isHidden($0) }))
    let words = visible.split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// The tag of a text's language, if it is another than that of the page.
  static func foreignLanguage(_ claimed: String?, than page: String) -> String? {
    guard let tag = claimed.flatMap({ LanguageTag($0) }) else { return nil }
    return LanguageTag(page).map(tag.hasSameLanguage) == true ? nil : tag.text
  }

  /// Whether nothing needs to be done: no control, no run of white space, nothing led by E2 80 or E2 81.
  private static func isPlain(_ text: String) -> Bool {
    var previous: UInt8 = 0x20
    for byte in text.utf8 {
      let isDouble = byte == 0x20 && previous == 0x20
      if byte < 0x20 || byte == 0x7F || isDouble || byte == 0xE2 || byte == 0xC2 || byte == 0xEF {
        return false
      }
      previous = byte
    }
    return previous != 0x20
  }

  /// Controls, and marks that turn the direction of what follows.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    case 0x200B: true
    default: false
    }
  }
}
