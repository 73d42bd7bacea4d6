import FeedDomain

/// How the poll of one source ended, and the state to remember.
struct RefreshedSource: Sendable {
  var source: Source
  /// The state before the poll.
  var before: SourceState
  /// The state after it.
  var state: SourceState
  var report: PollReport
  var result = MergeResult()
  /// Whether the state went into the store together with entries.
  var isStored = false
  /// Whether the failure says that our own network may be down.
  var mayBeOurs = false
}
