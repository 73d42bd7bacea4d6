/// The way a date is written, as far as a lint must tell the right from the wrong ones.
enum DateForm {
  /// RFC 822 with a zone, as RSS wants it.
  case mail
  /// RFC 3339 (and W3C-DTF), as all others want it.
  case internet
  /// One of both, but without a zone.
  case zoneless
  /// Day, month and year as numbers in Vietnamese order: other programs take them for American, or for none.
  case dayMonth
  case other

  init(_ text: String) {
    let words = text.split { $0 == " " || $0 == "," || $0.isNewline || $0 == "\u{A0}" }
    if words.contains(where: { Self.isDayMonth($0) }) {
      self = .dayMonth
    } else if let form = Self.internet(text) {
      self = form
    } else {
      self = Self.mail(words.map(String.init)) ?? .other
    }
  }

  private static func isDayMonth(_ word: Substring) -> Bool {
    for separator: Character in ["/", "-", "."] {
      let parts = word.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count >= 3, let day = number(parts[0]), let month = number(parts[1]) else {
        continue
      }
      if parts[0].count <= 2, parts[1].count <= 2, (1...31).contains(day), (1...31).contains(month),
        parts[2].prefix(2).count == 2, number(parts[2].prefix(2)) != nil
      {
        return true
      }
    }
    return false
  }

  private static func number(_ text: Substring) -> Int? {
    text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil
  }

  /// `2026-11-24T08:30:00+07:00`; W3C-DTF also lets a day stand alone.
  private static func internet(_ text: String) -> DateForm? {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let day = parts.first, day.count == 10, matches(day, "0000-00-00") else { return nil }
    guard parts.count == 2 else { return .zoneless }
    var time = parts[1]
    guard time.count >= 5, matches(time.prefix(5), "00:00") else { return nil }
    time = time.dropFirst(5)
    if matches(time.prefix(3), ":00") { time = time.dropFirst(3) }
    if time.first == "." { time = time.dropFirst().drop { $0.isASCII && $0.isNumber } }
    if time.isEmpty { return .zoneless }
    return time == "Z" || matches(time, "+00:00") || matches(time, "-00:00") ? .internet : nil
  }

  private static let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// `Tue, 24 Nov 2026 08:30:00 +0700`, the words already cut at commas and spaces.
  private static func mail(_ words: [String]) -> DateForm? {
    var words = words[...]
    if let first = words.first, days.contains(first.lowercased()) { words = words.dropFirst() }
    guard words.count >= 4 else { return nil }
    let parts = Array(words)
    guard parts[0].count <= 2, Int(parts[0]) != nil, months.contains(parts[1].lowercased()),
      parts[2].count == 4 || parts[2].count == 2, Int(parts[2]) != nil,
      matches(parts[3][...], "00:00:00") || matches(parts[3][...], "00:00")
    else { return nil }
    guard parts.count > 4 else { return .zoneless }
    let zone = parts[4]
    let isZone =
      matches(zone[...], "+0000") || matches(zone[...], "-0000")
      || ["GMT", "UT", "UTC", "Z", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT"]
        .contains(zone)
    return isZone && parts.count == 5 ? .mail : nil
  }

  /// Whether a text has digits where the pattern has noughts, and its signs elsewhere.
  private static func matches(_ text: Substring, _ pattern: String) -> Bool {
    text.count == pattern.count
      && zip(text, pattern).allSatisfy { have, want in
        want == "0" ? have.isASCII && have.isNumber : have == want
      }
  }
}
