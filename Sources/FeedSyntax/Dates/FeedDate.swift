package import FeedDomain
package import Foundation

/// Reads the dates of feeds, whatever a publisher's software made of them.
///
/// RFC 822 and its abuses, ISO 8601, asctime, and dates in Vietnamese or English words. Day comes
/// before month, never the American order unless nothing else is possible. What names no complete
/// and possible day is no date: wrong is worse than absent.
package struct FeedDate: Hashable, Sendable {
  /// Seconds east of Greenwich where a date names no zone.
  package var defaultOffset: Int

  /// Vietnam's own time, which its sites mean when they name none.
  package static let vietnam = FeedDate(defaultOffset: 7 * 3600)

  package init(defaultOffset: Int) {
    self.defaultOffset = defaultOffset
  }

  package func parse(_ text: String) -> Date? {
    var text = text
    return text.withUTF8 { parse($0.span) }
  }

  /// The point in time that a piece of UTF-8 names; nothing is allocated for it.
  package func parse(_ bytes: Span<UInt8>) -> Date? {
    // A date is short; what follows the first 160 bytes is something else.
    bytes.extracting(first: min(bytes.count, 160)).withUnsafeBufferPointer { buffer in
      var scanner = DateScanner(buffer)
      scanner.scan()
      return scanner.fields.instant(defaultOffset: defaultOffset)
    }
  }

  package func claim(_ text: String) -> ParsedDate {
    ParsedDate(claimed: text, instant: parse(text))
  }
}

/// The parts of a date as far as they were found.
struct DateFields {
  var year: Int?
  var month: Int?
  var day: Int?
  var hour: Int?
  var minute = 0
  var second = 0
  var fraction = 0.0
  var offset: Int?
  var isAfternoon: Bool?
  /// Found something that cannot be: hour 99, month 13.
  var isImpossible = false

  var hasDate: Bool { year != nil && month != nil && day != nil }

  func instant(defaultOffset: Int) -> Date? {
    guard !isImpossible, let year, let month, let day else { return nil }
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(in: month, of: year)
    else { return nil }
    let days = Self.daysSinceEpoch(year, month, day)
    let time = clock * 3600 + minute * 60 + second - (offset ?? defaultOffset)
    return Date(timeIntervalSince1970: Double(days * 86400 + time) + fraction)
  }

  /// The hour of the 24-hour clock: "12:30 SA" is half past midnight.
  private var clock: Int {
    guard let hour else { return 0 }
    switch isAfternoon {
    case true? where hour < 12: return hour + 12
    case false? where hour == 12: return 0
    default: return hour
    }
  }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days from 1970-01-01 in the Gregorian calendar, years counted from March.
  static func daysSinceEpoch(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
