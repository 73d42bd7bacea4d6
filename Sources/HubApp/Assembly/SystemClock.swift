import FeedDomain
package import Foundation

/// The one place where the real time is read.
package struct SystemClock: HubClock {
  package init() {}

  package var now: Date { Date() }

  package func sleep(for duration: Duration) async throws {
    try await Task.sleep(for: duration)
  }
}
