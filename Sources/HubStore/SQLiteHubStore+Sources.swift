package import FeedDomain
package import Foundation
import GRDB

extension SQLiteHubStore: SourceStore {
  package func reconcile(
    _ sources: [Source], now: Date
  ) async throws(StoreFailure) -> Reconciliation {
    try await write { db in
      var report = Reconciliation()
      let known = try Self.knownSources(db)
      for source in sources {
        try Self.reconcile(source, known: known[source.id], now: now, report: &report, in: db)
      }
      let given = Set(sources.map(\.id))
      let missing = known.filter { id, row in
        row.source.origin == .file && row.standing != .retired && !given.contains(id)
      }
      for id in missing.keys.sorted() {
        try RegisterRow.note(
          .retired, of: id, standing: .retired, signed: Self.signature(now), in: db)
        report.retired.append(id)
      }
      if !report.isEmpty { try Outbox.note(.sources, in: db) }
      return report
    }
  }

  package func registeredSources() async throws(StoreFailure) -> [RegisteredSource] {
    try await read { db in
      var search = try RowStatement(
        """
        SELECT \(SourceRow.columns), \(SourceRow.stateColumns)
        FROM source JOIN source_state ON source = number
        WHERE standing = 'active' ORDER BY number
        """, in: db)
      var sources: [RegisteredSource] = []
      try search.each { row in
        let source = try SourceRow.source(row, from: 0)
        let state = SourceRow.state(row, of: source.id, from: SourceRow.columnCount)
        sources.append(RegisteredSource(source: source, state: state))
      }
      try ListRows.addMemories(to: &sources, in: db)
      return sources
    }
  }

  package func registeredSource(_ id: SourceID) async throws(StoreFailure) -> Source? {
    try await read { db in
      var search = try RowStatement(
        "SELECT \(SourceRow.columns) FROM source WHERE id = ? AND standing = 'active'", in: db)
      search.take(id.rawValue)
      var source: Source?
      try search.each { source = try SourceRow.source($0, from: 0) }
      return source
    }
  }

  /// A source as the store has it, with its standing.
  private struct KnownSource {
    var source: Source
    var standing: SourceStanding
  }

  /// What feeds.yml does is signed by it.
  private static func signature(_ now: Date, note: String? = nil) -> Signature {
    Signature(by: "feeds.yml", at: now, note: note)
  }

  private static func knownSources(_ db: Database) throws -> [SourceID: KnownSource] {
    var search = try RowStatement("SELECT \(SourceRow.columns), standing FROM source", in: db)
    var known: [SourceID: KnownSource] = [:]
    try search.each { row in
      let source = try SourceRow.source(row, from: 0)
      known[source.id] = KnownSource(
        source: source, standing: try RegisterRow.standing(row.text(SourceRow.columnCount)))
    }
    return known
  }

  private static func reconcile(
    _ source: Source, known: KnownSource?, now: Date, report: inout Reconciliation,
    in db: Database
  ) throws {
    guard let known else {
      try SourceRow.insert(source, now: now, in: db)
      try RegisterRow.write(
        .registered, of: source.id, standing: .active, signed: signature(now), in: db)
      report.added.append(source.id)
      return
    }
    if known.standing == .retired { report.returned.append(source.id) }
    if known.source == source && known.standing != .retired { return }
    try SourceRow.update(source, in: db)
    if known.source != source { report.changed.append(source.id) }
    if known.source.address != source.address,
      !(try SourceRow.settleMove(of: source.id, to: source.address, in: db))
    {
      try SourceRow.forgetPolling(
        of: source.id, isSameSite: source.address.isSameList(as: known.source.address), in: db)
    }
    var standing = known.standing
    for (act, note) in acts(from: known, to: source) {
      standing = standing.after(act) ?? standing
      try RegisterRow.note(
        act, of: source.id, standing: standing, signed: signature(now, note: note), in: db)
    }
  }

  /// What a changed file does with a source, for its history.
  private static func acts(
    from known: KnownSource, to source: Source
  ) -> [(SourceAct, note: String?)] {
    var acts: [(SourceAct, note: String?)] = []
    if known.source.origin == .command {
      acts.append((.adopted, nil))
    } else if known.standing == .retired {
      acts.append((.returned, nil))
    }
    if known.source.address.urls != source.address.urls {
      acts.append((.moved, RegisterRow.words(from: known.source.address, to: source.address)))
    }
    if known.source.name != source.name {
      acts.append((.renamed, "\(known.source.name) → \(source.name)"))
    }
    return acts
  }
}
