package import FeedDomain
package import Foundation

/// Decides when a source is asked again, from how the last poll went and what is known of the source.
///
/// Pure.
package struct PollSchedule: Sendable {
  /// Validators older than this are not sent: some servers answer 304 for ever.
  package static let validatorsKeptFor: TimeInterval = 8 * 24 * 3600

  /// What a poll says about the next one.
  package enum Wish: Sendable {
    /// It went well; the source's rhythm, its server and its feed may ask for more time.
    case regular
    /// The server asked us to wait.
    case wait(RetryAfter?)
    /// Nothing was asked: the host wants none of its feeds to be asked before.
    case host(until: Date)
    /// It failed, for as many times in a row as the state says.
    case failed
  }

  /// A source is asked so many times between two of its postings.
  private static let pollsPerPosting = 8.0
  /// Of a source that was never asked it is supposed that it will be asked in so many times `every`: most are slow.
  private static let supposedPause = 4.0
  /// Up to this part of a pause is added to it, so that sources polled together do not stay together.
  private static let spread = 0.1

  private let least: TimeInterval
  private let most: TimeInterval

  package init(policy: PollPolicy) {
    least = policy.every.inSeconds
    most = max(policy.atMost.inSeconds, least)
  }

  /// Writes into a state when the source is due next, and why.
  ///
  /// At least `every` away, and at most `atMost`, whatever anybody wishes.
  package func settle(_ wish: Wish, in state: inout SourceState, at now: Date) {
    let (reason, wanted) = wanted(wish, state, at: now)
    let pause = min(max(wanted, least), most)
    let latest = now.addingTimeInterval(most)
    let regular = min(now.addingTimeInterval(spread(pause, wish, of: state.source)), latest)
    let next = SkippedHours(state.schedule)?.free(
      from: regular, until: latest, part: Self.part(of: state.source))
    state.nextPoll = next ?? regular
    state.decision = PollDecision(
      reason, decided: now, wish: .seconds(wanted), isShifted: next.map { $0 != regular } ?? false)
  }

  /// Who decides, and the pause it asks for.
  private func wanted(
    _ wish: Wish, _ state: SourceState, at now: Date
  ) -> (PollDecision.Reason, TimeInterval) {
    switch wish {
    case .regular:
      let wishes: [(PollDecision.Reason, TimeInterval?)] = [
        (.freshness, state.freshFor?.inSeconds),
        (.timeToLive, state.schedule.timeToLive?.inSeconds),
        (.rhythm, state.rhythm.map { $0.gap(at: now).inSeconds / Self.pollsPerPosting }),
      ]
      // The first of equals counts: what the site says goes before what we suppose.
      return wishes.reduce((.usual, least)) { longest, next in
        guard let pause = next.1, pause > longest.1 else { return longest }
        return (next.0, pause)
      }
    case .wait(.delay(let delay)): return (.retryAfter, delay.inSeconds)
    case .wait(.date(let date)): return (.retryAfter, max(0, date.timeIntervalSince(now)))
    case .wait(nil): return (.limited, least * 4)
    case .host(let end): return (.host, end.timeIntervalSince(now))
    case .failed:
      return (.failures, least * pow(2, Double(min(max(state.failures - 1, 0), 16))))
    }
  }

  /// The time between two postings on which a decision for the rhythm rests.
  package static func gap(ofRhythm decision: PollDecision) -> Duration {
    decision.wish * pollsPerPosting
  }

  /// The pause with its part of the spread: later, or, where `atMost` leaves no room, earlier.
  ///
  /// What a site asked for is never cut short for it.
  private func spread(_ pause: TimeInterval, _ wish: Wish, of source: SourceID) -> TimeInterval {
    let start =
      switch wish {
      case .wait, .host: pause
      case .regular, .failed: min(pause, most / (1 + Self.spread))
      }
    return start * (1 + Self.spread * Self.part(of: source))
  }

  /// Whether a source is to be asked now.
  package static func isDue(_ source: RegisteredSource, at now: Date) -> Bool {
    source.source.address != .waiting && isDue(source.state, at: now)
  }

  /// Whether a source that has an address is to be asked now.
  static func isDue(_ state: borrowing SourceState, at now: Date) -> Bool {
    guard state.gone == nil else { return false }
    guard let next = state.nextPoll, let last = state.lastAttempt else { return true }
    // A poll that lies in the future was made while the clock was wrong.
    return next <= now || last > now
  }

  /// When the first of some sources is due; nil if none ever is.
  package static func nextDue(of sources: [RegisteredSource], at now: Date) -> Date? {
    sources.lazy.compactMap { source in
      isDue(source, at: now) ? now : source.state.gone == nil ? source.state.nextPoll : nil
    }.min()
  }

  /// Of the sources that are due, those whose turn it is in a cycle that another follows after `period`: about as
  /// many as fall to that time when all are asked evenly, the longest overdue first.
  ///
  /// So neither a thousand new sources nor a standstill of ours makes all of them fire together.
  ///
  /// Sources are told by their places among all.
  func portion(of due: [Int], among all: [RegisteredSource], in period: Duration) -> [Int] {
    guard due.count > 1 else { return due }
    let period = period.inSeconds
    let all = all.span
    var expected = 0.0
    for place in all.indices { expected += period / pause(of: all[place].state) }
    let quota = max(1, Int(expected + 3 * expected.squareRoot()))
    guard due.count > quota else { return due }
    var order: [(since: Date, place: Int)] = []
    for place in due { order.append((all[place].state.nextPoll ?? .distantPast, place)) }
    return order.sorted { ($0.since, $0.place) < ($1.since, $1.place) }.prefix(quota).map(\.place)
  }

  /// The pause that was decided on last, whatever an outage of ours made of it; at first a supposed one.
  private func pause(of state: borrowing SourceState) -> TimeInterval {
    guard state.gone == nil else { return .infinity }
    guard state.nextPoll != nil else { return min(least * Self.supposedPause, most) }
    return min(max(state.plannedPause, least), most)
  }

  /// The validators that may still be sent; the fetcher sends them only to the address that gave them.
  package static func validators(of state: SourceState, at now: Date) -> Validators? {
    guard let validators = state.validators,
      now.timeIntervalSince(validators.since) < validatorsKeptFor
    else { return nil }
    return validators
  }

  /// Between 0 and 1, always the same for a source (FNV-1a of its name).
  private static func part(of source: SourceID) -> Double {
    var hash: UInt32 = 2_166_136_261
    for byte in source.rawValue.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Double(hash % 1000) / 1000
  }
}

extension Duration {
  /// Seconds, with fractions.
  package var inSeconds: TimeInterval {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
