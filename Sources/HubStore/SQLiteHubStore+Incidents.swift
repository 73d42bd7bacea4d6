package import FeedDomain
import Foundation
import GRDB

extension SQLiteHubStore: IncidentStore {
  package func incidents() async throws(StoreFailure) -> [Incident] {
    try await read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT i.id, s.id, s.name, i.kind, i.evidence, i.opened, i.last_seen,
            (SELECT COUNT(*) FROM story t WHERE t.incident = i.id), i.verdict, i.closed, i.closed_by
          FROM incident i JOIN source s ON s.number = i.source ORDER BY i.id DESC
          """)
      return try rows.map(Self.incident)
    }
  }

  package func heldArticles(of incident: IncidentID) async throws(StoreFailure) -> [HeldArticle] {
    try await read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT a.id, a.title, a.link, a.claimed_published, a.first_seen
          FROM story t JOIN article a ON a.story = t.id
          WHERE t.incident = ? ORDER BY a.first_seen DESC, a.id DESC
          """, arguments: [incident.rawValue])
      return rows.map { row in
        let published: Int64? = row[3]
        return HeldArticle(
          id: ArticleID(rawValue: row[0]), title: row[1], link: row[2],
          claimedPublished: published.map(Date.init(milliseconds:)),
          firstSeen: Date(milliseconds: row[4]))
      }
    }
  }

  package func decide(_ decision: IncidentDecision) async throws(StoreFailure) -> Int {
    try await write { db in try IncidentWriter(db: db).carryOut(decision) }
  }

  private static func incident(_ row: Row) throws -> Incident {
    let number: Int64 = row[0]
    let kindName: String = row[3]
    let facts: String = row[4]
    guard let kind = Incident.Kind(rawValue: kindName) else {
      throw DatabaseError(
        resultCode: .SQLITE_CORRUPT, message: "incident \(number) has an unknown kind")
    }
    return Incident(
      id: IncidentID(rawValue: number), source: SourceID(row[1]), sourceName: row[2], kind: kind,
      evidence: try StoredJSON.decoder.decode(Incident.Evidence.self, from: Data(facts.utf8)),
      opened: Date(milliseconds: row[5]), lastSeen: Date(milliseconds: row[6]), held: row[7],
      closing: closing(row))
  }

  private static func closing(_ row: Row) -> Incident.Closing? {
    guard let name: String = row[8], let verdict = Incident.Verdict(rawValue: name),
      let closed: Int64 = row[9], let by: String = row[10]
    else { return nil }
    return Incident.Closing(verdict, at: Date(milliseconds: closed), by: by)
  }
}
