/// The names of months in the languages of the feeds that a library follows besides Vietnamese.
///
/// A name counts by its beginning, without marks and case, so that `Okt`, `okt.` and `Oktober` are
/// one entry. Greek and Russian letters are taken by the Latin ones that `plainLetter` gives them.
/// Beginnings that are also days of the week somewhere (`maa`, `paz`) are longer than three letters.
enum DateMonthWords {
  /// The month of a word; nil when its beginning is in no list.
  static func month(_ key: DateWordKey) -> Int? {
    let length = min(key.length, 8)
    guard length >= 3 else { return nil }
    for size in (3...length).reversed() {
      let start = key.packed >> UInt64(8 * (length - size))
      if let month = table[start] { return month }
    }
    return nil
  }

  private static let table: [UInt64: Int] = {
    var table: [UInt64: Int] = [:]
    for (index, line) in names.enumerated() {
      for word in line.split(separator: " ") {
        table[word.utf8.reduce(0) { $0 << 8 | UInt64($1) }] = index + 1
      }
    }
    return table
  }()

  /// English, German, Dutch, Scandinavian, French, Spanish, Portuguese, Italian, Polish, Czech,
  /// Hungarian, Turkish, Finnish, Indonesian, Greek and Russian, a line for each month.
  private static let names = [
    "jan ene gen jaan sty leden oca tammi ian ynv",
    "feb fev lut unor suba helmi",
    "mar maar mrt mrz bre maalis",
    "apr abr avr kwi dubn nisa huhti",
    "may mai mag maj mei kvet touko maw",
    "jun giu juin cze cerven hazi kesa iun ioun ion",
    "jul lug juil lip cervene temm heina iul ioul iol",
    "aug ago aou sie srp agu elo avg ogo",
    "sep set wrz zari eyl syys szep cen",
    "oct okt out ott paz rij eki loka",
    "nov lis kasi marras noe noy",
    "dec dic dez des gru prosin aral joul dek dis",
  ]
}
