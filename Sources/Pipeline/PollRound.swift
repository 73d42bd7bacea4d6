import FeedDomain
import Foundation

/// The sources of one cycle on their way: who is asked next, who was, and who had to be put off.
///
/// Pure.
struct PollRound {
  private(set) var refreshed: [RefreshedSource] = []
  /// Sources that were not asked, because meanwhile their host wanted to be left alone.
  private(set) var postponed: [RegisteredSource] = []
  private(set) var queue: PollQueue
  private var hosts: HostWaits
  private var underWay = 0
  private var isAsleep = false
  private let schedule: PollSchedule
  private let inFlight: Int
  private let now: Date

  init(_ chosen: PollSelection, policy: PollPolicy, now: Date) {
    queue = PollQueue(chosen.due, perHost: policy.perHost, spacing: policy.spacing)
    hosts = chosen.hosts
    schedule = PollSchedule(policy: policy)
    inFlight = policy.inFlight
    self.now = now
    refreshed.reserveCapacity(chosen.due.count)
  }

  /// The next source to ask at this moment; nil when there is none, or too many are under way.
  mutating func next() -> PollQueue.Turn? {
    guard underWay < inFlight, let turn = queue.next() else { return nil }
    underWay += 1
    return turn
  }

  /// How long to wait for the next host that rests; nil when none does, or somebody waits already.
  mutating func pause(at time: @autoclosure () -> Date) -> Duration? {
    guard !isAsleep, underWay < inFlight, let end = queue.endOfRest else { return nil }
    isAsleep = true
    return .seconds(max(0, end.timeIntervalSince(time())))
  }

  /// Goes on after a pause.
  mutating func wake(at time: Date) {
    isAsleep = false
    queue.wake(at: time)
  }

  /// Takes in how the poll of a source ended.
  mutating func take(
    _ source: RefreshedSource, _ turn: PollQueue.Turn, at time: @autoclosure () -> Date
  ) {
    underWay -= 1
    queue.finish(turn, at: time())
    refreshed.append(source)
    guard hosts.note(source.registered, at: now), let end = hosts.end(of: turn.host) else { return }
    for var source in queue.close(turn.host) {
      schedule.settle(.host(until: end), in: &source.state, at: now)
      postponed.append(source)
    }
  }
}
