import FeedDomain
import Foundation

/// The clock on the wall of the hub.
struct HubZone: Sendable {
  private let zone: TimeZone

  /// A name that no time zone has, which feeds.yml refuses, would give the time of Vietnam.
  init(_ hub: HubProfile) {
    zone = TimeZone(identifier: hub.timeZone) ?? TimeZone(secondsFromGMT: 7 * 3600) ?? .gmt
  }

  func time(_ date: Date) -> CivilTime {
    CivilTime(date, in: zone)
  }

  func shown(_ date: Date) -> ShownTime {
    let time = time(date)
    return ShownTime(
      shown: VietnameseDate.clockAndDay(time), machine: VietnameseDate.machineReadable(time))
  }
}

/// A time as people read it, and as programs do.
struct ShownTime: Sendable {
  let shown: String
  let machine: String
}
