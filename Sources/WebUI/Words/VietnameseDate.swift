import FeedDomain

/// Dates as they are written in Vietnam, and in the form of HTML.
enum VietnameseDate {
  /// Like `08:30, 24/11/2026`.
  static func clockAndDay(_ time: CivilTime) -> String {
    "\(two(time.hour)):\(two(time.minute)), \(day(time))"
  }

  /// Like `thứ Ba, 24/11/2026`.
  static func weekdayAndDay(_ day: CalendarDay) -> String {
    let names = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"]
    return "\(names[day.weekday - 1]), \(two(day.day))/\(two(day.month))/\(day.year)"
  }

  /// Like `2026-11-24T08:30:00+07:00`.
  static func machineReadable(_ time: CivilTime) -> String {
    let minutes = abs(time.offset) / 60
    let zone = "\(time.offset < 0 ? "-" : "+")\(two(minutes / 60)):\(two(minutes % 60))"
    return "\(four(time.year))-\(two(time.month))-\(two(time.day))"
      + "T\(two(time.hour)):\(two(time.minute)):\(two(time.second))\(zone)"
  }

  /// Like `24/11/2026`.
  static func day(_ time: CivilTime) -> String {
    "\(two(time.day))/\(two(time.month))/\(time.year)"
  }

  private static func two(_ value: Int) -> String {
    value < 10 ? "0\(value)" : "\(value)"
  }

  private static func four(_ value: Int) -> String {
    String(repeating: "0", count: max(0, 4 - "\(value)".count)) + "\(value)"
  }
}
