import Foundation

/// Writes points in time as RFC 3339 in UTC, without a formatter.
enum RFC3339 {
  static func text(_ date: Date) -> String {
    let total = Int(date.timeIntervalSince1970.rounded(.down))
    let days = total.floorDivided(by: 86400)
    let seconds = total - days * 86400
    let (year, month, day) = civil(days)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(20)
    append(year, 4, &bytes)
    bytes.append(UInt8(ascii: "-"))
    append(month, 2, &bytes)
    bytes.append(UInt8(ascii: "-"))
    append(day, 2, &bytes)
    bytes.append(UInt8(ascii: "T"))
    append(seconds / 3600, 2, &bytes)
    bytes.append(UInt8(ascii: ":"))
    append(seconds / 60 % 60, 2, &bytes)
    bytes.append(UInt8(ascii: ":"))
    append(seconds % 60, 2, &bytes)
    bytes.append(UInt8(ascii: "Z"))
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(_ value: Int, _ width: Int, _ bytes: inout [UInt8]) {
    var scale = 1
    for _ in 1..<width { scale *= 10 }
    while scale > 0 {
      bytes.append(UInt8(truncatingIfNeeded: 0x30 + value / scale % 10))
      scale /= 10
    }
  }

  /// Year, month and day of a number of days from 1970, in the Gregorian calendar.
  private static func civil(_ days: Int) -> (Int, Int, Int) {
    let shifted = days + 719_468
    let era = shifted.floorDivided(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}

extension Int {
  fileprivate func floorDivided(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
