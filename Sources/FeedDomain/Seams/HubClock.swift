package import Foundation

/// Tells the time and lets it pass; the only way by which a use case waits.
package protocol HubClock: Sendable {
  var now: Date { get }

  /// Returns after the time has passed; throws `CancellationError` when the task is cancelled before.
  func sleep(for duration: Duration) async throws
}
