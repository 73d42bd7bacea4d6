import FeedDomain
import Foundation
import GRDB

/// The log of polls: written at its end, cut at its beginning, and read from poll to poll of a source.
///
/// Its only order is time. An index by source would touch as many pages a cycle as there are sources; instead each
/// row names the poll before it, and the state of the source the last.
enum FetchLog {
  /// One row of values and no SELECT, which might bring several: SQLite would put pages aside for each poll, in case
  /// that one of them fails.
  private static let adding = """
    INSERT INTO fetch_log (at, previous, outcome, label, status, bytes, milliseconds,
      address, final_address, next_poll, reason, wish, is_shifted, source)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT number FROM source WHERE id = ?))
    ON CONFLICT DO UPDATE SET outcome = excluded.outcome, label = excluded.label,
      status = excluded.status, bytes = excluded.bytes, milliseconds = excluded.milliseconds,
      address = excluded.address, final_address = excluded.final_address,
      next_poll = excluded.next_poll, reason = excluded.reason, wish = excluded.wish,
      is_shifted = excluded.is_shifted
    """

  /// Adds the poll that led to a state, if one did.
  static func add(_ state: SourceState, in db: Database) throws {
    guard let record = state.fetch, let at = state.lastAttempt, let report = state.lastReport else {
      return
    }
    let decision = state.decision
    var row = try RowStatement(adding, in: db)
    row.take(at.milliseconds)
    row.take(record.previous?.milliseconds)
    row.take(report.outcome.rawValue)
    row.take(report.label)
    row.take(report.status.map(Int64.init))
    row.take(Int64(record.bytes))
    row.take(record.elapsed?.milliseconds)
    row.take(record.address)
    row.take(record.finalAddress)
    row.take(state.nextPoll?.milliseconds)
    row.take(decision?.reason.rawValue)
    row.take(decision?.wish.milliseconds ?? 0)
    row.take(decision?.isShifted ?? false)
    row.take(state.source.rawValue)
    try row.execute()
  }

  /// The last polls of a source, the newest first.
  static func polls(
    of source: SourceID, limit: Int, in db: Database
  ) throws -> [LoggedPoll] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        WITH RECURSIVE poll (at, source, previous, depth) AS (
          SELECT l.at, l.source, l.previous, 1
          FROM source s JOIN source_state t ON t.source = s.number
          JOIN fetch_log l ON l.at = t.last_attempt AND l.source = s.number WHERE s.id = ?
          UNION ALL
          SELECT l.at, l.source, l.previous, poll.depth + 1
          FROM poll JOIN fetch_log l ON l.at = poll.previous AND l.source = poll.source
          WHERE poll.depth < ? AND poll.previous <> poll.at
        )
        SELECT l.at, outcome, label, status, address, final_address, bytes, milliseconds,
          l.previous, next_poll, reason, wish, is_shifted
        FROM poll JOIN fetch_log l ON l.at = poll.at AND l.source = poll.source ORDER BY depth
        """, arguments: [source.rawValue, limit])
    var polls: [LoggedPoll] = []
    while let row = try rows.next() { polls.append(try poll(row)) }
    return polls
  }

  private static func poll(_ row: Row) throws -> LoggedPoll {
    guard let outcome = PollReport.Outcome(rawValue: row[1]) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "fetch_log has unknown words")
    }
    let at = Date(milliseconds: row[0])
    let record = FetchRecord(
      address: row[4], finalAddress: row[5], bytes: row[6],
      elapsed: (row[7] as Int64?).map(Duration.milliseconds(_:)),
      previous: (row[8] as Int64?).map(Date.init(milliseconds:)))
    let reason = (row[10] as String?).flatMap(PollDecision.Reason.init(rawValue:))
    return LoggedPoll(
      at: at, outcome: outcome, label: row[2], status: row[3], record: record,
      nextPoll: (row[9] as Int64?).map(Date.init(milliseconds:)),
      decision: reason.map {
        PollDecision(
          $0, decided: at, wish: .milliseconds(row[11] as Int64), isShifted: row[12])
      })
  }

  /// Forgets the polls from before a day.
  static func prune(before day: Date, in db: Database) throws {
    try db.execute(
      sql: "DELETE FROM fetch_log WHERE at < ?", arguments: [day.milliseconds])
  }
}
