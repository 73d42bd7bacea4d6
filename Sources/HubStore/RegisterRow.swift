import FeedDomain
import Foundation
import GRDB

/// How the standing of a source, its history and its registration stand in their rows.
enum RegisterRow {
  static func standing(_ name: String) throws -> SourceStanding {
    guard let standing = SourceStanding(rawValue: name) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "unknown standing \(name)")
    }
    return standing
  }

  /// Sets the standing that an act led to, and writes the act into the history.
  ///
  /// A source that is not retired has no successor.
  static func note(
    _ act: SourceAct, of source: SourceID, standing: SourceStanding, signed: Signature,
    in db: Database
  ) throws {
    var row = try RowStatement(
      """
      UPDATE source SET standing = ?, successor = CASE WHEN ? = 'retired' THEN successor END
      WHERE id = ?
      """, in: db)
    row.take(standing.rawValue)
    row.take(standing.rawValue)
    row.take(source.rawValue)
    try row.execute()
    try write(act, of: source, standing: standing, signed: signed, in: db)
  }

  /// Writes an act into the history of a source that has the standing already.
  static func write(
    _ act: SourceAct, of source: SourceID, standing: SourceStanding, signed: Signature,
    in db: Database
  ) throws {
    var row = try RowStatement(
      """
      INSERT INTO source_event (at, act, standing, by, note, source)
      VALUES (?, ?, ?, ?, ?, (SELECT number FROM source WHERE id = ?))
      """, in: db)
    row.take(signed.at.milliseconds)
    row.take(act.rawValue)
    row.take(standing.rawValue)
    row.take(signed.by)
    row.take(signed.note)
    row.take(source.rawValue)
    try row.execute()
  }

  /// Old and new address, for the history.
  static func words(from old: Source.Address, to new: Source.Address) -> String {
    func words(_ address: Source.Address) -> String {
      address.urls.isEmpty ? "waiting" : address.urls.joined(separator: " ")
    }
    return "\(words(old)) → \(words(new))"
  }

  static func event(_ row: Row) throws -> SourceEvent {
    let name: String = row[1]
    guard let act = SourceAct(rawValue: name) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "unknown act \(name)")
    }
    return SourceEvent(
      at: Date(milliseconds: row[0]), act: act, standing: try standing(row[2]), by: row[3],
      note: row[4])
  }

  /// Reads the columns owner, code, proof, proven; nil for a source without a registration by command.
  static func registration(_ row: StoredColumns, from column: Int32) -> Registration? {
    guard let code = row.optionalText(column + 1) else { return nil }
    return Registration(
      owner: row.optionalText(column), code: ProofCode(rawValue: code),
      proof: row.optionalText(column + 2).flatMap(ControlProof.init(rawValue:)),
      proven: row.optionalDate(column + 3))
  }
}
