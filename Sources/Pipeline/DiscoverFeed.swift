package import FeedDomain
import FeedSyntax

/// Finds the feed of a site: the address itself, what its page declares, then the paths that common systems use.
package struct DiscoverFeed: Sendable {
  /// How a search ended.
  package enum Outcome: Sendable {
    case found(address: String, FetchedDocument, ParsedFeed)
    case notReachable(FetchFailure, status: Int?)
    case limited(ResponseFacts, retryAfter: RetryAfter?)
    case nothing(tried: Int)
  }

  let fetcher: any FeedFetcher
  let policy: PollPolicy
  /// Certificates that are trusted for this site besides the system's.
  let caFile: String?

  package init(fetcher: any FeedFetcher, policy: PollPolicy, caFile: String? = nil) {
    self.fetcher = fetcher
    self.policy = policy
    self.caFile = caFile
  }

  /// At most this many addresses of one site are asked in one search, besides the site itself.
  private static let mostTries = 10

  /// Where WordPress, NukeViet, Drupal, Joomla, DotNetNuke and hand-made portals keep a feed by default.
  private static let wellKnownPaths = [
    "feed/", "?feed=rss2", "news/rss/", "rss/", "rss.xml", "feed.xml", "atom.xml",
    "index.php?format=feed&type=rss", "rss.aspx",
  ]

  func feed(of site: String) async -> Outcome {
    switch await fetcher.fetch(request(site)) {
    case .fresh(let document):
      if let feed = read(document) { return .found(address: site, document, feed) }
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

  /// Searches from a page that is there already.
  ///
  /// A server that is in trouble or asks to wait ends the search: what it would have answered a moment later may
  /// be the feed, and the next best address would be remembered in its place.
  package func search(page: FetchedDocument) async -> Outcome {
    let candidates = candidates(on: page)
    for candidate in candidates {
      switch await fetcher.fetch(request(candidate)) {
      case .fresh(let document):
        if let feed = read(document) { return .found(address: candidate, document, feed) }
      case .limited(let facts, let retryAfter):
        return .limited(facts, retryAfter: retryAfter)
      case .failed(let failure, let facts) where Self.isPassing(failure, facts):
        return .notReachable(failure, status: facts?.status)
      case .failed, .gone, .unchanged: continue
      }
    }
    return .nothing(tried: candidates.count + 1)
  }

  /// Whether a failure says nothing about the address, but that the server cannot answer now.
  private static func isPassing(_ failure: FetchFailure, _ facts: ResponseFacts?) -> Bool {
    switch failure.kind {
    case .notReachable, .timedOut, .tooSlow, .cancelled: true
    case .badStatus: (facts?.status ?? 0) >= 500
    default: false
    }
  }

  /// Declared feeds first, in the order of the page, then the well-known paths; each address once.
  private func candidates(on page: FetchedDocument) -> [String] {
    let site = page.facts.finalURL
    var seen: Set<String> = [site]
    let declared = DeclaredFeeds.addresses(on: page.body, at: site)
    let guessed = Self.wellKnownPaths.compactMap { WebAddress.resolve("/" + $0, against: site) }
    return Array((declared + guessed).filter { seen.insert($0).inserted }.prefix(Self.mostTries))
  }

  private func read(_ document: FetchedDocument) -> ParsedFeed? {
    // A candidate that is no feed is what the search expects; the reason why is of no use to anyone.
    try? FeedReader(limits: policy.reading).read(document.body, context: document.facts.context)
  }

  private func request(_ url: String) -> FetchRequest {
    FetchRequest(url: url, limits: policy.limits, caFile: caFile)
  }
}
