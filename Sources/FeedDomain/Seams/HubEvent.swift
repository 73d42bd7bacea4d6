/// Something worth telling an operator, with its facts; text is made of it at the rim.
package enum HubEvent: Sendable {
  case pollingBegan(due: Int)
  case polled(SourceID, PollReport, MergeResult)
  case nothingReachable(attempts: Int)
  case published(DocumentPath)
  case publishingFailed(PublishingFailure)
}

/// Takes note of events: the log, the progress line of a terminal, a test.
package protocol EventSink: Sendable {
  func note(_ event: HubEvent)
}
