package import FeedDomain
package import Foundation

/// Decides when a source is asked again, from how the last poll went.
///
/// Pure.
package struct PollSchedule: Sendable {
  /// Validators older than this are not sent: some servers answer 304 for ever.
  package static let validatorsKeptFor: TimeInterval = 8 * 24 * 3600

  /// What a poll says about the next one.
  package enum Wish: Sendable {
    /// It went well; the server and the feed may ask for more time.
    case regular(freshFor: Duration?, timeToLive: Duration?)
    /// The server asked us to wait.
    case wait(RetryAfter?)
    /// It failed, for the n-th time in a row.
    case failed(times: Int)
  }

  private let policy: PollPolicy

  package init(policy: PollPolicy) {
    self.policy = policy
  }

  /// When the source is due.
  ///
  /// At least `every`, at most `atMost` away, and spread a little by the source's own name, so that
  /// a thousand sources polled together do not stay together.
  package func next(after now: Date, wish: Wish, source: SourceID) -> Date {
    let least = policy.every.inSeconds
    let most = max(policy.atMost.inSeconds, least)
    let wanted: TimeInterval =
      switch wish {
      case .regular(let freshFor, let timeToLive):
        max(freshFor?.inSeconds ?? 0, timeToLive?.inSeconds ?? 0)
      case .wait(.delay(let delay)): delay.inSeconds
      case .wait(.date(let date)): date.timeIntervalSince(now)
      case .wait(nil): least * 4
      case .failed(let times): least * pow(2, Double(min(max(times - 1, 0), 16)))
      }
    let pause = min(max(wanted, least), most)
    return now.addingTimeInterval(min(pause * (1 + Self.spread(source)), most))
  }

  /// Whether a source is to be asked now.
  package static func isDue(_ source: RegisteredSource, at now: Date) -> Bool {
    guard source.source.address != .waiting, source.state.gone == nil else { return false }
    guard let next = source.state.nextPoll, let last = source.state.lastAttempt else { return true }
    // A poll that lies in the future was made while the clock was wrong.
    return next <= now || last > now
  }

  /// The validators that may still be sent; the fetcher sends them only to the address that gave them.
  package static func validators(of state: SourceState, at now: Date) -> Validators? {
    guard let validators = state.validators,
      now.timeIntervalSince(validators.since) < validatorsKeptFor
    else { return nil }
    return validators
  }

  /// Between 0 and 0.1, always the same for a source (FNV-1a of its name).
  private static func spread(_ source: SourceID) -> Double {
    var hash: UInt32 = 2_166_136_261
    for byte in source.rawValue.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Double(hash % 1000) / 10_000
  }
}

extension Duration {
  /// Seconds, with fractions.
  package var inSeconds: TimeInterval {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
