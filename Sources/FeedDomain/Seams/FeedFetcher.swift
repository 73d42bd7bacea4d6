/// Makes one request and tells how it ended; whatever the world does is an outcome and no error.
package protocol FeedFetcher: Sendable {
  func fetch(_ request: FetchRequest) async -> FetchOutcome
}
