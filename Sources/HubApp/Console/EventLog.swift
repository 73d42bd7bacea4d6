package import FeedDomain
import Foundation
import Logging

/// The only writer of logs: each event as a constant message with its facts as fields.
package struct EventLog: EventSink {
  private let logger: Logger

  package init() {
    logger = Logger(label: "feedhub") { label in StreamLogHandler.standardError(label: label) }
  }

  package func note(_ event: HubEvent) {
    switch event {
    case .pollingBegan(let due):
      logger.info("polling began", metadata: ["due": "\(due)"])
    case .polled(let source, let report, let result):
      var fields: Logger.Metadata = [
        "source": "\(source.rawValue)", "outcome": "\(report.outcome.rawValue)",
        "added": "\(result.added)", "revised": "\(result.revised)",
        "relinked": "\(result.relinked)",
      ]
      if let label = report.label {
        fields["label"] = "\(label)"
        fields["explanation"] = "\(report.explanation)"
      }
      if let incident = result.incident {
        fields["held"] = "\(result.held)"
        fields["incident"] = "\(incident.rawValue)"
      }
      let isWell = report.label == nil && result.incident == nil
      logger.log(level: isWell ? .info : .warning, "polled", metadata: fields)
    case .nothingReachable(let attempts):
      logger.error("nothing could be reached", metadata: ["attempts": "\(attempts)"])
    case .published(let path):
      logger.info("published", metadata: ["document": "\(path.name)"])
    case .publishingFailed(let failure):
      logger.error(
        "a document could not be written",
        metadata: ["label": "\(failure.label)", "explanation": "\(failure.explanation)"])
    }
  }
}

/// Takes no note of anything.
package struct QuietSink: EventSink {
  package init() {}

  package func note(_ event: HubEvent) {}
}
