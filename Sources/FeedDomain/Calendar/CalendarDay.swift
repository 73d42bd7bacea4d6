/// A day of the calendar without a place or an hour: `2026-11-24`.
package struct CalendarDay: Hashable, Sendable, Comparable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// The day at a place.
  package init(_ time: CivilTime) {
    year = time.year
    month = time.month
    day = time.day
  }

  /// Reads `2026-11-24`; nil for what is no day of the calendar.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isNumeric = parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard parts.map(\.utf8.count) == [4, 2, 2], isNumeric, let year = Int(parts[0]),
      let month = Int(parts[1]), let day = Int(parts[2]), year > 0, (1...12).contains(month),
      day > 0, day <= GregorianCalendar.days(in: month, of: year)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  package var text: String {
    let year = String(repeating: "0", count: max(0, 4 - "\(year)".count)) + "\(year)"
    return "\(year)-\(Self.two(month))-\(Self.two(day))"
  }

  /// 1 is Sunday.
  package var weekday: Int {
    let days = GregorianCalendar.daysSince1970(year: year, month: month, day: day) + 4
    return days - GregorianCalendar.floorDivide(days, 7) * 7 + 1
  }

  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
