import FeedDomain
package import Foundation

/// A clock that stands still until a test moves it.
///
/// Unchecked is safe because all that changes is guarded by `lock`.
package final class ManualClock: HubClock, @unchecked Sendable {
  private struct Sleeper {
    let id: Int
    let end: Date
    let continuation: CheckedContinuation<Void, any Error>
  }

  private let lock = NSLock()
  private var time: Date
  private var sleepers: [Sleeper] = []
  private var cancelled: Set<Int> = []
  private var nextID = 0

  package init(_ now: Date = Sample.now) {
    time = now
  }

  package var now: Date { lock.withLock { time } }

  /// How many tasks wait for time to pass.
  package var sleeperCount: Int { lock.withLock { sleepers.count } }

  package func sleep(for duration: Duration) async throws {
    try Task.checkCancellation()
    let id = lock.withLock {
      nextID += 1
      return nextID
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        begin(id, duration, continuation)
      }
    } onCancel: {
      cancel(id)
    }
  }

  /// Moves the time on and wakes those whose time has come, the earliest first.
  package func advance(by duration: Duration) {
    let woken = lock.withLock {
      time += duration.timeInterval
      let woken = sleepers.filter { $0.end <= time }
      sleepers.removeAll { $0.end <= time }
      return woken.sorted { $0.end < $1.end }
    }
    for sleeper in woken { sleeper.continuation.resume() }
  }

  private func begin(
    _ id: Int, _ duration: Duration, _ continuation: CheckedContinuation<Void, any Error>
  ) {
    let result: Result<Void, CancellationError>? = lock.withLock {
      if cancelled.remove(id) != nil { return .failure(CancellationError()) }
      if duration <= .zero { return .success(()) }
      let end = time + duration.timeInterval
      sleepers.append(Sleeper(id: id, end: end, continuation: continuation))
      return nil
    }
    if let result { continuation.resume(with: result) }
  }

  private func cancel(_ id: Int) {
    let sleeper = lock.withLock { () -> Sleeper? in
      guard let index = sleepers.firstIndex(where: { $0.id == id }) else {
        cancelled.insert(id)
        return nil
      }
      return sleepers.remove(at: index)
    }
    sleeper?.continuation.resume(throwing: CancellationError())
  }
}

extension Duration {
  fileprivate var timeInterval: TimeInterval {
    let (seconds, attoseconds) = components
    return Double(seconds) + Double(attoseconds) / 1e18
  }
}
