package import Foundation

/// How often a source posts, learned from the dates of its newest entries.
///
/// Kept as a number of sittings since a day, so that silence alone makes the rhythm slower.
package struct PostingRhythm: Hashable, Sendable {
  /// The oldest of the sittings that count.
  package var since: Date
  /// How often the source posted after it.
  package var sittings: Int

  package init(since: Date, sittings: Int) {
    self.since = since
    self.sittings = sittings
  }

  /// Entries posted within an hour are one sitting: who puts up ten on Friday posts once a week.
  private static let sitting: TimeInterval = 3600
  /// Of fewer sittings than this no rhythm is known.
  private static let least = 3
  /// Older ones say nothing about today.
  private static let most = 12

  /// Nil when too few dates lie before `now`.
  package init?(dates: [Date], now: Date) {
    var starts: [Date] = []
    var last: Date?
    for date in dates.filter({ $0 <= now }).sorted(by: >) {
      if let last, last.timeIntervalSince(date) < Self.sitting { continue }
      last = date
      starts.append(date)
      if starts.count == Self.most { break }
    }
    guard starts.count >= Self.least, let oldest = starts.last else { return nil }
    self.init(since: oldest, sittings: starts.count - 1)
  }

  /// The usual time between two postings, as it looks at `now`.
  package func gap(at now: Date) -> Duration {
    .seconds(max(0, now.timeIntervalSince(since)) / Double(max(1, sittings)))
  }
}
