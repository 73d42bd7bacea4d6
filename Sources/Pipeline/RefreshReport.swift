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
    /// Why it is asked again then.
    package var decision: PollDecision?

    init(_ refreshed: RefreshedSource) {
      source = refreshed.source
      report = refreshed.report
      result = refreshed.result
      nextPoll = refreshed.state.nextPoll
      decision = refreshed.state.decision
    }
  }

  package var started: Date
  /// One row a polled source, in the order of feeds.yml.
  package var rows: [Row] = []
  /// Sources that were not due.
  package var resting: [RegisteredSource] { (selection?.resting ?? []) + postponed }
  /// Sources whose address nobody has told yet.
  package var waiting: [Source] = []
  /// Whether every request failed in a way that says our own network is down; it counts against nobody.
  package var isOurOutage = false
  /// Which sources were to be asked, and which of them had to be put off.
  var selection: PollSelection?
  var postponed: [RegisteredSource] = []

  package init(started: Date) {
    self.started = started
  }

  /// Adds a row for each polled source.
  mutating func add(_ refreshed: [RefreshedSource], inOrderOf asked: [RegisteredSource]) {
    var places: [SourceID: Int] = [:]
    places.reserveCapacity(refreshed.count)
    for place in refreshed.indices { places[refreshed[place].source.id] = place }
    rows.reserveCapacity(rows.count + refreshed.count)
    for place in asked.indices {
      if let place = places[asked[place].source.id] { rows.append(Row(refreshed[place])) }
    }
  }

  /// What all polls together changed.
  package var total: MergeResult {
    rows.reduce(into: MergeResult()) { total, row in
      total.added += row.result.added
      total.joined += row.result.joined
      total.revised += row.result.revised
      total.relinked += row.result.relinked
      total.held += row.result.held
    }
  }
}
