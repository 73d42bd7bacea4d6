import FeedDomain
import Foundation

/// Whether it was our own network that was down, and not the sources.
///
/// Pure.
enum OurOutage {
  /// So many hosts are not down at the same time by chance.
  private static let hostsOfAnOutage = 3

  /// Nobody could be reached; they were too many to be down by chance, or an outage that was found before still lasts.
  static func explains(_ refreshed: [RefreshedSource], among all: [RegisteredSource]) -> Bool {
    guard !refreshed.isEmpty, refreshed.allSatisfy(\.mayBeOurs) else { return false }
    return Set(refreshed.compactMap(\.host)).count >= hostsOfAnOutage || isKnown(all)
  }

  /// Whether an outage was found, and nobody was reached since.
  private static func isKnown(_ all: [RegisteredSource]) -> Bool {
    let reached = all.compactMap(\.state.lastSuccess).max() ?? .distantPast
    return all.contains { source in
      source.state.decision?.reason == .ourOutage
        && (source.state.lastAttempt ?? .distantPast) > reached
    }
  }
}
