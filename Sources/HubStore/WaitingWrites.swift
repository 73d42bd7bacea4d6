import FeedDomain
import Foundation
import GRDB

/// A write that waits for its turn.
struct WaitingWrite: Sendable {
  /// Carries it out; may be asked again after what it did was undone.
  let attempt: @Sendable (Database) -> Attempt
  /// Tells the caller that the write was not even tried.
  let refuse: @Sendable (StoreFailure) -> Void
}

/// The writes that wait, and whether someone is already carrying them out.
final class WaitingWrites: @unchecked Sendable {
  // Safe because both members are only touched while the lock is held.
  private let lock = NSLock()
  private var writes: [WaitingWrite] = []
  private var isDraining = false

  /// Queues a write; returns whether the caller has to start a drain.
  func append(_ write: WaitingWrite) -> Bool {
    lock.withLock {
      writes.append(write)
      defer { isDraining = true }
      return !isDraining
    }
  }

  /// What waits longest, at most so many, or nil when nothing does: then the drain is over.
  func take(atMost count: Int) -> [WaitingWrite]? {
    lock.withLock {
      guard !writes.isEmpty else {
        isDraining = false
        return nil
      }
      defer { writes.removeFirst(min(count, writes.count)) }
      return Array(writes.prefix(count))
    }
  }
}
