import FeedDomain
import Foundation
import Pipeline

/// The report of a cycle as a person reads it on a terminal.
struct CycleTable {
  let cycle: CycleReport
  let timeZone: String

  var text: String {
    let refresh = cycle.refresh
    let times = ShownTime(timeZone: timeZone)
    var table = TextTable(["SOURCE", "OUTCOME", "NEW", "CHANGED", "NEXT POLL", ""])
    for row in refresh.rows {
      table.add([
        row.source.id.rawValue, row.report.outcome.rawValue, Self.count(row.result.added),
        Self.count(row.result.revised), times.text(row.nextPoll),
        Self.remark(on: row),
      ])
    }
    for source in refresh.resting {
      table.add([
        source.source.id.rawValue, source.state.gone == nil ? "not due" : "gone", "", "",
        source.state.gone == nil ? times.text(source.state.nextPoll) : "", "",
      ])
    }
    for source in refresh.waiting {
      table.add([source.id.rawValue, "waiting for its address", "", "", "", ""])
    }
    return table.text + "\n" + summary + "\n"
  }

  private var summary: String {
    let refresh = cycle.refresh
    let total = refresh.total
    let troubled = refresh.rows.count { $0.report.label != nil }
    var parts = [
      "\(refresh.rows.count) polled", "\(total.added) new", "\(total.revised) changed",
      "\(troubled) in trouble", "\(refresh.resting.count) not due",
      "\(refresh.waiting.count) waiting for an address",
    ]
    if total.held > 0 { parts.insert("\(total.held) held", at: 2) }
    if total.joined > 0 { parts.insert("\(total.joined) of them told before", at: 2) }
    let written = cycle.publishing.written.count
    return parts.joined(separator: ", ") + "; \(written) documents written"
      + Self.reminder(of: cycle.publishing)
  }

  /// What `feedhub publish` has still to do.
  private static func reminder(of report: PublishDocuments.Report) -> String {
    var waiting: [String] = []
    if report.waiting > 0 { waiting.append("\(report.waiting) older stories") }
    if report.waitingCollections > 0 {
      waiting.append(
        "feeds of single sources, places, topics or searches (\(report.waitingCollections))")
    }
    return waiting.isEmpty
      ? "." : "; \(waiting.joined(separator: " and ")) wait for feedhub publish."
  }

  /// What is wrong with a source, or why entries of it are held.
  private static func remark(on row: RefreshReport.Row) -> String {
    if row.report.label != nil { return row.report.explanation }
    guard let incident = row.result.incident else { return "" }
    return "\(row.result.held) held: feedhub sources incidents \(incident.rawValue)"
  }

  private static func count(_ number: Int) -> String {
    number == 0 ? "" : String(number)
  }
}

/// Shows points in time in the hub's own zone.
struct ShownTime {
  private let zone: TimeZone

  init(timeZone: String) {
    zone = TimeZone(identifier: timeZone) ?? .gmt
  }

  /// `2026-11-24 14:30`; empty for no time.
  func text(_ date: Date?) -> String {
    guard let date else { return "" }
    return date.formatted(
      Date.ISO8601FormatStyle(dateTimeSeparator: .space, timeZone: zone)
        .year().month().day().time(includingFractionalSeconds: false)
    ).split(separator: ":").prefix(2).joined(separator: ":")
  }
}
