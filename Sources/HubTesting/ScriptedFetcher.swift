package import FeedDomain
import Foundation

/// A fetcher that answers from a script, by address, and remembers what it was asked.
///
/// Unchecked is safe because all that changes is guarded by `lock`.
package final class ScriptedFetcher: FeedFetcher, @unchecked Sendable {
  private let lock = NSLock()
  private var script: [String: [FetchOutcome]]
  private var asked: [FetchRequest] = []

  /// The outcomes of each address, in turn; the last one stays.
  package init(_ script: [String: [FetchOutcome]] = [:]) {
    self.script = script
  }

  /// All requests so far, in the order in which they were made.
  package var requests: [FetchRequest] { lock.withLock { asked } }

  /// Appends outcomes to what an address will answer, or replaces them all.
  package func answer(_ url: String, with outcomes: FetchOutcome..., replacing: Bool = true) {
    lock.withLock {
      script[url] = (replacing ? [] : script[url] ?? []) + outcomes
    }
  }

  package func fetch(_ request: FetchRequest) async -> FetchOutcome {
    lock.withLock {
      asked.append(request)
      guard let outcomes = script[request.url], let next = outcomes.first else {
        return .failed(
          FetchFailure(.nameNotFound, "The script has no answer for \(request.url)."), nil)
      }
      if outcomes.count > 1 { script[request.url]?.removeFirst() }
      return next
    }
  }
}
