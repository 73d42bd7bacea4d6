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
  /// The same for dates in the forms of the standards, which readers elsewhere take for UTC
  /// (`2026-11-23T08:30:00`, `Mon, 23 Nov 2026 08:30:00`).
  package var standardOffset: Int

  /// Vietnam's own time, which its sites mean when they name none.
  package static let vietnam = FeedDate(defaultOffset: 7 * 3600)

  package init(defaultOffset: Int, standardOffset: Int? = nil) {
    self.defaultOffset = defaultOffset
    self.standardOffset = standardOffset ?? defaultOffset
  }

  package func parse(_ text: String) -> Date? {
    var text = text
    return text.withUTF8 { parse($0.span) }
  }

  /// The point in time that a piece of UTF-8 names; nothing is allocated for it.
  ///
  /// A date without a year (`15 Th9`, as WordPress writes it) is the last such day before about
  /// the time of `reference`, and no date without one.
  package func parse(_ bytes: Span<UInt8>, near reference: Date? = nil) -> Date? {
    // A date is short; what follows the first 160 bytes is something else.
    bytes.extracting(first: min(bytes.count, 160)).withUnsafeBufferPointer { buffer in
      var scanner = DateScanner(buffer)
      scanner.scan()
      var fields = scanner.fields
      if fields.year == nil, let reference { fields.guessYear(near: reference) }
      let offset = fields.isVietnamese ? defaultOffset : standardOffset
      return fields.instant(defaultOffset: offset)
    }
  }

  package func claim(_ text: String, near reference: Date? = nil) -> ParsedDate {
    var words = text
    return ParsedDate(
      claimed: text, instant: words.withUTF8 { parse($0.span, near: reference) })
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
  /// The whole text was a number of seconds since 1970.
  var timestamp: Double?
  /// Written as Vietnamese sites do, so that a missing zone is Vietnam's.
  var isVietnamese = false
  /// Found something that cannot be: hour 99, month 13.
  var isImpossible = false

  var hasDate: Bool { year != nil && month != nil && day != nil }

  func instant(defaultOffset: Int) -> Date? {
    if let timestamp { return Date(timeIntervalSince1970: timestamp) }
    guard !isImpossible, let year, let month, let day else { return nil }
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= GregorianCalendar.days(in: month, of: year)
    else { return nil }
    let days = GregorianCalendar.daysSince1970(year: year, month: month, day: day)
    let time = clock * 3600 + minute * 60 + second - (offset ?? defaultOffset)
    return Date(timeIntervalSince1970: Double(days * 86400 + time) + fraction)
  }

  /// The year in which the day was last, two days of grace for clocks and zones.
  mutating func guessYear(near reference: Date) {
    guard month != nil, day != nil else { return }
    let latest = reference.timeIntervalSince1970 + 2 * 86400
    guard latest > 0, latest < 100_000_000_000 else { return }
    let now = 1970 + Int(latest / 31_556_952)
    // A leap day may be up to eight years old.
    for candidate in stride(from: now + 1, through: now - 8, by: -1) {
      var dated = self
      dated.year = candidate
      guard let instant = dated.instant(defaultOffset: 0) else { continue }
      if instant.timeIntervalSince1970 <= latest {
        year = candidate
        return
      }
    }
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
}
