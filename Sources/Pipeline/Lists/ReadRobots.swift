import FeedDomain
import FeedSyntax
import Foundation

/// Finds out what a site lets us read, asking for its robots.txt once a day at most (RFC 9309).
struct ReadRobots: Sendable {
  /// What is known of the rules of a site.
  enum Verdict: Sendable {
    case rules(RobotsRules)
    /// The site did not answer at all, as any other of its pages would not.
    case notReachable(FetchFailure)
    /// The site cannot tell its rules now: nothing may be read until it can (§2.3.1.4).
    case unknown(ListFailure)
  }

  let fetcher: any FeedFetcher
  let lists: any ListStore
  let limits: FetchLimits
  var caFile: String?

  func verdict(
    on address: WebAddress, now: Date
  ) async throws(StoreFailure) -> Verdict {
    let origin = address.origin
    let kept = try await lists.robots(of: origin)
    if let kept, kept.isUsable(at: now, for: RobotsRecord.freshFor) { return .rules(kept.rules) }
    let request = FetchRequest(
      url: origin + "/robots.txt", limits: limits, accept: "text/plain, */*;q=0.5",
      caFile: caFile)
    switch await fetcher.fetch(request) {
    case .fresh(let document):
      return try await take(RobotsReader.rules(document.body), of: origin, now: now)
    case .gone: return try await take(RobotsRules(), of: origin, now: now)
    case .failed(let failure, let facts) where Self.isMissing(failure, facts):
      return try await take(RobotsRules(), of: origin, now: now)
    case .failed(let failure, let facts):
      if let kept, kept.isUsable(at: now, for: RobotsRecord.keptFor) { return .rules(kept.rules) }
      return facts == nil ? .notReachable(failure) : .unknown(Self.failure(origin, failure))
    case .limited, .unchanged:
      if let kept, kept.isUsable(at: now, for: RobotsRecord.keptFor) { return .rules(kept.rules) }
      return .unknown(Self.failure(origin, nil))
    }
  }

  private func take(
    _ rules: RobotsRules, of origin: String, now: Date
  ) async throws(StoreFailure) -> Verdict {
    try await lists.keep(RobotsRecord(origin: origin, fetched: now, rules: rules))
    return .rules(rules)
  }

  /// A site without the file has no rules (§2.3.1.3), nor has one that sends us in a circle.
  private static func isMissing(_ failure: FetchFailure, _ facts: ResponseFacts?) -> Bool {
    failure.kind == .tooManyRedirects || (400..<500).contains(facts?.status ?? 0)
  }

  private static func failure(_ origin: String, _ failure: FetchFailure?) -> ListFailure {
    let reason = failure.map { ": \($0.explanation)" } ?? " now"
    return ListFailure(.rulesUnknown, "\(origin)/robots.txt cannot be read\(reason)")
  }
}

extension RobotsRecord {
  fileprivate func isUsable(at now: Date, for time: TimeInterval) -> Bool {
    // A record of the future was made while the clock was wrong.
    fetched <= now && now.timeIntervalSince(fetched) < time
  }
}

extension WebAddress {
  /// Scheme, host and port, for which one robots.txt speaks.
  var origin: String { "\(scheme)://\(host ?? "")" + (port.map { ":\($0)" } ?? "") }
}
