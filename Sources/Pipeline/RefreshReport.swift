package import FeedDomain
package import Foundation

/// What one cycle of polling did, source by source.
package struct RefreshReport: Sendable {
  /// How the poll of one source ended.
  package struct Row: Sendable {
    package var source: Source
    package var report: PollReport
    package var result: MergeResult
    package var nextPoll: Date?

    package init(
      source: Source, report: PollReport, result: MergeResult, nextPoll: Date?
    ) {
      self.source = source
      self.report = report
      self.result = result
      self.nextPoll = nextPoll
    }
  }

  package var started: Date
  /// One row a polled source, in the order of feeds.yml.
  package var rows: [Row] = []
  /// Sources that were not due.
  package var resting: [RegisteredSource] = []
  /// Sources whose address nobody has told yet.
  package var waiting: [Source] = []
  /// Whether every request failed in a way that says our own network is down; it counts against nobody.
  package var isOurOutage = false

  package init(started: Date) {
    self.started = started
  }

  /// What all polls together changed.
  package var total: MergeResult {
    rows.reduce(into: MergeResult()) { total, row in
      total.added += row.result.added
      total.joined += row.result.joined
      total.revised += row.result.revised
      total.relinked += row.result.relinked
    }
  }
}
