import FeedDomain
import Foundation

/// Chooses the next letter so that no domain gets two within its pause.
struct DomainPace {
  /// What is to be done next.
  enum Step {
    case hand(ReservedLetter)
    case wait(Duration)
    case nothingLeft
  }

  private let pause: TimeInterval
  private var waiting: [ReservedLetter] = []
  private var head = 0
  private var freeAt: [String: Date] = [:]

  init(pause: Duration) {
    self.pause = pause / .seconds(1)
  }

  mutating func take(_ letters: [ReservedLetter]) {
    waiting.removeFirst(head)
    head = 0
    waiting += letters
  }

  /// Without a pause the letters come in their order, each once.
  mutating func next(at now: Date) -> Step {
    guard head < waiting.count else { return .nothingLeft }
    guard pause > 0 else {
      head += 1
      return .hand(waiting[head - 1])
    }
    let place = waiting[head...].firstIndex { now >= freeAt[$0.domain] ?? .distantPast }
    guard let place else {
      let first = waiting[head...].compactMap { freeAt[$0.domain] }.min() ?? now
      return .wait(.seconds(max(0.001, first.timeIntervalSince(now))))
    }
    let letter = waiting.remove(at: place)
    freeAt[letter.domain] = now.addingTimeInterval(pause)
    return .hand(letter)
  }
}
