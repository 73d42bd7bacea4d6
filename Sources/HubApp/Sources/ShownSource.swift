import FeedDomain
import Foundation
import Pipeline

/// Everything that is known of a source, as `sources show --json` prints it.
struct ShownSource: Encodable {
  /// A poll of the log.
  struct Poll: Encodable {
    var at: Date
    var outcome: PollReport.Outcome
    var label: String?
    var status: Int?
    var bytes: Int
    var milliseconds: Int?
    var address: String
    var finalAddress: String?
    var nextPoll: Date?
    var reason: PollDecision.Reason?

    init(_ poll: LoggedPoll) {
      at = poll.at
      outcome = poll.outcome
      label = poll.label
      status = poll.status
      bytes = poll.record.bytes
      milliseconds = poll.record.elapsed.map { Int($0 / .milliseconds(1)) }
      address = poll.record.address
      finalAddress = poll.record.finalAddress
      nextPoll = poll.nextPoll
      reason = poll.decision?.reason
    }
  }

  var source: ListedSource
  var label: String?
  var remedy: String?
  var status: Int?
  /// Since when the feed is asked where it moved.
  var movedSince: Date?
  /// Where it is said to move, and since when.
  var movingTo: String?
  var movingSince: Date?
  /// Seconds between two postings, as far as a rhythm is known.
  var postsEvery: Int?
  var reason: PollDecision.Reason?
  /// Seconds that the reason asked for.
  var wish: Int?
  var putOff: Bool?
  /// The decision in words.
  var decision: String
  var polls: [Poll]

  init(_ entry: RegisterEntry, decision words: String, polls log: [LoggedPoll], now: Date) {
    let state = entry.state
    source = ListedSource(entry)
    label = state.lastReport?.label
    remedy = state.lastReport?.remedy
    status = state.lastReport?.status
    movedSince = state.moved?.since
    movingTo = state.moving?.address
    movingSince = state.moving?.since
    postsEvery = state.rhythm.map { Int($0.gap(at: now) / .seconds(1)) }
    reason = state.decision?.reason
    wish = state.decision.map { Int($0.wish / .seconds(1)) }
    putOff = state.decision?.isShifted
    decision = words
    polls = log.map(Poll.init)
  }
}
