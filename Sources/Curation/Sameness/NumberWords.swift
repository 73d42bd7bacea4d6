import VietnameseText

/// Numbers that are written as words.
enum NumberWords {
  /// By the digest of the word without accents; the word itself has to be compared besides: “ba” is three, “bà” is not.
  static let numbers: [UInt32: (word: [UInt8], value: Int)] = Dictionary(
    uniqueKeysWithValues: words.map { (SyllableScan.hashes($0)[0], (Array($0.utf8), $1)) })

  /// A bit for each of them by its digest's last six: most words are seen to be none without a look at the table.
  static let mask = mask(of: numbers.keys)

  static func mask(of hashes: some Sequence<UInt32>) -> UInt64 {
    hashes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  private static let words = [
    ("một", 1), ("hai", 2), ("ba", 3), ("bốn", 4), ("năm", 5), ("sáu", 6), ("bảy", 7), ("tám", 8),
    ("chín", 9), ("mười", 10),
  ]

  /// Behind “thứ” also the words that are nothing but ordinals.
  static let ordinals: [String: Int] = Dictionary(
    uniqueKeysWithValues: words + [("nhất", 1), ("nhì", 2), ("tư", 4), ("bẩy", 7)])
}

/// Roman numerals as texts number congresses and courses: up to 89.
enum RomanNumber {
  static func value(of text: String) -> Int? {
    let digits = text.utf8.map { digit in
      switch digit {
      case UInt8(ascii: "I"): 1
      case UInt8(ascii: "V"): 5
      case UInt8(ascii: "X"): 10
      case UInt8(ascii: "L"): 50
      default: 0
      }
    }
    guard !digits.isEmpty, !digits.contains(0) else { return nil }
    return digits.indices.reduce(0) { sum, place in
      let isTakenOff = place + 1 < digits.count && digits[place] < digits[place + 1]
      return sum + (isTakenOff ? -digits[place] : digits[place])
    }
  }
}

/// The words of which the names of lunar years are made: “Ất Tỵ”, “Bính Ngọ”.
enum LunarYears {
  static let stems = "Giáp Ất Bính Đinh Mậu Kỷ Canh Tân Nhâm Quý".split(separator: " ").map {
    SyllableScan.hashes(String($0))[0]
  }
  static let stemMask = NumberWords.mask(of: stems)
  static let branches = "Tý Sửu Dần Mão Thìn Tỵ Ngọ Mùi Thân Dậu Tuất Hợi".split(separator: " ")
    .map { SyllableScan.hashes(String($0))[0] }
}
