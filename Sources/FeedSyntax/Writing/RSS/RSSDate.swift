import FeedDomain
import Foundation

/// A point in time as RSS writes it: RFC 822 with a year of four digits, in GMT.
struct RSSDate {
  let text: String

  init(_ date: Date) {
    let time = CivilTime(max(date, AtomStamp.earliest))
    let clock = [time.hour, time.minute, time.second].map(Self.twoDigits).joined(separator: ":")
    text =
      "\(Self.weekdays[time.weekday - 1]), \(Self.twoDigits(time.day)) \(Self.months[time.month - 1]) "
      + "\(time.year) \(clock) GMT"
  }

  private static func twoDigits(_ value: Int) -> String {
    value < 10 ? "0\(value)" : "\(value)"
  }

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
