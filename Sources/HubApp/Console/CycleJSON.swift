import FeedDomain
import Foundation
import Pipeline

/// The report of a cycle as a script reads it.
struct CycleJSON: Encodable {
  /// A polled source.
  struct Row: Encodable {
    var source: String
    var outcome: PollReport.Outcome
    var label: String?
    var explanation: String?
    var remedy: String?
    var status: Int?
    var new: Int
    var changed: Int
    var relinked: Int
    var held: Int
    var incident: Int64?
    var nextPoll: Date?
    var reason: PollDecision.Reason?
  }

  var started: Date
  var nothingReachable: Bool
  var polled: [Row]
  var notDue: [String]
  var gone: [String]
  var waiting: [String]
  var new: Int
  var toldBefore: Int
  var changed: Int
  var relinked: Int
  var held: Int
  var written: [String]
  var unpublished: Int
  var unpublishedFeeds: Int
  var failures: [PublishingJSON.Failure]

  init(_ cycle: CycleReport) {
    let refresh = cycle.refresh
    started = refresh.started
    nothingReachable = refresh.isOurOutage
    polled = refresh.rows.map { row in
      Row(
        source: row.source.id.rawValue, outcome: row.report.outcome, label: row.report.label,
        explanation: row.report.explanation, remedy: row.report.remedy, status: row.report.status,
        new: row.result.added, changed: row.result.revised, relinked: row.result.relinked,
        held: row.result.held, incident: row.result.incident?.rawValue,
        nextPoll: row.nextPoll, reason: row.decision?.reason)
    }
    notDue = refresh.resting.filter { $0.state.gone == nil }.map(\.source.id.rawValue)
    gone = refresh.resting.filter { $0.state.gone != nil }.map(\.source.id.rawValue)
    waiting = refresh.waiting.map(\.id.rawValue)
    new = refresh.total.added
    toldBefore = refresh.total.joined
    changed = refresh.total.revised
    relinked = refresh.total.relinked
    held = refresh.total.held
    let publishing = PublishingJSON(cycle.publishing)
    written = publishing.written
    unpublished = publishing.unpublished
    unpublishedFeeds = publishing.unpublishedFeeds
    failures = publishing.failures
  }
}

/// What publishing did as a script reads it.
struct PublishingJSON: Encodable {
  /// A document that could not be written.
  struct Failure: Encodable {
    var label: String
    var explanation: String
  }

  var written: [String]
  /// Stories that wait for their turn.
  var unpublished: Int
  /// Sources, places, topics and searches whose feeds wait for theirs.
  var unpublishedFeeds: Int
  var failures: [Failure]

  init(_ report: PublishDocuments.Report) {
    written = report.written.map(\.name)
    unpublished = report.waiting
    unpublishedFeeds = report.waitingCollections
    failures = report.failures.map { failure in
      Failure(label: failure.label, explanation: failure.explanation)
    }
  }
}

/// JSON as commands print it: sorted, indented, times in RFC 3339.
enum PrintedJSON {
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
