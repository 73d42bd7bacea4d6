package import Curation
package import FeedDomain
package import Foundation

/// Polls the sources that are due and stores what they bring: one cycle, from fetch to store.
package struct RefreshSources: Sendable {
  private let sources: any SourceStore
  private let merges: any MergeStore
  private let policy: PollPolicy
  private let events: any EventSink
  private let refresh: RefreshOneSource

  package init(
    fetcher: any FeedFetcher, sources: any SourceStore, merges: any MergeStore, policy: PollPolicy,
    planner: MergePlanner, normaliser: Normaliser, events: any EventSink
  ) {
    self.sources = sources
    self.merges = merges
    self.policy = policy
    self.events = events
    refresh = RefreshOneSource(
      fetcher: fetcher, merges: merges, policy: policy, planner: planner, normaliser: normaliser)
  }

  /// Polls what is due at `now`, or every source that has an address if `all` is set.
  package func run(all: Bool, now: Date) async throws(StoreFailure) -> RefreshReport {
    var report = RefreshReport(started: now)
    let registered = try await sources.registeredSources()
    var due: [RegisteredSource] = []
    for source in registered {
      if source.source.address == .waiting {
        report.waiting.append(source.source)
      } else if PollSchedule.isDue(source, at: now) || (all && source.state.gone == nil) {
        due.append(source)
      } else {
        report.resting.append(source)
      }
    }
    events.note(.pollingBegan(due: due.count))
    var refreshed = try await poll(due, now: now)
    report.isOurOutage = Self.isOurOutage(refreshed)
    if report.isOurOutage {
      events.note(.nothingReachable(attempts: refreshed.count))
      refreshed = refreshed.map { $0.uncounted(at: now) }
    }
    try await merges.note(refreshed.filter { !$0.isStored }.map(\.state))
    let order = Dictionary(
      uniqueKeysWithValues: registered.enumerated().map { ($1.source.id, $0) })
    report.rows = refreshed.sorted {
      order[$0.source.id, default: 0] < order[$1.source.id, default: 0]
    }
    .map { one in
      RefreshReport.Row(
        source: one.source, report: one.report, result: one.result, nextPoll: one.state.nextPoll)
    }
    return report
  }

  /// Whether our own network is down: nobody could be reached, and they were too many to be down by chance.
  private static func isOurOutage(_ refreshed: [RefreshedSource]) -> Bool {
    refreshed.allSatisfy(\.mayBeOurs)
      && Set(refreshed.compactMap(\.host)).count >= hostsOfAnOutage
  }

  private static let hostsOfAnOutage = 3

  /// Polls many at once, within the limits of hosts and of all requests together.
  private func poll(
    _ due: [RegisteredSource], now: Date
  ) async throws(StoreFailure) -> [RefreshedSource] {
    let outcome: Result<[RefreshedSource], StoreFailure> = await withTaskGroup { group in
      var queue = PollQueue(due, perHost: policy.perHost)
      var underWay = 0
      var done: [RefreshedSource] = []
      done.reserveCapacity(due.count)
      while true {
        while underWay < policy.inFlight, let next = queue.next() {
          underWay += 1
          group.addTask { (next, await refresh.outcome(of: next, now: now)) }
        }
        guard let (source, result) = await group.next() else { return .success(done) }
        underWay -= 1
        queue.finish(source)
        switch result {
        case .success(let refreshed):
          events.note(.polled(refreshed.source.id, refreshed.report, refreshed.result))
          done.append(refreshed)
        case .failure(let failure):
          // Without a store nothing that is fetched can be kept: the rest is not asked at all.
          group.cancelAll()
          return .failure(failure)
        }
      }
    }
    return try outcome.get()
  }
}
