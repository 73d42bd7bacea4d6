import FeedDomain
import Foundation

/// How the poll of one source ended, and the state to remember.
struct RefreshedSource: Sendable {
  var source: Source
  /// The state before the poll.
  var before: SourceState
  /// The state after it.
  var state: SourceState
  var report: PollReport
  var result = MergeResult()
  /// Whether the state went into the store together with entries.
  var isStored = false
  /// Whether the failure says that our own network may be down.
  var mayBeOurs = false

  /// Host that was asked; nil while the source has no address.
  var host: String? {
    switch source.address {
    case .feed(let url), .site(let url): WebAddress(url)?.host
    case .list(let recipe): recipe.pages.first.flatMap { WebAddress($0)?.host }
    case .waiting: nil
    }
  }

  /// The source as it is to be remembered.
  var registered: RegisteredSource { RegisteredSource(source: source, state: state) }

  /// The same with a failure that counts against nobody: the source is due again at once.
  func uncounted(at now: Date) -> RefreshedSource {
    var same = self
    same.state = before
    same.state.lastAttempt = now
    same.state.fetch = state.fetch
    same.state.nextPoll = now
    same.state.decision = PollDecision(
      .ourOutage, decided: now, wish: .seconds(before.plannedPause))
    same.state.lastReport = report
    return same
  }
}
