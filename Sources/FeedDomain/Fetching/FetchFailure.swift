/// Why a request brought nothing usable.
package struct FetchFailure: Error, Hashable, Sendable {
  /// The kind of failure; its raw value is the label in logs, JSON and `Docs/Failures.md`.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case badAddress = "bad-address"
    case addressNotAllowed = "address-not-allowed"
    case nameNotFound = "name-not-found"
    case notReachable = "not-reachable"
    case notTrusted = "not-trusted"
    case timedOut = "timed-out"
    case tooSlow = "too-slow"
    case tooLarge = "too-large"
    case tooManyRedirects = "too-many-redirects"
    case brokenAnswer = "broken-answer"
    case badStatus = "bad-status"
    case cancelled = "cancelled"
  }

  package var kind: Kind
  /// One sentence with the facts: the host, the status, the limit.
  package var explanation: String

  package init(_ kind: Kind, _ explanation: String) {
    self.kind = kind
    self.explanation = explanation
  }

  /// The feed of a site answers that it is withdrawn for good.
  package static func feedWithdrawn(at url: String) -> FetchFailure {
    FetchFailure(.badStatus, "The feed \(url) is withdrawn; the site is asked for another one.")
  }

  /// Whether the failure says that our own network may be down, and not the source.
  package var mayBeOurs: Bool {
    switch kind {
    case .nameNotFound, .notReachable, .timedOut: true
    default: false
    }
  }
}
