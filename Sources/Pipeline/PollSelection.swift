import FeedDomain
import Foundation

/// What a cycle is to ask.
package enum PollScope: Hashable, Sendable {
  /// What is due.
  case due
  /// Of what is due as much as falls to the time until the next cycle, so that it is spread over the cycles.
  case share(of: Duration)
  /// Every source that has an address, but for those whose site asked us to wait.
  case all
}

/// Which sources a cycle asks, and which it leaves alone.
///
/// Pure.
struct PollSelection {
  private(set) var due: [RegisteredSource] = []
  private(set) var resting: [RegisteredSource] = []
  private(set) var waiting: [Source] = []
  /// What is to be remembered of sources that rest only because their host asked us to wait.
  private(set) var postponed: [SourceState] = []
  private(set) var hosts: HostWaits

  init(_ registered: [RegisteredSource], scope: PollScope, schedule: PollSchedule, now: Date) {
    hosts = HostWaits(registered, at: now)
    due.reserveCapacity(registered.count)
    for source in registered {
      if source.source.address == .waiting {
        waiting.append(source.source)
      } else if Self.isWanted(source, in: scope, at: now) {
        take(source, schedule, now)
      } else {
        resting.append(source)
      }
    }
    guard case .share(let period) = scope else { return }
    let chosen = schedule.portion(of: due, among: registered, in: period)
    guard chosen.count < due.count else { return }
    let ids = Set(chosen.map(\.source.id))
    resting += due.filter { !ids.contains($0.source.id) }
    due.removeAll { !ids.contains($0.source.id) }
  }

  private static func isWanted(
    _ source: RegisteredSource, in scope: PollScope, at now: Date
  ) -> Bool {
    guard scope == .all else { return PollSchedule.isDue(source, at: now) }
    return source.state.gone == nil && !source.isAskedToWait(at: now)
  }

  /// Takes a source in, unless its host wants none of its feeds to be asked.
  private mutating func take(_ source: RegisteredSource, _ schedule: PollSchedule, _ now: Date) {
    guard !hosts.isEmpty, let end = hosts.end(of: source.pollingHost), end > now else {
      due.append(source)
      return
    }
    var source = source
    schedule.settle(.host(until: end), in: &source.state, at: now)
    resting.append(source)
    postponed.append(source.state)
  }
}
