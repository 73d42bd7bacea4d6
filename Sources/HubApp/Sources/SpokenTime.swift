import FeedDomain
import FeedSyntax
import Foundation

/// Says points and lengths of time in words, in the language of the reader and the hub's own zone.
struct SpokenTime {
  private let zone: TimeZone
  private let language: LintLanguage
  private let now: Date

  init(timeZone: String, language: LintLanguage, now: Date) {
    zone = TimeZone(identifier: timeZone) ?? .gmt
    self.language = language
    self.now = now
  }

  /// `09:00` of today, else with the day.
  func point(_ date: Date) -> String {
    let time = CivilTime(date, in: zone)
    let today = CivilTime(now, in: zone)
    let clock = Self.two(time.hour) + ":" + Self.two(time.minute)
    if (time.year, time.month, time.day) == (today.year, today.month, today.day) { return clock }
    let (day, month) = (Self.two(time.day), Self.two(time.month))
    return language == .vi
      ? "\(clock) ngày \(day)/\(month)/\(time.year)" : "\(clock) on \(time.year)-\(month)-\(day)"
  }

  /// `6 giờ`, `6 hours`: rounded to the unit that fits.
  func length(_ duration: Duration) -> String {
    let units: [(seconds: Double, vi: String, en: String)] = [
      (86_400, "ngày", "day"), (3600, "giờ", "hour"), (60, "phút", "minute"), (1, "giây", "second"),
    ]
    let seconds = duration / .seconds(1)
    // Up to two of a unit are said in the next smaller one: 90 minutes, not 2 hours.
    let unit = units.first { seconds >= 2 * $0.seconds } ?? units[3]
    let exact = units.first { seconds == $0.seconds } ?? unit
    let count = Int((seconds / exact.seconds).rounded())
    return language == .vi ? "\(count) \(exact.vi)" : "\(count) \(exact.en)\(count == 1 ? "" : "s")"
  }

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
