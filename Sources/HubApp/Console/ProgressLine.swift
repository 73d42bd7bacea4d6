package import FeedDomain
import Foundation

/// Shows on a terminal how far a cycle of polling is: one line that writes over itself.
package final class ProgressLine: EventSink, @unchecked Sendable {
  // Safe because the counters are only touched while the lock is held.
  private let lock = NSLock()
  private var due = 0
  private var done = 0

  package init() {}

  package func note(_ event: HubEvent) {
    lock.withLock {
      switch event {
      case .pollingBegan(let count):
        due = count
        show("0 of \(due) sources polled")
      case .polled(let source, _, _):
        done += 1
        show(done == due ? "" : "\(done) of \(due) sources polled, last \(source.rawValue)")
      case .nothingReachable, .published, .publishingFailed: break
      }
    }
  }

  /// Goes to the start of the line, writes, and clears what was longer before.
  private func show(_ text: String) {
    FileHandle.standardError.write(Data("\r\(text)\u{1B}[K".utf8))
  }
}
