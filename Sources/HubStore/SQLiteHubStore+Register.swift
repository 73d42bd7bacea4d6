package import FeedDomain
import Foundation
import GRDB

extension SQLiteHubStore: SourceRegister {
  package func entries() async throws(StoreFailure) -> [RegisterEntry] {
    try await read { db in
      var search = try RowStatement(
        """
        SELECT standing, owner, code, proof, proven, facts,
          (SELECT heir.id FROM source heir WHERE heir.number = source.successor),
          \(SourceRow.columns), \(SourceRow.stateColumns)
        FROM source JOIN source_state ON source_state.source = number
          LEFT JOIN origin_feed ON origin_feed.source = number
          LEFT JOIN registration ON registration.source = number
        ORDER BY number
        """, in: db)
      var entries: [RegisterEntry] = []
      try search.each { row in entries.append(try Self.entry(row)) }
      let memories = try ListRows.memories(in: db)
      for index in entries.indices {
        entries[index].state.list = memories[entries[index].source.id]
      }
      return entries
    }
  }

  private static func entry(_ row: StoredColumns) throws -> RegisterEntry {
    let source = try SourceRow.source(row, from: 7)
    var state = SourceRow.state(row, of: source.id, from: 7 + SourceRow.columnCount)
    if let facts = row.optionalText(5) { state.feed = try OriginFeed(stored: facts) }
    return RegisterEntry(
      source: source, state: state, standing: try RegisterRow.standing(row.text(0)),
      successor: row.optionalText(6).map(SourceID.init(_:)),
      registration: RegisterRow.registration(row, from: 1))
  }

  package func register(
    _ proposals: [SourceProposal], signed: Signature
  ) async throws(StoreFailure) -> [SourceID] {
    try await write { db in
      let ids = proposals.map(\.source.id)
      let taken = try ids.filter { try Self.standing(of: $0, in: db) != nil }
      guard taken.isEmpty else { return taken }
      for proposal in proposals { try Self.register(proposal, signed: signed, in: db) }
      if proposals.contains(where: \.isApproved) { try Outbox.note(.sources, in: db) }
      return []
    }
  }

  private static func register(
    _ proposal: SourceProposal, signed: Signature, in db: Database
  ) throws {
    let source = proposal.source
    try SourceRow.insert(source, standing: .proposed, now: signed.at, in: db)
    try setDiscovered(proposal.discoveredFeed, of: source.id, in: db)
    try db.execute(
      sql: """
        INSERT INTO registration (source, owner, code) SELECT number, ?, ? FROM source WHERE id = ?
        """,
      arguments: [proposal.owner, proposal.code.rawValue, source.id.rawValue])
    try RegisterRow.note(
      .registered, of: source.id, standing: .proposed, signed: signed, in: db)
    guard proposal.isApproved else { return }
    try RegisterRow.note(.approved, of: source.id, standing: .active, signed: signed, in: db)
  }

  private static func setDiscovered(
    _ feed: String?, of source: SourceID, in db: Database
  ) throws {
    try db.execute(
      sql: """
        UPDATE source_state SET discovered_feed = ?
        WHERE source = (SELECT number FROM source WHERE id = ?)
        """, arguments: [feed, source.rawValue])
  }

  private static func standing(of source: SourceID, in db: Database) throws -> SourceStanding? {
    try String.fetchOne(
      db, sql: "SELECT standing FROM source WHERE id = ?", arguments: [source.rawValue]
    ).map(RegisterRow.standing)
  }

  // MARK: - Changes

  package func change(
    _ id: SourceID, _ change: SourceChange, signed: Signature
  ) async throws(StoreFailure) -> RegisterOutcome {
    try await write { db in
      guard let before = try Self.standing(of: id, in: db) else { return .unknown(id) }
      if case .merge(let heir) = change {
        guard let standing = try Self.standing(of: heir, in: db) else { return .unknown(heir) }
        // A source cannot become a part of one that is no more, nor of itself.
        if standing == .retired || heir == id { return .refused(standing) }
      }
      guard let after = before.after(change.act) else { return .refused(before) }
      let note = try Self.carryOut(change, on: id, now: signed.at, in: db)
      var signed = signed
      signed.note = [note, signed.note].compactMap { $0 }.joined(separator: "; ")
      if signed.note == "" { signed.note = nil }
      try RegisterRow.note(change.act, of: id, standing: after, signed: signed, in: db)
      if case .merge(let heir) = change { try Self.setSuccessor(heir, of: id, in: db) }
      try Outbox.note(.sources, in: db)
      return .done(after)
    }
  }

  /// Does what a change does besides the standing; returns what the history is to say of it.
  private static func carryOut(
    _ change: SourceChange, on id: SourceID, now: Date, in db: Database
  ) throws -> String? {
    switch change {
    case .approve, .reject, .pause, .resume, .retire: return nil
    case .merge(let heir): return "→ \(heir.rawValue)"
    case .prove(let proof):
      try db.execute(
        sql: """
          UPDATE registration SET proof = ?, proven = ?
          WHERE source = (SELECT number FROM source WHERE id = ?)
          """, arguments: [proof.rawValue, now.milliseconds, id.rawValue])
      return proof.rawValue
    case .move(let address, let feed):
      var source = try source(id, in: db)
      let note = RegisterRow.words(from: source.address, to: address)
      let isSameSite = address.isSameList(as: source.address)
      source.address = address
      try SourceRow.update(source, in: db)
      try SourceRow.forgetPolling(of: id, isSameSite: isSameSite, in: db)
      try setDiscovered(feed, of: id, in: db)
      try forgetProof(of: id, in: db)
      return note
    case .rename(let name, let place):
      var source = try source(id, in: db)
      let note = "\(source.name) → \(name)"
      source.name = name
      source.place = place ?? source.place
      try SourceRow.update(source, in: db)
      return note
    }
  }

  /// Control of one site says nothing of another.
  private static func forgetProof(of id: SourceID, in db: Database) throws {
    try db.execute(
      sql: """
        UPDATE registration SET proof = NULL, proven = NULL
        WHERE source = (SELECT number FROM source WHERE id = ?)
        """, arguments: [id.rawValue])
  }

  private static func setSuccessor(
    _ heir: SourceID, of id: SourceID, in db: Database
  ) throws {
    try db.execute(
      sql: "UPDATE source SET successor = (SELECT number FROM source WHERE id = ?) WHERE id = ?",
      arguments: [heir.rawValue, id.rawValue])
  }

  private static func source(_ id: SourceID, in db: Database) throws -> Source {
    var search = try RowStatement("SELECT \(SourceRow.columns) FROM source WHERE id = ?", in: db)
    var found: Source?
    search.take(id.rawValue)
    try search.each { row in found = try SourceRow.source(row, from: 0) }
    guard let found else { throw DatabaseError(message: "there is no source \(id.rawValue)") }
    return found
  }

  // MARK: - Looking

  package func history(of id: SourceID) async throws(StoreFailure) -> [SourceEvent] {
    try await read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT at, act, standing, by, note FROM source_event
          WHERE source = (SELECT number FROM source WHERE id = ?) ORDER BY id
          """, arguments: [id.rawValue])
      return try rows.map(RegisterRow.event)
    }
  }

  package func known(_ query: IdentityQuery) async throws(StoreFailure) -> KnownArticles {
    try await read { db in try KnownArticlesReader(db: db).known(query) }
  }
}
