package import Foundation

/// A point in time as calendar and clock show it at a place, by counting and without a formatter.
package struct CivilTime: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int
  package let hour: Int
  package let minute: Int
  package let second: Int
  /// 1 is Sunday.
  package let weekday: Int
  /// Seconds east of Greenwich.
  package let offset: Int

  /// Fractions of a second are cut off; years outside 1 to 9999, which no format of ours can write, are clamped.
  package init(_ date: Date, offset: Int = 0) {
    let clamped = Self.clamp(date.timeIntervalSince1970)
    let local = Int(clamped.rounded(.down)) + offset
    let days = GregorianCalendar.floorDivide(local, 86400)
    let clock = local - days * 86400
    hour = clock / 3600
    minute = clock / 60 % 60
    second = clock % 60
    weekday = (days + 4) - GregorianCalendar.floorDivide(days + 4, 7) * 7 + 1
    (year, month, day) = GregorianCalendar.day(days)
    self.offset = offset
  }

  package init(_ date: Date, in zone: TimeZone) {
    self.init(date, offset: zone.secondsFromGMT(for: date))
  }

  /// A day is kept free at both ends for the offset.
  private static func clamp(_ seconds: TimeInterval) -> TimeInterval {
    let first = -62_135_596_800.0 + 86400
    let last = 253_402_300_799.0 - 86400
    // Written so that "not a number" falls through to `first`.
    return seconds > first ? (seconds < last ? seconds : last) : first
  }
}
