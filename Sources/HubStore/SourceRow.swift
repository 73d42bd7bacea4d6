import FeedDomain
import Foundation
import GRDB

/// How a source and its state stand in their rows.
enum SourceRow {
  /// The columns that `source` reads.
  static let columns = "id, name, place, kind, address_kind, address, section, origin"
  /// How many they are.
  static let columnCount: Int32 = 8
  /// The columns that `state` reads.
  static let stateColumns = """
    discovered_feed, validators_url, entity_tag, last_modified, validators_since, body_digest, last_attempt,
    last_success, next_poll, failures, gone, outcome, label, explanation, remedy, status, entry_prints, \(decisionColumns)
    """

  /// Reads `columns`.
  static func source(_ row: StoredColumns, from column: Int32) throws -> Source {
    let id = try row.text(column)
    guard let kind = Source.Kind(rawValue: try row.text(column + 3)),
      let address = try address(kind: try row.text(column + 4), text: row.optionalText(column + 5)),
      let origin = Source.Origin(rawValue: try row.text(column + 7))
    else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "source \(id) has unknown words")
    }
    return Source(
      id: SourceID(id), name: try row.text(column + 1), place: row.optionalText(column + 2),
      kind: kind,
      address: address, section: row.optionalText(column + 6).map(SectionID.init(_:)),
      origin: origin)
  }

  /// Reads `stateColumns`.
  static func state(
    _ row: StoredColumns, of source: SourceID, from column: Int32
  ) -> SourceState {
    var state = SourceState(source: source)
    state.discoveredFeed = row.optionalText(column)
    if let url = row.optionalText(column + 1), let since = row.optionalDate(column + 4) {
      state.validators = Validators(
        url: url, entityTag: row.optionalText(column + 2),
        lastModified: row.optionalText(column + 3),
        since: since)
    }
    let digest = row.bytes(column + 5)
    state.bodyDigest = digest.isEmpty ? nil : digest
    state.lastAttempt = row.optionalDate(column + 6)
    state.lastSuccess = row.optionalDate(column + 7)
    state.nextPoll = row.optionalDate(column + 8)
    state.failures = Int(row.integer(column + 9))
    state.gone = row.optionalDate(column + 10)
    if let name = row.optionalText(column + 11), let outcome = PollReport.Outcome(rawValue: name) {
      state.lastReport = PollReport(
        outcome, explanation: row.optionalText(column + 13) ?? "",
        label: row.optionalText(column + 12),
        remedy: row.optionalText(column + 14),
        status: row.optionalInteger(column + 15).map(Int.init))
    }
    state.entryPrints = EntryPrints(bytes: row.bytes(column + 16))
    readDecision(row, from: column + 17, into: &state)
    return state
  }

  /// The number of a source in other tables.
  static func number(of source: SourceID, in db: Database) throws -> Int64 {
    var number: Int64?
    var search = try RowStatement("SELECT number FROM source WHERE id = ?", in: db)
    search.take(source.rawValue)
    try search.each { number = $0.integer(0) }
    guard let number else {
      throw DatabaseError(message: "there is no source \(source.rawValue)")
    }
    return number
  }

  static func insert(
    _ source: Source, standing: SourceStanding = .active, now: Date, in db: Database
  ) throws {
    let (kind, address) = try columns(of: source.address)
    var row = try RowStatement(
      """
      INSERT INTO source
        (id, name, place, kind, address_kind, address, section, origin, registered, standing)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, in: db)
    row.take(source.id.rawValue)
    row.take(source.name)
    row.take(source.place)
    row.take(source.kind.rawValue)
    row.take(kind)
    row.take(address)
    row.take(source.section?.rawValue)
    row.take(source.origin.rawValue)
    row.take(now.milliseconds)
    row.take(standing.rawValue)
    try row.execute()
    var state = try RowStatement("INSERT INTO source_state (source) VALUES (?)", in: db)
    state.take(db.lastInsertedRowID)
    try state.execute()
  }

  static func update(_ source: Source, in db: Database) throws {
    let (kind, address) = try columns(of: source.address)
    try db.execute(
      sql: """
        UPDATE source SET name = ?, place = ?, kind = ?, address_kind = ?, address = ?,
          section = ?, origin = ?
        WHERE id = ?
        """,
      arguments: [
        source.name, source.place, source.kind.rawValue, kind, address,
        source.section?.rawValue, source.origin.rawValue, source.id.rawValue,
      ])
  }

  /// A source at another address has other validators and another feed, and is due at once.
  ///
  /// Its first entries are backlog again, unless it is the same site that is only read in another way. What was stored
  /// of it stays known, so that its old entries are not news again.
  static func forgetPolling(
    of source: SourceID, isSameSite: Bool, in db: Database
  ) throws {
    try db.execute(
      sql: """
        UPDATE source_state SET discovered_feed = NULL, validators_url = NULL, entity_tag = NULL,
          last_modified = NULL, validators_since = NULL, body_digest = NULL, entry_prints = NULL,
          next_poll = NULL, last_success = iif(?, last_success, NULL), failures = 0, gone = NULL,
          \(noDecision)
        WHERE source = (SELECT number FROM source WHERE id = ?)
        """,
      arguments: [isSameSite, source.rawValue])
    try ListRows.forget(source, in: db)
  }

  private static let saving = """
    UPDATE source_state SET discovered_feed = ?, validators_url = ?, entity_tag = ?,
      last_modified = ?, validators_since = ?, body_digest = ?, last_attempt = ?, last_success = ?,
      next_poll = ?, failures = ?, gone = ?, outcome = ?, label = ?, explanation = ?, remedy = ?,
      status = ?, entry_prints = ?, \(decisionAssignments)
    WHERE source = (SELECT number FROM source WHERE id = ?)
    """

  static func save(_ state: SourceState, in db: Database) throws {
    var row = try RowStatement(saving, in: db)
    row.take(state.discoveredFeed)
    row.take(state.validators?.url)
    row.take(state.validators?.entityTag)
    row.take(state.validators?.lastModified)
    row.take(state.validators?.since.milliseconds)
    row.take(state.bodyDigest)
    row.take(state.lastAttempt?.milliseconds)
    row.take(state.lastSuccess?.milliseconds)
    row.take(state.nextPoll?.milliseconds)
    row.take(Int64(state.failures))
    row.take(state.gone?.milliseconds)
    giveReport(of: state, to: &row)
    row.take(state.entryPrints.bytes.isEmpty ? nil : state.entryPrints.bytes)
    giveDecision(of: state, to: &row)
    row.take(state.source.rawValue)
    try row.execute()
    try FetchLog.add(state, in: db)
    if let document = state.document {
      try KeptDocuments.keep(PackedDocument(document), of: state.source, in: db)
    }
    if let feed = state.feed { try save(feed, of: state.source, in: db) }
    if let list = state.list { try ListRows.save(list, of: state.source, in: db) }
  }

  private static func giveReport(of state: SourceState, to row: inout RowStatement) {
    let report = state.lastReport
    row.take(report?.outcome.rawValue)
    row.take(report?.label)
    row.take(report?.explanation)
    row.take(report?.remedy)
    row.take(report?.status.map(Int64.init))
  }

  private static func save(_ feed: OriginFeed, of source: SourceID, in db: Database) throws {
    var row = try RowStatement(
      """
      INSERT INTO origin_feed (source, facts) VALUES (?, ?)
      ON CONFLICT (source) DO UPDATE SET facts = excluded.facts
      """, in: db)
    row.take(try number(of: source, in: db))
    row.take(text(of: feed))
    try row.execute()
  }

  private static let savingPoll = """
    UPDATE source_state SET last_attempt = ?, last_success = ?, next_poll = ?, failures = ?, outcome = ?, label = ?,
      explanation = ?, remedy = ?, status = ?, reason = ?, decided = ?, wish = ?, is_shifted = ?
    WHERE source = (SELECT number FROM source WHERE id = ?)
    """

  /// Saves only how and when a source was polled: half the work for most polls, which change nothing else.
  static func savePoll(_ state: SourceState, in db: Database) throws {
    let decision = state.decision
    var row = try RowStatement(savingPoll, in: db)
    row.take(state.lastAttempt?.milliseconds)
    row.take(state.lastSuccess?.milliseconds)
    row.take(state.nextPoll?.milliseconds)
    row.take(Int64(state.failures))
    giveReport(of: state, to: &row)
    row.take(decision?.reason.rawValue)
    row.take(decision?.decided.milliseconds)
    row.take(decision?.wish.milliseconds ?? 0)
    row.take(decision?.isShifted ?? false)
    row.take(state.source.rawValue)
    try row.execute()
    try FetchLog.add(state, in: db)
  }

  /// What `StoredJSON.decoder` reads back.
  private static func text(of feed: OriginFeed) -> String {
    var json = StoredObject()
    json.add("authors", feed.authors)
    json.add("id", feed.id)
    json.add("link", feed.link)
    json.add("rights", feed.rights)
    json.add("selfLink", feed.selfLink)
    json.add("title", feed.title)
    json.add("updated", feed.updated?.milliseconds)
    return json.text
  }

  private static func address(kind: String, text: String?) throws -> Source.Address? {
    switch (kind, text) {
    case ("feed", let url?): .feed(url)
    case ("site", let url?): .site(url)
    case ("list", let recipe?): .list(try ListRows.recipe(recipe))
    case ("waiting", nil): .waiting
    default: nil
    }
  }

  private static func columns(of address: Source.Address) throws -> (kind: String, text: String?) {
    switch address {
    case .feed(let url): ("feed", url)
    case .site(let url): ("site", url)
    case .list(let recipe): ("list", try ListRows.text(of: recipe))
    case .waiting: ("waiting", nil)
    }
  }
}
