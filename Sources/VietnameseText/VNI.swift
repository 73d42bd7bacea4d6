/// Reads the two-character letters of the VNI fonts.
enum VNI {
  /// Resolves letters in characters that were bytes of VNI, or were read as Latin-1; others stay.
  static func decoded(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var out: [Unicode.Scalar] = []
    out.reserveCapacity(text.count)
    var at = 0
    while at < text.count {
      let first = singles[text[at]] ?? text[at]
      if at + 1 < text.count, let mark = marks[text[at + 1]], let letter = letter(first, mark) {
        out.append(letter)
        at += 2
      } else {
        out.append(first)
        at += 1
      }
    }
    return out
  }

  /// The letter of the alphabet that a base and its mark make; nil when there is none.
  private static func letter(
    _ first: Unicode.Scalar, _ mark: (Letter.Quality, Letter.Tone)
  ) -> Unicode.Scalar? {
    let table = LetterTable.shared
    guard var letter = table.letter(first.value), letter.isVowel, letter.tone == .level,
      letter.quality == .none || mark.0 == .none
    else { return nil }
    if mark.0 != .none { letter.quality = mark.0 }
    letter.tone = mark.1
    let lower = table.scalar(letter)
    // The table answers with the letter itself when there is no such composition.
    guard let made = table.letter(lower.value), made.tone == mark.1, made.quality == letter.quality
    else { return nil }
    return first.properties.isUppercase
      ? lower.properties.uppercaseMapping.unicodeScalars.first : lower
  }

  /// Characters that are letters by themselves.
  private static let singles: [Unicode.Scalar: Unicode.Scalar] = [
    "ì": "ì", "í": "í", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "ñ": "đ", "ô": "ơ", "ö": "ư",
    "Ì": "Ì", "Í": "Í", "Æ": "Ỉ", "Ó": "Ĩ", "Ò": "Ị", "Î": "Ỵ", "Ñ": "Đ", "Ô": "Ơ", "Ö": "Ư",
  ]

  /// Characters that mark the letter before them; capitals mark as well.
  private static let marks: [Unicode.Scalar: (Letter.Quality, Letter.Tone)] = {
    let small: [Unicode.Scalar: (Letter.Quality, Letter.Tone)] = [
      "ù": (.none, .rising), "ø": (.none, .falling), "û": (.none, .asking),
      "õ": (.none, .tumbling), "ï": (.none, .heavy),
      "â": (.circumflex, .level), "á": (.circumflex, .rising), "à": (.circumflex, .falling),
      "å": (.circumflex, .asking), "ã": (.circumflex, .tumbling), "ä": (.circumflex, .heavy),
      "ê": (.breve, .level), "é": (.breve, .rising), "è": (.breve, .falling),
      "ú": (.breve, .asking), "ü": (.breve, .tumbling), "ë": (.breve, .heavy),
    ]
    var all = small
    for (scalar, mark) in small {
      if let capital = scalar.properties.uppercaseMapping.unicodeScalars.first {
        all[capital] = mark
      }
    }
    return all
  }()
}
