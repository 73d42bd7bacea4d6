package import Foundation

/// Why a source is asked again at the time it is: stored beside that time, so that it can be told later.
package struct PollDecision: Hashable, Sendable {
  /// What decided; the raw value stands in JSON and in the store.
  package enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// `poll.every`: nothing asked for more.
    case usual
    /// The rhythm in which the source posts.
    case rhythm
    /// `Cache-Control` or `Expires` of its server.
    case freshness
    /// `ttl` or `sy:updatePeriod` of its feed.
    case timeToLive = "ttl"
    /// `Retry-After`.
    case retryAfter = "retry-after"
    /// 429 without `Retry-After`.
    case limited
    /// Other feeds of its host were asked to wait.
    case host
    /// Polls in a row that brought nothing usable.
    case failures
    /// Our own network was down: it is due at once.
    case ourOutage = "our-outage"
    /// 410: it is not asked again.
    case gone
  }

  package var reason: Reason
  package var decided: Date
  /// The pause that the reason asked for, before the bounds of feeds.yml.
  package var wish: Duration
  /// Whether it was put off to an hour that the feed does not ask to be left alone in.
  package var isShifted: Bool

  package init(_ reason: Reason, decided: Date, wish: Duration = .zero, isShifted: Bool = false) {
    self.reason = reason
    self.decided = decided
    self.wish = wish
    self.isShifted = isShifted
  }
}
