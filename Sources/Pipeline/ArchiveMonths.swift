import FeedDomain
import Foundation

/// Decides when stories leave the open end of an archive for a part of their own, which then stays as it is.
///
/// Pure. The open end stands in the document that is subscribed to; as long as it fits in there, nothing is gained by
/// a part. A month that is over becomes a part whole, and one that is not only in parts of full size. The first part
/// waits for the second: an archive that leads nowhere could be taken for no archive.
struct ArchiveMonths {
  /// Stories that the subscription document shows anyway.
  let entries: Int
  /// Stories of a part at most.
  let partSize: Int
  let zone: TimeZone

  func parts(closing end: ArchiveEnd, now: Date) -> [ArchivePart] {
    var open = end.open[...]
    var last = end.lastName
    var parts: [ArchivePart] = []
    while open.count > entries, let first = open.first {
      let month = month(of: first.entered)
      let batch = open.prefix(partSize).prefix { self.month(of: $0.entered) == month }
      guard batch.count == partSize || month != self.month(of: now) else { break }
      let name = Self.name(of: month, after: last)
      parts.append(ArchivePart(name: name, stories: batch.map(\.story)))
      last = name
      open = open.dropFirst(batch.count)
    }
    return end.lastName == nil && parts.count == 1 ? [] : parts
  }

  /// `2026-10`.
  private func month(of time: Date) -> String {
    let civil = CivilTime(time, in: zone)
    return "\(civil.year)-\(civil.month < 10 ? "0" : "")\(civil.month)"
  }

  /// The first part of a month has its name, the others a number from 2 on.
  private static func name(of month: String, after last: String?) -> String {
    guard let last, last.hasPrefix(month) else { return month }
    let number = Int(last.dropFirst(month.count + 1)) ?? 1
    return "\(month)-\(number + 1)"
  }
}
