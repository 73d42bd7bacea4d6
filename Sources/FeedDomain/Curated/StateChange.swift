/// How a poll that brought no entries changed what is known of a source.
package struct StateChange: Hashable, Sendable {
  package var after: SourceState
  /// Whether nothing is new but when it was polled, how that went, and when it is due: so nearly all polls end, and that
  /// much is quickly written.
  package var isOnlyPolled: Bool

  /// Without a state that is known to be stored, all is taken for new.
  package init(from before: SourceState? = nil, to after: SourceState) {
    self.after = after
    isOnlyPolled = before.map { $0.isPolled(as: after) } ?? false
  }
}

extension SourceState {
  /// Whether `after` is the same but for the outcome of a poll.
  fileprivate func isPolled(as after: SourceState) -> Bool {
    var polled = self
    polled.lastAttempt = after.lastAttempt
    polled.lastSuccess = after.lastSuccess
    polled.nextPoll = after.nextPoll
    polled.decision = after.decision
    polled.failures = after.failures
    polled.lastReport = after.lastReport
    polled.fetch = after.fetch
    return polled == after
  }
}
