import FeedDomain

/// Passes requests on and keeps the last document that came, to be shown besides what was stored.
actor RecordingFetcher: FeedFetcher {
  private(set) var document: FetchedDocument?
  /// Whether the last request named a version, so that the server was asked about changes.
  private(set) var wasConditional = false
  private let fetcher: any FeedFetcher

  init(_ fetcher: any FeedFetcher) {
    self.fetcher = fetcher
  }

  func fetch(_ request: FetchRequest) async -> FetchOutcome {
    wasConditional = request.validators?.entityTag != nil || request.validators?.lastModified != nil
    let outcome = await fetcher.fetch(request)
    if case .fresh(let document) = outcome { self.document = document }
    return outcome
  }
}
