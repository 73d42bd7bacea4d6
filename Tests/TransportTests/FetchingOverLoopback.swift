import FeedDomain
import SampleNetwork
import Testing
import Transport

/// A fetcher that may reach 127.0.0.1, as the demo and the tests need it.
func loopbackFetcher(inFlight: Int = 8) throws -> CurlFetcher {
  let exempt = try #require(AllowEntry("127.0.0.1"))
  return CurlFetcher(
    settings: FetcherSettings(
      userAgent: "feedhub-test/1 (+https://hub.example; post@hub.example)",
      addresses: AddressPolicy(allow: [exempt]), inFlight: inFlight))
}

/// Fetches one address of a server with these routes.
func outcome(
  of path: String = "/feed", on routes: [String: LoopbackAnswer],
  limits: FetchLimits = FetchLimits()
) async throws -> FetchOutcome {
  let server = try LoopbackServer(routes)
  defer { server.stop() }
  let fetcher = try loopbackFetcher()
  return await fetcher.fetch(FetchRequest(url: server.url(path), limits: limits))
}

extension FetchOutcome {
  var document: FetchedDocument? {
    if case .fresh(let document) = self { document } else { nil }
  }

  var failure: FetchFailure? {
    if case .failed(let failure, _) = self { failure } else { nil }
  }

  var facts: ResponseFacts? {
    switch self {
    case .fresh(let document): document.facts
    case .unchanged(let facts), .gone(let facts), .limited(let facts, _): facts
    case .failed(_, let facts): facts
    }
  }
}

let smallFeed = "<rss version=\"2.0\"><channel><title>Tin</title></channel></rss>"
