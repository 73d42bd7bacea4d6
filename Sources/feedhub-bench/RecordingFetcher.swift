import FeedDomain

/// Passes requests on and keeps the last whole document that came, to be shown besides what was stored.
actor RecordingFetcher: FeedFetcher {
  private(set) var document: FetchedDocument?
  private let fetcher: any FeedFetcher

  init(_ fetcher: any FeedFetcher) {
    self.fetcher = fetcher
  }

  func fetch(_ request: FetchRequest) async -> FetchOutcome {
    let outcome = await fetcher.fetch(request)
    if case .fresh(let document) = outcome { self.document = document }
    return outcome
  }
}
