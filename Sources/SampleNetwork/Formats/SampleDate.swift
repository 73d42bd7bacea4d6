import Foundation

/// A point in time as the sample sites write it; they all keep the time of Hà Nội.
struct SampleDate: Sendable {
  private let instant: Date

  init(_ instant: Date) {
    self.instant = instant
  }

  /// As in `Thu, 22 Oct 2026 08:00:00 +0700`.
  var mail: String { mail(at: SampleDate.hanoi, zone: "+0700") }

  /// As in `Thu, 22 Oct 2026 01:00:00 GMT`.
  var http: String { mail(at: 0, zone: "GMT") }

  /// As in `2026-10-22T08:00:00+07:00`.
  var rfc3339: String {
    let parts = parts(at: SampleDate.hanoi)
    return "\(parts.year ?? 0)-\(two(parts.month))-\(two(parts.day))T\(time(parts))+07:00"
  }

  /// As in `Thứ Năm, 22/10/2026 08:00 (GMT+7)`.
  var vietnamese: String {
    let parts = parts(at: SampleDate.hanoi)
    let weekday = SampleDate.vietnameseWeekdays[(parts.weekday ?? 1) - 1]
    let day = "\(two(parts.day))/\(two(parts.month))/\(parts.year ?? 0)"
    return "\(weekday), \(day) \(two(parts.hour)):\(two(parts.minute)) (GMT+7)"
  }

  private static let hanoi = 7 * 3600
  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let vietnameseWeekdays = [
    "Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy",
  ]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private func mail(at offset: Int, zone: String) -> String {
    let parts = parts(at: offset)
    let weekday = SampleDate.weekdays[(parts.weekday ?? 1) - 1]
    let month = SampleDate.months[(parts.month ?? 1) - 1]
    return "\(weekday), \(two(parts.day)) \(month) \(parts.year ?? 0) \(time(parts)) \(zone)"
  }

  private func parts(at offset: Int) -> DateComponents {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: offset) ?? .gmt
    return calendar.dateComponents(
      [.year, .month, .day, .hour, .minute, .second, .weekday], from: instant)
  }

  private func time(_ parts: DateComponents) -> String {
    "\(two(parts.hour)):\(two(parts.minute)):\(two(parts.second))"
  }

  private func two(_ number: Int?) -> String {
    let number = number ?? 0
    return number < 10 ? "0\(number)" : "\(number)"
  }
}
