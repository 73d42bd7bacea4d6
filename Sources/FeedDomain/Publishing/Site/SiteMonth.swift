package import Foundation

/// A month of the site's archive pages, in the hub's own zone.
package struct SiteMonth: Hashable, Sendable, Comparable {
  package let year: Int
  package let month: Int

  package init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  package init(_ date: Date, in zone: TimeZone) {
    let time = CivilTime(date, in: zone)
    self.init(year: time.year, month: time.month)
  }

  /// Reads `2026-11`.
  package init?(_ text: String) {
    guard let day = CalendarDay(text + "-01") else { return nil }
    self.init(year: day.year, month: day.month)
  }

  /// `2026-11`.
  package var text: String {
    let digits = month < 10 ? "0\(month)" : "\(month)"
    return String(repeating: "0", count: max(0, 4 - "\(year)".count)) + "\(year)-\(digits)"
  }

  package var next: SiteMonth {
    month == 12 ? SiteMonth(year: year + 1, month: 1) : SiteMonth(year: year, month: month + 1)
  }

  /// Its first moment.
  package func start(in zone: TimeZone) -> Date {
    let days = GregorianCalendar.daysSince1970(year: year, month: month, day: 1)
    let midnight = Date(timeIntervalSince1970: Double(days * 86400))
    return midnight - Double(zone.secondsFromGMT(for: midnight))
  }

  package static func < (left: SiteMonth, right: SiteMonth) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}
