import FeedDomain
import FeedSyntax
import Foundation
import Pipeline
import Transport

/// A document that is to be checked, and how it was found.
struct CheckedDocument: Sendable {
  /// The file or address that was given.
  var name: String
  var bytes: [UInt8]
  var context: DocumentContext
  /// The feeds that a page declares, when the address given was that of a page.
  var candidates: [String] = []

  /// Fetches an address; a page leads to its feed.
  static func fetched(
    _ address: String, allow: [AllowEntry], now: Date
  ) async throws -> CheckedDocument {
    try await fetched(
      address,
      now: now,
      by: CurlFetcher(
        settings: FetcherSettings(
          userAgent: "feedhub/\(Program.version) (check)",
          addresses: AddressPolicy(allow: allow))))
  }

  static func fetched(
    _ address: String, now: Date, by fetcher: any FeedFetcher
  ) async throws -> CheckedDocument {
    let policy = PollPolicy()
    switch await fetcher.fetch(FetchRequest(url: address, limits: policy.limits)) {
    case .fresh(let document):
      return try await document.isFeed
        ? CheckedDocument(name: address, document)
        : discovered(
          on: document, at: address, DiscoverFeed(fetcher: fetcher, policy: policy, now: now))
    case .failed(let failure, _): throw failure
    case .gone(let facts): throw NothingFetched(address: address, status: facts.status)
    case .limited(let facts, _): throw NothingFetched(address: address, status: facts.status)
    case .unchanged(let facts): throw NothingFetched(address: address, status: facts.status)
    }
  }

  private static func discovered(
    on page: FetchedDocument, at address: String, _ discovery: DiscoverFeed
  ) async throws -> CheckedDocument {
    switch await discovery.search(page: page) {
    case .found(let feeds):
      var checked = CheckedDocument(name: feeds.best.address, feeds.best.document)
      checked.candidates = feeds.addresses
      return checked
    case .notReachable(let failure, _): throw failure
    case .limited(let facts, _): throw NothingFetched(address: address, status: facts.status)
    case .nothing: throw NoFeedFound(address: address)
    }
  }
}

extension CheckedDocument {
  /// A document from the web; a server that gives no type is told so.
  private init(name: String, _ document: FetchedDocument) {
    self.init(name: name, bytes: document.body, context: document.facts.context)
    context.contentType = context.contentType ?? ""
  }
}

extension FetchedDocument {
  /// Whether it can be read as a feed.
  fileprivate var isFeed: Bool {
    // What is no feed is searched for one; why it is none does not matter here.
    (try? FeedReader().read(body, context: facts.context)) != nil
  }
}

/// A server that answered without a document.
struct NothingFetched: HubFailure {
  let address: String
  let status: Int

  var label: String { "bad-status" }
  var explanation: String { "\(address) answered with status \(status) and no feed." }
  var remedy: String? { "Check the address, or try again later." }
}

/// A page that leads to no feed.
struct NoFeedFound: HubFailure {
  let address: String

  var label: String { "no-feed-found" }
  var explanation: String {
    "\(address) is no feed, and neither the page nor the usual paths lead to one."
  }
  var remedy: String? {
    "Switch the site's feed on, and declare it in <head> by <link rel=\"alternate\">."
  }
}
