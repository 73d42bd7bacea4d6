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
    fetcher: any FeedFetcher, sources: any SourceStore, merges: any MergeStore,
    lists: any ListStore, policy: PollPolicy,
    planner: MergePlanner, normaliser: Normaliser, events: any EventSink
  ) {
    self.sources = sources
    self.merges = merges
    self.policy = policy
    self.events = events
    refresh = RefreshOneSource(
      fetcher: fetcher, merges: merges, lists: lists, policy: policy, planner: planner,
      normaliser: normaliser)
  }

  /// Polls what is to be asked at `now`.
  package func run(_ scope: PollScope, now: Date) async throws(StoreFailure) -> RefreshReport {
    var report = RefreshReport(started: now)
    let registered = try await sources.registeredSources()
    let schedule = PollSchedule(policy: policy)
    let chosen = PollSelection(registered, scope: scope, schedule: schedule, now: now)
    events.note(.pollingBegan(due: chosen.due.count))
    let (polled, postponed) = try await poll(chosen, now: now)
    var refreshed = polled
    report.isOurOutage = OurOutage.explains(refreshed, among: registered)
    if report.isOurOutage {
      events.note(.nothingReachable(attempts: refreshed.count))
      refreshed = refreshed.map { $0.uncounted(at: now) }
    }
    try await merges.note(
      refreshed.filter { !$0.isStored }.map(\.state) + chosen.postponed + postponed.map(\.state))
    report.waiting = chosen.waiting
    report.resting = chosen.resting + postponed
    report.add(refreshed, inOrderOf: registered)
    return report
  }

  /// Polls many at once, within the limits of hosts and of all requests together.
  ///
  /// Returns also the sources that were not asked, because meanwhile their host wanted to be left alone.
  private func poll(
    _ chosen: PollSelection, now: Date
  ) async throws(StoreFailure) -> ([RefreshedSource], [RegisteredSource]) {
    typealias Outcome = Result<([RefreshedSource], [RegisteredSource]), StoreFailure>
    let outcome: Outcome = await withTaskGroup { group in
      var queue = PollQueue(chosen.due, perHost: policy.perHost)
      var hosts = chosen.hosts
      var underWay = 0
      var done: [RefreshedSource] = []
      var postponed: [RegisteredSource] = []
      done.reserveCapacity(chosen.due.count)
      while true {
        while underWay < policy.inFlight, let turn = queue.next() {
          underWay += 1
          group.addTask { (turn, await refresh.outcome(of: turn.source, now: now)) }
        }
        guard let (turn, result) = await group.next() else { return .success((done, postponed)) }
        underWay -= 1
        queue.finish(turn)
        switch result {
        case .success(let refreshed):
          events.note(.polled(refreshed.source.id, refreshed.report, refreshed.result))
          done.append(refreshed)
          if hosts.note(refreshed.registered, at: now), let end = hosts.end(of: turn.host) {
            postponed += leave(&queue, turn.host, until: end, now: now)
          }
        case .failure(let failure):
          // Without a store nothing that is fetched can be kept: the rest is not asked at all.
          group.cancelAll()
          return .failure(failure)
        }
      }
    }
    return try outcome.get()
  }

  /// Takes the sources of a host from the queue and puts them off until the host may be asked again.
  private func leave(
    _ queue: inout PollQueue, _ host: String, until end: Date, now: Date
  ) -> [RegisteredSource] {
    let schedule = PollSchedule(policy: policy)
    return queue.close(host).map { source in
      var source = source
      schedule.settle(.host(until: end), in: &source.state, at: now)
      return source
    }
  }
}
