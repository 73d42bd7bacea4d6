package import Foundation

/// What the request of a poll asked and got, as far as the log wants it.
package struct FetchRecord: Hashable, Sendable {
  /// The address that was asked.
  package var address: String
  /// The address that answered, if it was another.
  package var finalAddress: String?
  /// Decoded bytes of the body.
  package var bytes: Int
  /// How long it took; nil when nothing answered.
  package var elapsed: Duration?
  /// When the source was asked before.
  package var previous: Date?

  package init(
    address: String, finalAddress: String? = nil, bytes: Int = 0, elapsed: Duration? = nil,
    previous: Date? = nil
  ) {
    self.address = address
    self.finalAddress = finalAddress
    self.bytes = bytes
    self.elapsed = elapsed
    self.previous = previous
  }
}

/// One poll of a source, as the log keeps it.
package struct LoggedPoll: Hashable, Sendable {
  package var at: Date
  package var outcome: PollReport.Outcome
  /// Label of the failure, if it was one.
  package var label: String?
  package var status: Int?
  package var record: FetchRecord
  /// What was decided then; nil without a next poll.
  package var nextPoll: Date?
  package var decision: PollDecision?

  package init(
    at: Date, outcome: PollReport.Outcome, label: String?, status: Int?, record: FetchRecord,
    nextPoll: Date?, decision: PollDecision?
  ) {
    self.at = at
    self.outcome = outcome
    self.label = label
    self.status = status
    self.record = record
    self.nextPoll = nextPoll
    self.decision = decision
  }
}
