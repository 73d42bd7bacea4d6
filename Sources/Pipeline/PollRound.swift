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
  /// Requests that wait for their answer.
  private var underWay = 0
  /// Documents that came and are not taken in yet, and their bytes.
  private var held = 0
  private var heldBytes = 0
  private var isAsleep = false
  private let schedule: PollSchedule
  private let inFlight: Int
  private let now: Date

  /// So many documents may be in memory besides those that may come at any moment: while some are stored, others are
  /// asked for.
  private static let mostHeld = 16
  /// So many bytes of documents may lie in memory until they are read and stored; then nothing more is asked for.
  private static let mostHeldBytes = 6 << 20

  init(_ chosen: PollSelection, policy: PollPolicy, now: Date) {
    queue = PollQueue(chosen.due, perHost: policy.perHost, spacing: policy.spacing)
    hosts = chosen.hosts
    schedule = PollSchedule(policy: policy)
    inFlight = policy.inFlight
    self.now = now
    refreshed.reserveCapacity(chosen.due.count)
  }

  /// The next source to ask at this moment; nil when there is none, or too much is under way.
  mutating func next() -> PollQueue.Turn? {
    while mayAsk, let turn = queue.next() {
      guard let end = hosts.end(for: turn.source, at: now) else {
        underWay += 1
        return turn
      }
      queue.skip(turn)
      postpone(turn.source, until: end)
    }
    return nil
  }

  private var mayAsk: Bool {
    underWay < inFlight && underWay + held < inFlight + Self.mostHeld
      && heldBytes < Self.mostHeldBytes
  }

  private mutating func postpone(_ source: RegisteredSource, until end: Date) {
    var source = source
    schedule.settle(.host(until: end), in: &source.state, at: now)
    postponed.append(source)
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

  /// Takes note that a source's server has answered: another of its feeds may be asked.
  mutating func end(_ turn: PollQueue.Turn, at time: @autoclosure () -> Date) {
    underWay -= 1
    queue.finish(turn, at: time())
  }

  /// Takes note of a document of so many bytes whose entries are still to be read and stored.
  mutating func hold(bytes: Int) {
    held += 1
    heldBytes += bytes
  }

  /// Takes in how the poll of a source ended whose document was held.
  mutating func takeHeld(_ source: RefreshedSource, bytes: Int) {
    held -= 1
    heldBytes -= bytes
    take(source)
  }

  /// Takes in how the poll of a source ended.
  mutating func take(_ source: RefreshedSource) {
    refreshed.append(source)
    if HostWaits.tells(source.state.decision) { hosts.note(source.registered, at: now) }
  }
}
