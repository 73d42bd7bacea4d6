import FeedDomain
import Foundation

/// Leaves a host in peace between the requests of one source: the pages of a list, the addresses that discovery tries.
///
/// One request after the other is asked of it. What the hosts of different sources may be asked at once is the queue's.
actor SpacedFetcher: FeedFetcher {
  private let fetcher: any FeedFetcher
  private let spacing: TimeInterval
  private let clock: any HubClock
  /// When the last request to each host ended.
  private var ended: [String: Date] = [:]

  init(_ fetcher: any FeedFetcher, spacing: Duration, clock: any HubClock) {
    self.fetcher = fetcher
    self.spacing = spacing.inSeconds
    self.clock = clock
  }

  func fetch(_ request: FetchRequest) async -> FetchOutcome {
    guard spacing > 0, let host = WebAddress(request.url)?.host else {
      return await fetcher.fetch(request)
    }
    if let last = ended[host] {
      let rest = spacing - clock.now.timeIntervalSince(last)
      // Cancelled only with the whole poll: the request then ends at once.
      if rest > 0 { try? await clock.sleep(for: .seconds(rest)) }
    }
    let outcome = await fetcher.fetch(request)
    ended[host] = clock.now
    return outcome
  }
}
