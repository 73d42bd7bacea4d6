import FeedDomain
import Foundation

/// A point in time as Atom writes it: RFC 3339 in UTC, whole seconds unless it has to differ from its neighbours.
struct AtomStamp: Hashable, Comparable {
  static let earliest = StoryDates.earliest

  /// Microseconds since 1970.
  private var count: Int

  /// Cuts off the fraction of the second.
  init(_ date: Date) {
    // Years 1 to 9999, all that the format can tell; "not a number" becomes the first of them.
    let seconds = date.timeIntervalSince1970
    let clamped = seconds > -62_135_000_000 ? min(seconds, 253_402_000_000) : -62_135_000_000
    count = Int(clamped.rounded(.down)) * 1_000_000
  }

  /// The same second with a mark of its own within it, from 0 to 999,999.
  func marked(_ mark: Int) -> AtomStamp {
    var stamp = self
    stamp.count += mark
    return stamp
  }

  static func < (left: AtomStamp, right: AtomStamp) -> Bool {
    left.count < right.count
  }

  /// `2026-11-24T01:30:00Z`, or with six digits of a second that is marked.
  ///
  /// Safe because the 27 bytes asked for are what the longest form has, and only those written are counted.
  var text: String {
    let micros = ((count % 1_000_000) + 1_000_000) % 1_000_000
    let time = CivilTime(Date(timeIntervalSince1970: Double((count - micros) / 1_000_000)))
    return String(unsafeUninitializedCapacity: 27) { buffer in
      var end = 0
      func put(_ value: Int, digits: Int, then mark: UInt8) {
        var rest = value
        for place in stride(from: digits - 1, through: 0, by: -1) {
          buffer[end + place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
          rest /= 10
        }
        buffer[end + digits] = mark
        end += digits + 1
      }
      put(time.year, digits: 4, then: UInt8(ascii: "-"))
      put(time.month, digits: 2, then: UInt8(ascii: "-"))
      put(time.day, digits: 2, then: UInt8(ascii: "T"))
      put(time.hour, digits: 2, then: UInt8(ascii: ":"))
      put(time.minute, digits: 2, then: UInt8(ascii: ":"))
      put(time.second, digits: 2, then: micros == 0 ? UInt8(ascii: "Z") : UInt8(ascii: "."))
      if micros != 0 { put(micros, digits: 6, then: UInt8(ascii: "Z")) }
      return end
    }
  }
}
