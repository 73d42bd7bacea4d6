import FeedDomain
import Foundation
import GRDB

/// The columns that say when a source is asked next, and why.
extension SourceRow {
  static let decisionColumns = """
    reason, decided, wish, is_shifted, rhythm_since, rhythm_sittings, fresh_for, time_to_live,
    skip_hours, skip_days
    """
  static let decisionAssignments = """
    reason = ?, decided = ?, wish = ?, is_shifted = ?, rhythm_since = ?, rhythm_sittings = ?,
    fresh_for = ?, time_to_live = ?, skip_hours = ?, skip_days = ?
    """
  /// What is left of them when polling begins anew.
  static let noDecision = """
    reason = NULL, decided = NULL, wish = 0, is_shifted = 0, rhythm_since = NULL,
    rhythm_sittings = NULL, fresh_for = NULL, time_to_live = NULL, skip_hours = 0, skip_days = 0
    """

  static func readDecision(_ row: Row, from column: Int, into state: inout SourceState) {
    if let name: String = row[column], let reason = PollDecision.Reason(rawValue: name),
      let decided: Int64 = row[column + 1]
    {
      state.decision = PollDecision(
        reason, decided: Date(milliseconds: decided), wish: .milliseconds(row[column + 2] as Int64),
        isShifted: row[column + 3])
    }
    if let since: Int64 = row[column + 4], let sittings: Int = row[column + 5] {
      state.rhythm = PostingRhythm(since: Date(milliseconds: since), sittings: sittings)
    }
    state.freshFor = (row[column + 6] as Int64?).map(Duration.milliseconds(_:))
    state.schedule.timeToLive = (row[column + 7] as Int64?).map(Duration.milliseconds(_:))
    state.schedule.skipHours = numbers(row[column + 8])
    state.schedule.skipDays = numbers(row[column + 9])
  }

  static func decisionArguments(_ state: SourceState) -> StatementArguments {
    let decision = state.decision
    return [
      decision?.reason.rawValue, decision?.decided.milliseconds, decision?.wish.milliseconds ?? 0,
      decision?.isShifted ?? false, state.rhythm?.since.milliseconds, state.rhythm?.sittings,
      state.freshFor?.milliseconds, state.schedule.timeToLive?.milliseconds,
      bits(state.schedule.skipHours), bits(state.schedule.skipDays),
    ]
  }

  /// A set of small numbers as the bits of one.
  private static func bits(_ numbers: Set<Int>) -> Int64 {
    numbers.reduce(0) { $0 | (0..<32 ~= $1 ? 1 << Int64($1) : 0) }
  }

  private static func numbers(_ bits: Int64) -> Set<Int> {
    bits == 0 ? [] : Set((0..<32).filter { bits & (1 << Int64($0)) != 0 })
  }
}

extension Duration {
  /// Whole milliseconds, as the database keeps lengths of time.
  var milliseconds: Int64 {
    let (seconds, attoseconds) = components
    let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1000)
    return overflow ? .max : whole + attoseconds / 1_000_000_000_000_000
  }
}
