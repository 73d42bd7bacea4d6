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
      for (id, row) in known.sorted(by: { $0.key < $1.key })
      where row.source.origin == .file && !row.isRetired && !given.contains(id) {
        try db.execute(
          sql: "UPDATE source SET retired = ? WHERE id = ?",
          arguments: [now.milliseconds, id.rawValue])
        report.retired.append(id)
      }
      if !report.isEmpty { try Outbox.note(.sources, in: db) }
      return report
    }
  }

  package func registeredSources() async throws(StoreFailure) -> [RegisteredSource] {
    try await read { db in
      let cursor = try Row.fetchCursor(
        db,
        sql: """
          SELECT id, name, place, kind, address_kind, address, section, origin,
            discovered_feed, validators_url, entity_tag, last_modified, validators_since,
            body_digest, last_attempt, last_success, next_poll, failures, gone,
            outcome, label, explanation, remedy, status, entry_prints,
            \(SourceRow.decisionColumns)
          FROM source JOIN source_state ON source = number
          WHERE retired IS NULL ORDER BY number
          """)
      var sources: [RegisteredSource] = []
      while let row = try cursor.next() {
        let source = try SourceRow.source(row, from: 0)
        sources.append(
          RegisteredSource(source: source, state: SourceRow.state(row, of: source.id, from: 8)))
      }
      try ListRows.addMemories(to: &sources, in: db)
      return sources
    }
  }

  /// A source as the store has it, and whether it is retired.
  private struct KnownSource {
    var source: Source
    var isRetired: Bool
  }

  private static func knownSources(_ db: Database) throws -> [SourceID: KnownSource] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, name, place, kind, address_kind, address, section, origin, retired FROM source
        """)
    let known = try rows.map { row in
      let source = try SourceRow.source(row, from: 0)
      return (source.id, KnownSource(source: source, isRetired: row[8] != nil))
    }
    return Dictionary(uniqueKeysWithValues: known)
  }

  private static func reconcile(
    _ source: Source, known: KnownSource?, now: Date, report: inout Reconciliation,
    in db: Database
  ) throws {
    guard let known else {
      try SourceRow.insert(source, now: now, in: db)
      report.added.append(source.id)
      return
    }
    if known.isRetired { report.returned.append(source.id) }
    if known.source == source && !known.isRetired { return }
    try SourceRow.update(source, in: db)
    if known.source != source { report.changed.append(source.id) }
    if known.source.address != source.address {
      try SourceRow.forgetPolling(of: source.id, in: db)
    }
  }
}
