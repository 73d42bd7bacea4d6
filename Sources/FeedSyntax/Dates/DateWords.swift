/// A word of a date, by its letters without marks and case.
enum DateWord: Equatable {
  case month(Int)
  /// `tháng`, `Th`, `Thg`: the month follows as a number or word.
  case monthAhead
  case dayAhead
  case yearAhead
  case weekday
  case morning
  case afternoon
  case vietnameseMorning
  case vietnameseAfternoon
  /// Minutes east of Greenwich.
  case zone(Int)
  /// A Vietnamese numeral, as in `tháng Mười Một`.
  case numeral(Int)
  case hourMark
  case minuteMark
  case unknown
}

/// Up to eight letters of a word packed into one integer, so that comparing words costs nothing.
struct DateWordKey: Equatable, ExpressibleByStringLiteral {
  private(set) var packed: UInt64 = 0
  private(set) var length = 0

  init() {}

  init(stringLiteral text: StaticString) {
    for index in 0..<text.utf8CodeUnitCount { add(text.utf8Start[index]) }
  }

  mutating func add(_ letter: UInt8) {
    if length < 8 { packed = packed << 8 | UInt64(letter) }
    length += 1
  }

  static func ~= (pattern: DateWordKey, value: DateWordKey) -> Bool {
    pattern.packed == value.packed && min(pattern.length, 8) == min(value.length, 8)
  }

  /// The meaning of the word.
  ///
  /// The table is long because publishers are many.
  var word: DateWord {
    switch self {
    case "thang", "thg", "th": .monthAhead
    case "ngay": .dayAhead
    // The days of other languages that begin like a month.
    case "mardi", "martedi", "martes", "maandag", "marti", "segunda", "setimana": .weekday
    case "mon", "monday", "tue", "tues", "tuesday", "wed", "weds", "wednesday", "thu", "thur",
      "thurs", "thursday", "fri", "friday", "sat", "saturday", "sun", "sunday", "cn", "chu", "nhat":
      .weekday
    case "am": .morning
    case "pm": .afternoon
    case "sa", "sang": .vietnameseMorning
    case "ch", "chieu", "toi", "trua", "dem": .vietnameseAfternoon
    case "gio", "h", "g": .hourMark
    case "phut", "ph", "p": .minuteMark
    default: zone ?? numeral ?? DateMonthWords.month(self).map { .month($0) } ?? .unknown
    }
  }

  private var numeral: DateWord? {
    switch self {
    case "mot", "gieng": .numeral(1)
    case "hai": .numeral(2)
    case "ba": .numeral(3)
    case "tu", "bon": .numeral(4)
    // Five and year are one word.
    case "nam": .yearAhead
    case "sau": .numeral(6)
    case "bay": .numeral(7)
    case "tam": .numeral(8)
    case "chin": .numeral(9)
    case "muoi": .numeral(10)
    case "chap": .numeral(12)
    default: nil
    }
  }

  /// The names of zones that occur in feeds; the American ones are RFC 822's own.
  private var zone: DateWord? {
    switch self {
    case "z", "gmt", "utc", "ut", "wet", "etc", "zulu": .zone(0)
    case "ict", "indochina": .zone(420)
    case "est": .zone(-300)
    case "edt", "et": .zone(-240)
    case "cst": .zone(-360)
    case "cdt", "ct": .zone(-300)
    case "mst": .zone(-420)
    case "mdt", "mt": .zone(-360)
    case "pst": .zone(-480)
    case "pdt", "pt": .zone(-420)
    case "akst": .zone(-540)
    case "akdt": .zone(-480)
    case "hst": .zone(-600)
    case "ast": .zone(-240)
    case "adt": .zone(-180)
    case "nst": .zone(-210)
    case "ndt": .zone(-150)
    case "brt": .zone(-180)
    case "bst", "west", "cet", "met", "mez": .zone(60)
    case "cest", "mest", "mesz", "eet", "sast": .zone(120)
    case "eest", "msk": .zone(180)
    case "msd": .zone(240)
    case "ist": .zone(330)
    case "wib": .zone(420)
    case "hkt", "sgt", "awst", "pht", "myt": .zone(480)
    case "jst", "kst": .zone(540)
    case "aest": .zone(600)
    case "aedt": .zone(660)
    case "nzst": .zone(720)
    case "nzdt": .zone(780)
    default: nil
    }
  }
}

extension Unicode.Scalar {
  /// The letter of a-z that a Vietnamese or English letter is without its marks; 0 for a combining
  /// mark, nil for what is no such letter.
  var plainLetter: UInt8? {
    switch value {
    case 0x41...0x5A: UInt8(truncatingIfNeeded: value | 0x20)
    case 0x61...0x7A: UInt8(truncatingIfNeeded: value)
    case 0xC0...0xC5, 0xE0...0xE5, 0x102, 0x103, 0x1EA0...0x1EB7: UInt8(ascii: "a")
    case 0xC8...0xCB, 0xE8...0xEB, 0x1EB8...0x1EC7: UInt8(ascii: "e")
    case 0xCC...0xCF, 0xEC...0xEF, 0x128, 0x129, 0x1EC8...0x1ECB: UInt8(ascii: "i")
    case 0xD2...0xD6, 0xF2...0xF6, 0x1A0, 0x1A1, 0x1ECC...0x1EE3: UInt8(ascii: "o")
    case 0xD9...0xDC, 0xF9...0xFC, 0x168, 0x169, 0x1AF, 0x1B0, 0x1EE4...0x1EF1: UInt8(ascii: "u")
    case 0xDD, 0xFD, 0xFF, 0x1EF2...0x1EF9: UInt8(ascii: "y")
    case 0xD0, 0xF0, 0x110, 0x111: UInt8(ascii: "d")
    case 0x300...0x36F: 0
    case 0xC6, 0xE6: UInt8(ascii: "a")
    case 0xC7, 0xE7: UInt8(ascii: "c")
    case 0xD1, 0xF1: UInt8(ascii: "n")
    case 0xD8, 0xF8: UInt8(ascii: "o")
    case 0xDF: UInt8(ascii: "s")
    case 0x100...0x17F: Self.latin[Int(value - 0x100)]
    case 0x386...0x3CE: Self.greek[Int(value - 0x386)]
    case 0x410...0x44F: Self.cyrillic[Int(value - 0x410) % 32]
    case 0x401, 0x451: UInt8(ascii: "e")
    default: nil
    }
  }

  /// Latin Extended-A without its marks.
  private static let latin = Array(
    ("aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkk"
      + "llllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  /// Greek from Ά to ώ, by the Latin letters that its names of months have in other languages.
  private static let greek = Array(
    ("aaehiioouwiabgdezhqiklmnxoprsstufcywiuaehiuabgdezhqiklmnxoprsstufcywiuouw").utf8)

  /// Russian from А to Я; С is told from S, or сен and the Indonesian Monday were one.
  private static let cyrillic = Array("abvgdejziiklmnoprctufxcsssyyyeuy".utf8)
}
