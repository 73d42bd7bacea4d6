import FeedDomain
import Foundation

/// Chooses the next letters so that no domain gets two within its pause.
struct DomainPace {
  private let pause: TimeInterval
  private var waiting: [ReservedLetter] = []
  private var freeAt: [String: Date] = [:]

  init(pause: Duration) {
    self.pause = pause / .seconds(1)
  }

  mutating func take(_ letters: [ReservedLetter]) {
    waiting += letters
  }

  /// The letters whose turn it is, in their order; of each domain one, if it needs a pause.
  mutating func ready(at now: Date) -> [ReservedLetter] {
    guard pause > 0 else {
      defer { waiting = [] }
      return waiting
    }
    var ready: [ReservedLetter] = []
    waiting.removeAll { letter in
      guard now >= freeAt[letter.domain] ?? .distantPast else { return false }
      freeAt[letter.domain] = now.addingTimeInterval(pause)
      ready.append(letter)
      return true
    }
    return ready
  }

  /// How long it is until somebody's turn comes; nil when no letter waits.
  func untilNext(at now: Date) -> Duration? {
    let next = waiting.map { freeAt[$0.domain] ?? now }.min()
    return next.map { .seconds(max(0.001, $0.timeIntervalSince(now))) }
  }
}
