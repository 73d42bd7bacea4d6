package import FeedDomain
package import FeedSyntax
package import Foundation

/// Finds the feed of a site: the address itself, what the site says, then what its program is known to do.
package struct DiscoverFeed: Sendable {
  /// How a search ended.
  package enum Outcome: Sendable {
    case found(FoundFeeds)
    case notReachable(FetchFailure, status: Int?)
    case limited(ResponseFacts, retryAfter: RetryAfter?)
    case nothing(tried: Int)
  }

  let fetcher: any FeedFetcher
  let policy: PollPolicy
  let now: Date
  /// Certificates that are trusted for this site besides the system's.
  let caFile: String?

  package init(
    fetcher: any FeedFetcher, policy: PollPolicy, now: Date, caFile: String? = nil
  ) {
    self.fetcher = fetcher
    self.policy = policy
    self.now = now
    self.caFile = caFile
  }

  /// Requests of one search at most, the site itself included.
  static let mostRequests = 10
  /// Feeds that are compared at most.
  static let mostCompared = 4

  package func feeds(of site: String) async -> Outcome {
    switch await fetcher.fetch(request(site)) {
    case .fresh(let document):
      if let feed = read(document) {
        return .found(
          FoundFeeds(best: FoundFeed(address: site, document: document, feed: feed)))
      }
      return await search(page: document)
    case .failed(let failure, let facts):
      return .notReachable(failure, status: facts?.status)
    case .limited(let facts, let retryAfter):
      return .limited(facts, retryAfter: retryAfter)
    case .gone(let facts):
      return .notReachable(
        FetchFailure(.badStatus, "\(site) answered 410"), status: facts.status)
    case .unchanged(let facts):
      return .notReachable(
        FetchFailure(.brokenAnswer, "\(site) answered 304 to a request without validators"),
        status: facts.status)
    }
  }

  /// Searches from a page that is there already, one request after the other.
  ///
  /// A server that is in trouble or asks to wait ends the search: what it would have answered a moment later may
  /// be the feed, and the next best address would be remembered in its place.
  package func search(page: FetchedDocument) async -> Outcome {
    var search = FeedSearch(page: page, now: now)
    while let candidate = search.next() {
      switch await fetcher.fetch(request(candidate.address)) {
      case .fresh(let document):
        if let feed = read(document) {
          search.take(FoundFeed(address: candidate.address, document: document, feed: feed))
        } else {
          search.follow(document, from: candidate)
        }
      case .limited(let facts, let retryAfter):
        return search.result ?? .limited(facts, retryAfter: retryAfter)
      case .failed(let failure, let facts) where Self.isPassing(failure, facts):
        return search.result ?? .notReachable(failure, status: facts?.status)
      case .failed, .gone, .unchanged: continue
      }
    }
    return search.result ?? .nothing(tried: search.asked)
  }

  /// Whether a failure says nothing about the address, but that the server cannot answer now.
  private static func isPassing(_ failure: FetchFailure, _ facts: ResponseFacts?) -> Bool {
    switch failure.kind {
    case .notReachable, .timedOut, .tooSlow, .cancelled: true
    case .badStatus: (facts?.status ?? 0) >= 500
    default: false
    }
  }

  private func read(_ document: FetchedDocument) -> ParsedFeed? {
    // A candidate that is no feed is what the search expects; the reason why is of no use to anyone.
    try? FeedReader(limits: policy.reading).read(document.body, context: document.facts.context)
  }

  private func request(_ url: String) -> FetchRequest {
    FetchRequest(url: url, limits: policy.limits, caFile: caFile)
  }
}

/// A feed that a search found, with the document it was read from.
package struct FoundFeed: Sendable {
  package var address: String
  package var document: FetchedDocument
  package var feed: ParsedFeed
}

/// What a search found on a site: the feed that tells its news best, and what else there is.
package struct FoundFeeds: Sendable {
  package var best: FoundFeed
  /// The other feeds that were read, best first.
  package var others: [FoundFeed] = []
  /// Addresses that the site declares and that were not asked.
  package var unasked: [String] = []
  /// The program that runs the site, where it shows.
  package var system: SiteSystem?

  /// All addresses, the best first.
  package var addresses: [String] {
    [best.address] + others.map(\.address) + unasked
  }
}
