import FeedDomain
package import Foundation

/// Reads the three date forms of HTTP (RFC 9110 §5.6.7) without a formatter.
package enum HTTPDate {
  /// Nil when the text names no point in time.
  ///
  /// The day of the week is not looked at; the zone is always GMT.
  package static func date(_ text: String) -> Date? {
    let words = Array(text.utf8).split { byte in
      byte == UInt8(ascii: " ") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "\t")
    }
    switch words.count {
    // Sun Nov  6 08:49:37 1994
    case 5 where month(words[1]) != nil:
      return date(day: words[2], month: words[1], year: words[4], time: words[3])
    // Sun, 06 Nov 1994 08:49:37 GMT and Sunday, 06-Nov-94 08:49:37 GMT
    case 6 where isGreenwich(words[5]):
      return date(day: words[1], month: words[2], year: words[3], time: words[4])
    default: return nil
    }
  }

  private typealias Word = ArraySlice<UInt8>

  private static func date(day: Word, month: Word, year: Word, time: Word) -> Date? {
    guard let day = number(day, digits: 1...2), let month = self.month(month),
      let year = fullYear(year), let seconds = secondsOfDay(time),
      (1...GregorianCalendar.days(in: month, of: year)).contains(day)
    else { return nil }
    let days = GregorianCalendar.daysSince1970(year: year, month: month, day: day)
    return Date(timeIntervalSince1970: TimeInterval(days * 86_400 + seconds))
  }

  /// Two digits are a year near ours, as RFC 9110 asks: 70 and later are of the last century.
  private static func fullYear(_ word: Word) -> Int? {
    guard word.count == 2 else { return number(word, digits: 4...4) }
    return number(word, digits: 2...2).map { $0 < 70 ? 2000 + $0 : 1900 + $0 }
  }

  private static func secondsOfDay(_ word: Word) -> Int? {
    let parts = word.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 3, let hour = number(parts[0], digits: 1...2), hour < 24,
      let minute = number(parts[1], digits: 2...2), minute < 60,
      let second = number(parts[2], digits: 2...2), second <= 60
    else { return nil }
    return hour * 3600 + minute * 60 + min(second, 59)
  }

  private static func number(_ word: Word, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(word.count) else { return nil }
    var value = 0
    for byte in word {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  private static func month(_ word: Word) -> Int? {
    guard word.count == 3 else { return nil }
    let name = String(decoding: word.map { $0 | 0x20 }, as: UTF8.self)
    return months.firstIndex(of: name).map { $0 + 1 }
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func isGreenwich(_ word: Word) -> Bool {
    word.elementsEqual("GMT".utf8) || word.elementsEqual("UTC".utf8)
      || word.elementsEqual("+0000".utf8)
  }
}
