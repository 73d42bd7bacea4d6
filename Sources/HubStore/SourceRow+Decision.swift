import FeedDomain
import Foundation
import GRDB

/// The columns that say when a source is asked next, why, and where.
extension SourceRow {
  static let decisionColumns = """
    reason, decided, wish, is_shifted, rhythm_since, rhythm_sittings, fresh_for, time_to_live,
    skip_hours, skip_days, moved_address, moved_since, moving_address, moving_since
    """
  static let decisionAssignments = """
    reason = ?, decided = ?, wish = ?, is_shifted = ?, rhythm_since = ?, rhythm_sittings = ?,
    fresh_for = ?, time_to_live = ?, skip_hours = ?, skip_days = ?,
    moved_address = ?, moved_since = ?, moving_address = ?, moving_since = ?
    """
  /// What is left of them when polling begins anew.
  static let noDecision = """
    reason = NULL, decided = NULL, wish = 0, is_shifted = 0, rhythm_since = NULL,
    rhythm_sittings = NULL, fresh_for = NULL, time_to_live = NULL, skip_hours = 0, skip_days = 0,
    moved_address = NULL, moved_since = NULL, moving_address = NULL, moving_since = NULL
    """

  static func readDecision(
    _ row: StoredColumns, from column: Int32, into state: inout SourceState
  ) {
    if let name = row.optionalText(column), let reason = PollDecision.Reason(rawValue: name),
      let decided = row.optionalDate(column + 1)
    {
      state.decision = PollDecision(
        reason, decided: decided, wish: .milliseconds(row.integer(column + 2)),
        isShifted: row.integer(column + 3) != 0)
    }
    if let since = row.optionalDate(column + 4), let sittings = row.optionalInteger(column + 5) {
      state.rhythm = PostingRhythm(since: since, sittings: Int(sittings))
    }
    state.freshFor = row.optionalInteger(column + 6).map(Duration.milliseconds(_:))
    state.schedule.timeToLive = row.optionalInteger(column + 7).map(Duration.milliseconds(_:))
    state.schedule.skipHours = numbers(row.integer(column + 8))
    state.schedule.skipDays = numbers(row.integer(column + 9))
    state.moved = movedFeed(row, from: column + 10)
    state.moving = movedFeed(row, from: column + 12)
  }

  /// Gives a statement the values of `decisionAssignments`.
  static func giveDecision(of state: SourceState, to row: inout RowStatement) {
    let decision = state.decision
    row.take(decision?.reason.rawValue)
    row.take(decision?.decided.milliseconds)
    row.take(decision?.wish.milliseconds ?? 0)
    row.take(decision?.isShifted ?? false)
    row.take(state.rhythm?.since.milliseconds)
    row.take(state.rhythm.map { Int64($0.sittings) })
    row.take(state.freshFor?.milliseconds)
    row.take(state.schedule.timeToLive?.milliseconds)
    row.take(bits(state.schedule.skipHours))
    row.take(bits(state.schedule.skipDays))
    row.take(state.moved?.address)
    row.take(state.moved?.since.milliseconds)
    row.take(state.moving?.address)
    row.take(state.moving?.since.milliseconds)
  }

  private static func movedFeed(_ row: StoredColumns, from column: Int32) -> MovedFeed? {
    guard let address = row.optionalText(column), let since = row.optionalDate(column + 1) else {
      return nil
    }
    return MovedFeed(address: address, since: since)
  }

  /// Whether a source is asked at this address already, because its feed moved there: it then goes on as it is.
  static func settleMove(
    of source: SourceID, to address: Source.Address, in db: Database
  ) throws -> Bool {
    guard case .feed(let url) = address else { return false }
    try db.execute(
      sql: """
        UPDATE source_state SET moved_address = NULL, moved_since = NULL
        WHERE source = (SELECT number FROM source WHERE id = ?) AND moved_address = ?
        """, arguments: [source.rawValue, url])
    return db.changesCount > 0
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
