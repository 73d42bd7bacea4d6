package import FeedDomain
import Foundation

/// Takes letters as a mail server would, and answers by a script.
///
/// Unchecked is safe because all that changes is guarded by `lock`.
package final class ScriptedCarrier: LetterCarrier, @unchecked Sendable {
  private let lock = NSLock()
  private var letters: [OutgoingLetter] = []
  private var script: [String: [Handover]] = [:]
  private var next: [Handover] = []

  package init() {}

  /// Everything that was handed over, also what was not taken.
  package var handed: [OutgoingLetter] { lock.withLock { letters } }

  /// Forgets what was handed over and returns it.
  package func take() -> [OutgoingLetter] {
    lock.withLock {
      defer { letters.removeAll() }
      return letters
    }
  }

  /// Answers the next letters to an address so; then it takes them again.
  package func answer(_ address: String, _ outcomes: [Handover]) {
    lock.withLock { script[address] = outcomes }
  }

  /// Answers the next letters so, whoever gets them.
  package func answer(_ outcomes: [Handover]) {
    lock.withLock { next = outcomes }
  }

  package func carry<Value: Sendable>(
    _ body: @escaping @Sendable ((OutgoingLetter) -> Handover) -> Value
  ) async -> Value {
    body(answered)
  }

  private func answered(_ letter: OutgoingLetter) -> Handover {
    lock.withLock {
      letters.append(letter)
      if !next.isEmpty { return next.removeFirst() }
      guard var outcomes = script[letter.recipient], !outcomes.isEmpty else {
        return .accepted("250 OK")
      }
      defer { script[letter.recipient] = outcomes }
      return outcomes.removeFirst()
    }
  }
}
