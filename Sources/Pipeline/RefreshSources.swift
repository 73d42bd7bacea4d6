package import Curation
package import FeedDomain
package import Foundation

/// Polls the sources that are due and stores what they bring: one cycle, from fetch to store.
package struct RefreshSources: Sendable {
  private let sources: any SourceStore
  private let merges: any MergeStore
  private let policy: PollPolicy
  private let clock: any HubClock
  private let events: any EventSink
  private let refresh: RefreshOneSource

  package init(
    fetcher: any FeedFetcher, sources: any SourceStore, merges: any MergeStore,
    lists: any ListStore, policy: PollPolicy,
    planner: MergePlanner, normaliser: Normaliser, clock: any HubClock, events: any EventSink
  ) {
    self.sources = sources
    self.merges = merges
    self.policy = policy
    self.clock = clock
    self.events = events
    refresh = RefreshOneSource(
      fetcher: fetcher, merges: merges, lists: lists, policy: policy, planner: planner,
      normaliser: normaliser, clock: clock)
  }

  /// Polls what is to be asked at `now`.
  package func run(_ scope: PollScope, now: Date) async throws(StoreFailure) -> RefreshReport {
    var report = RefreshReport(started: now)
    let registered = try await sources.registeredSources()
    let chosen = PollSelection(
      registered, scope: scope, schedule: PollSchedule(policy: policy), now: now)
    events.note(.pollingBegan(due: chosen.due.count))
    let round = try await poll(chosen, now: now)
    var refreshed = round.refreshed
    report.isOurOutage = OurOutage.explains(refreshed, among: registered)
    if report.isOurOutage {
      events.note(.nothingReachable(attempts: refreshed.count))
      refreshed = refreshed.map { $0.uncounted(at: now) }
    }
    try await merges.note(
      changes(of: refreshed, besides: chosen.postponed + round.postponed.map(\.state)))
    report.waiting = chosen.waiting
    report.selection = chosen
    report.postponed = round.postponed
    report.add(refreshed, inOrderOf: chosen.due)
    return report
  }

  /// What is still to be stored of polls, and of sources that were put off.
  private func changes(
    of refreshed: [RefreshedSource], besides postponed: [SourceState]
  ) -> [StateChange] {
    var changes: [StateChange] = []
    changes.reserveCapacity(refreshed.count + postponed.count)
    // By span, because each of them is large and need not be copied.
    let span = refreshed.span
    for place in span.indices where !span[place].isStored {
      changes.append(StateChange(from: span[place].before, to: span[place].state))
    }
    changes += postponed.map { StateChange(to: $0) }
    return changes
  }

  /// Something that a round waits for; indirect, because what a poll led to is large.
  private indirect enum Step: Sendable {
    /// A server answered the request to an address: it is free, and what it sent still to be taken in.
    case answered(PollQueue.Turn, from: String, FetchOutcome)
    /// A document of so many bytes was taken in.
    case taken(Result<RefreshedSource, StoreFailure>, bytes: Int)
    /// All of it at once, because it took several requests.
    case polled(PollQueue.Turn, Result<RefreshedSource, StoreFailure>)
    case rested
  }

  /// Polls many at once, within the limits of hosts and of all requests together.
  private func poll(_ chosen: PollSelection, now: Date) async throws(StoreFailure) -> PollRound {
    let outcome = await withTaskGroup(of: Step.self) { group -> Result<PollRound, StoreFailure> in
      var round = PollRound(chosen, policy: policy, now: now)
      while true {
        while let turn = round.next() { group.addTask { await ask(turn, now: now) } }
        if let pause = round.pause(at: clock.now) {
          group.addTask { await rest(for: pause) }
        }
        switch await group.next() {
        case .answered(let turn, let address, let answer):
          round.end(turn, at: clock.now)
          if case .fresh(let document) = answer {
            round.hold(bytes: document.body.count)
            group.addTask { await take(document, of: turn.source, from: address, now: now) }
          } else if let refreshed = refresh.outcome(
            of: turn.source, answering: answer, from: address, now: now)
          {
            take(refreshed, in: &round)
          }
        case .taken(.success(let refreshed), let bytes):
          note(refreshed)
          round.takeHeld(refreshed, bytes: bytes)
        case .polled(let turn, .success(let refreshed)):
          round.end(turn, at: clock.now)
          take(refreshed, in: &round)
        case .taken(.failure(let failure), _), .polled(_, .failure(let failure)):
          // Without a store nothing that is fetched can be kept: the rest is not asked at all.
          group.cancelAll()
          return .failure(failure)
        case .rested: round.wake(at: clock.now)
        case nil: return .success(round)
        }
      }
    }
    return try outcome.get()
  }

  /// Asks a source; what comes is handed back at once, so that its host does not wait for our work.
  private func ask(_ turn: PollQueue.Turn, now: Date) async -> Step {
    guard let request = refresh.request(for: turn.source, now: now) else {
      return .polled(turn, await refresh.outcome(of: turn.source, now: now))
    }
    return .answered(turn, from: request.url, await refresh.fetcher.fetch(request))
  }

  private func take(
    _ document: FetchedDocument, of source: RegisteredSource, from address: String, now: Date
  ) async -> Step {
    .taken(
      await refresh.outcome(of: source, taking: document, from: address, now: now),
      bytes: document.body.count)
  }

  private func take(_ refreshed: RefreshedSource, in round: inout PollRound) {
    note(refreshed)
    round.take(refreshed)
  }

  private func note(_ refreshed: RefreshedSource) {
    events.note(.polled(refreshed.source.id, refreshed.report, refreshed.result))
  }

  private func rest(for pause: Duration) async -> Step {
    // Cancelled only when the whole round is: then nobody waits for the end of the rest.
    try? await clock.sleep(for: pause)
    return .rested
  }
}
