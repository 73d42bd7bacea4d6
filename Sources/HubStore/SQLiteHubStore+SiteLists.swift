package import FeedDomain
package import Foundation
import GRDB

extension SQLiteHubStore: SiteListStore {
  package func staleLists() async throws(StoreFailure) -> [SiteListState] {
    try await lists(where: "stale_from IS NOT NULL")
  }

  package func lists() async throws(StoreFailure) -> [SiteListState] {
    try await lists(where: "parts > 0")
  }

  private func lists(where condition: String) async throws(StoreFailure) -> [SiteListState] {
    try await read { db in
      try Row.fetchAll(
        db,
        sql:
          "SELECT name, parts, stale_from, stale_until FROM site_list WHERE \(condition) ORDER BY name"
      ).compactMap { row in
        let (from, until): (Int64?, Int64?) = (row[2], row[3])
        let stale = from.map {
          StaleStretch(from: Date(milliseconds: $0), until: until.map(Date.init(milliseconds:)))
        }
        return SiteList(name: row[0]).map { SiteListState($0, parts: row[1], stale: stale) }
      }
    }
  }

  /// Notes that a list leads to others than before.
  static func noteStale(_ list: SiteList, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO site_list (name, parts, stale_from) VALUES (?, 0, 0)
        ON CONFLICT (name) DO UPDATE SET stale_from = 0, stale_until = NULL
        """, arguments: [list.name])
  }

  package func shownIssues() async throws(StoreFailure) -> [ShownIssue] {
    try await read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT edition, number, \(IssueRow.day), shown FROM issue WHERE shown > 0
          ORDER BY 3 DESC, edition
          """
      ).compactMap { row in
        CalendarDay(row[2]).map { day in
          ShownIssue(IssueName(edition: row[0], number: row[1], day: day), stories: row[3])
        }
      }
    }
  }

  package func listedEditions() async throws(StoreFailure) -> String? {
    try await read { db in try String.fetchOne(db, sql: "SELECT editions FROM site") }
  }

  package func list(editions: String) async throws(StoreFailure) {
    try await write { db in
      try db.execute(sql: "UPDATE site SET editions = ?", arguments: [editions])
      try Self.noteStale(.digests, in: db)
    }
  }

  package func settle(_ list: SiteList, parts: Int) async throws(StoreFailure) {
    try await write { db in
      try db.execute(
        sql: "UPDATE site_list SET parts = ?, stale_from = NULL, stale_until = NULL WHERE name = ?",
        arguments: [parts, list.name])
    }
  }

  package func collectionsWithStalePage() async throws(StoreFailure) -> [(
    collection: StaleCollection, isNew: Bool
  )] {
    try await read { db in
      try Self.collections(where: "page_shown IS NULL OR page_shown < revision", in: db).map {
        ($0.collection, $0.shown == nil)
      }
    }
  }

  package func collectionsWithPage() async throws(StoreFailure) -> [StaleCollection] {
    try await read { db in
      try Self.collections(where: "page_shown IS NOT NULL", in: db).map(\.collection)
    }
  }

  private static func collections(
    where condition: String, in db: Database
  ) throws -> [(collection: StaleCollection, shown: Int64?)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT c.name, c.revision, c.page_shown, s.name FROM collection c
          LEFT JOIN source s ON s.id = substr(c.name, 8) AND c.name GLOB 'source:*'
        WHERE \(condition) ORDER BY c.number
        """
    ).compactMap { row -> (collection: StaleCollection, shown: Int64?)? in
      guard let collection = StoryCollection(name: row[0]) else { return nil }
      return (StaleCollection(collection, revision: row[1], sourceName: row[3]), row[2])
    }
  }

  package func settlePages(of collections: [StaleCollection]) async throws(StoreFailure) {
    guard !collections.isEmpty else { return }
    try await write { db in
      for stale in collections {
        try db.cachedStatement(sql: "UPDATE collection SET page_shown = ? WHERE name = ?")
          .execute(arguments: [stale.revision, stale.collection.name])
      }
      try Self.noteUnfinishedSite(in: db)
    }
  }

  package func newestStories(
    of collection: StoryCollection, limit: Int
  ) async throws(StoreFailure) -> [Story] {
    try await read { db in
      try StoryReader(db: db).stories(
        where: """
          id IN (SELECT story FROM member
            WHERE collection = (SELECT number FROM collection WHERE name = ?)
            ORDER BY published DESC, story DESC LIMIT ?)
          """, arguments: [collection.name, limit])
    }
  }

  package func publicStoryCount(
    from start: Date, until end: Date
  ) async throws(StoreFailure) -> Int {
    try await read { db in
      try Int.fetchOne(
        db, sql: "SELECT COUNT(*) FROM member WHERE \(Self.publicRange)",
        arguments: [start.milliseconds, end.milliseconds]) ?? 0
    }
  }

  package func publicStories(
    from start: Date, until end: Date, offset: Int, limit: Int
  ) async throws(StoreFailure) -> [Story] {
    try await read { db in
      try StoryReader(db: db).stories(
        where: """
          id IN (SELECT story FROM member WHERE \(Self.publicRange)
            ORDER BY published, story LIMIT ? OFFSET ?)
          """, arguments: [start.milliseconds, end.milliseconds, limit, offset]
      ).reversed()
    }
  }

  private static let publicRange = """
    collection = (SELECT number FROM collection WHERE name = 'all')
      AND published >= ? AND published < ?
    """

  package func activity(
    since start: Date
  ) async throws(StoreFailure) -> [SourceID: SourceActivity] {
    try await read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT substr(name, 8), (SELECT MAX(published) FROM member WHERE collection = number),
            (SELECT COUNT(*) FROM member WHERE collection = number AND published >= ?)
          FROM collection WHERE name GLOB 'source:*'
          """, arguments: [start.milliseconds])
      return Dictionary(
        uniqueKeysWithValues: rows.compactMap { row -> (SourceID, SourceActivity)? in
          let newest: Int64? = row[1]
          return newest.map {
            (SourceID(row[0]), SourceActivity(newest: Date(milliseconds: $0), recent: row[2]))
          }
        })
    }
  }

  package func statusDay() async throws(StoreFailure) -> CalendarDay? {
    try await read { db in
      try String.fetchOne(db, sql: "SELECT status_day FROM site").flatMap(CalendarDay.init(_:))
    }
  }

  package func noteStatusDay(_ day: CalendarDay) async throws(StoreFailure) {
    try await write { db in
      try db.execute(sql: "UPDATE site SET status_day = ?", arguments: [day.text])
    }
  }
}
