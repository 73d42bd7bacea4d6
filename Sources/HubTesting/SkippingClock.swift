import FeedDomain
package import Foundation

/// A clock on which time passes only by sleeping, and then at once.
///
/// Unchecked is safe because all that changes is guarded by `lock`.
package final class SkippingClock: HubClock, @unchecked Sendable {
  private let lock = NSLock()
  private var time: Date
  private var sleeps: [Duration] = []
  private var count = 0

  package init(_ now: Date = Sample.now) {
    time = now
  }

  package var now: Date {
    lock.withLock {
      count += 1
      return time
    }
  }

  /// How long it was slept each time.
  package var slept: [Duration] { lock.withLock { sleeps } }
  /// How often somebody asked for the time.
  package var looks: Int { lock.withLock { count } }

  package func sleep(for duration: Duration) async throws {
    try Task.checkCancellation()
    lock.withLock {
      sleeps.append(duration)
      time += duration / .seconds(1)
    }
  }

  /// Lets time pass without anybody sleeping.
  package func advance(to date: Date) {
    lock.withLock { time = max(time, date) }
  }
}
