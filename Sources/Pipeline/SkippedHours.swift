import FeedDomain
import Foundation

/// The hours and days in which a feed asks to be left alone (RSS 2.0 `skipHours`, `skipDays`; both in GMT).
///
/// Pure.
struct SkippedHours {
  private static let hour: TimeInterval = 3600

  private let hours: Set<Int>
  private let days: Set<Int>

  /// Nil when the feed asks for none.
  init?(_ schedule: ParsedSchedule) {
    guard !schedule.skipHours.isEmpty || !schedule.skipDays.isEmpty else { return nil }
    hours = schedule.skipHours
    days = schedule.skipDays
  }

  /// The first free time from a time on, or `latest` when no hour is free before.
  ///
  /// It lies `part` of the way into its hour, so that not all sources come at the stroke of the clock.
  func free(from time: Date, until latest: Date, part: Double) -> Date {
    guard holds(time) else { return time }
    var hour = Date(
      timeIntervalSince1970: (time.timeIntervalSince1970 / Self.hour).rounded(.down) * Self.hour)
    repeat {
      hour += Self.hour
      guard hour < latest else { return latest }
    } while holds(hour)
    return min(hour + Self.hour * part, latest)
  }

  private func holds(_ time: Date) -> Bool {
    let civil = CivilTime(time)
    return hours.contains(civil.hour) || days.contains(civil.weekday)
  }
}
