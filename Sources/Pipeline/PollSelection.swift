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
  private(set) var waiting: [Source] = []
  private(set) var hosts: HostWaits
  private let registered: [RegisteredSource]
  /// Places of those that are not asked.
  private var idle: [Int] = []
  /// Those that rest only because their host asked us to wait.
  private var putOff: [RegisteredSource] = []

  /// Sources that are not asked; most of all there are, and therefore copied only for who wants to see them.
  var resting: [RegisteredSource] { idle.map { registered[$0] } + putOff }

  /// What is to be remembered of sources that rest only because their host asked us to wait.
  var postponed: [SourceState] { putOff.map(\.state) }

  init(_ registered: [RegisteredSource], scope: PollScope, schedule: PollSchedule, now: Date) {
    self.registered = registered
    hosts = HostWaits(registered, at: now)
    var places: [Int] = []
    let span = registered.span
    for place in span.indices {
      if case .waiting = span[place].source.address {
        waiting.append(span[place].source)
      } else if Self.isResting(span[place].state, in: scope, at: now) {
        idle.append(place)
      } else if let end = hosts.end(for: span[place], at: now) {
        var source = span[place]
        schedule.settle(.host(until: end), in: &source.state, at: now)
        putOff.append(source)
      } else {
        places.append(place)
      }
    }
    if case .share(let period) = scope {
      let portion = Set(schedule.portion(of: places, among: registered, in: period))
      idle += places.filter { !portion.contains($0) }
      places.removeAll { !portion.contains($0) }
    }
    // Where all are asked they are the same, and need no copies.
    due = places.count == registered.count ? registered : places.map { registered[$0] }
  }

  private static func isResting(_ state: borrowing SourceState, in scope: PollScope, at now: Date)
    -> Bool
  {
    guard scope == .all else { return !PollSchedule.isDue(state, at: now) }
    return state.gone != nil || state.isAskedToWait(at: now)
  }
}
