package import FeedDomain
package import Foundation
import GRDB

extension SQLiteHubStore: DigestStore {
  package func begin(editions: [String], now: Date) async throws(StoreFailure) {
    try await write { db in
      for edition in editions {
        try db.execute(
          sql: "INSERT INTO edition (id, since) VALUES (?, ?) ON CONFLICT DO NOTHING",
          arguments: [edition, now.milliseconds])
      }
    }
  }

  package func lastIssue(of edition: String) async throws(StoreFailure) -> IssueName? {
    try await read { db in
      try IssueRow.fetch(
        "edition = ? ORDER BY number DESC", [edition], limit: 1, in: db
      ).first?.name
    }
  }

  package func storiesWithoutIssue(
    of edition: String, in sections: [SectionID]
  ) async throws(StoreFailure) -> [Story] {
    try await read { db in
      try StoryReader(db: db).stories(
        where: """
          is_backlog = 0 AND hidden IS NULL AND section IN (\(Self.marks(sections)))
          AND NOT EXISTS (SELECT 1 FROM issue_story i WHERE i.edition = ? AND i.story = story.id)
          AND NOT EXISTS (
            SELECT 1 FROM story m JOIN issue_story i ON i.story = m.id
            WHERE m.merged_into = story.id AND i.edition = ?)
          AND (SELECT first_seen FROM article a WHERE a.story = story.id AND a.is_lead = 1)
            >= (SELECT since FROM edition WHERE id = ?)
          """,
        arguments: StatementArguments(sections.map(\.rawValue) + [edition, edition, edition]))
    }
  }

  package func freeze(_ plan: IssuePlan) async throws(StoreFailure) {
    try await write { db in
      let issue = plan.issue
      try db.execute(
        sql: """
          INSERT INTO issue (edition, number, day, composed, is_written) VALUES (?, ?, ?, ?, 0)
          """,
        arguments: [issue.edition, issue.number, issue.day.text, plan.composed.milliseconds])
      let statement = try db.cachedStatement(
        sql: "INSERT INTO issue_story (edition, story, number) VALUES (?, ?, ?)")
      for story in plan.stories {
        try statement.execute(arguments: [issue.edition, story.rawValue, issue.number])
      }
      try LetterRows.insert(plan.bodies, of: issue, in: db)
      try LetterRows.reserve(plan.letters, of: issue, at: plan.composed, in: db)
    }
  }

  package func issue(
    of edition: String, on day: CalendarDay
  ) async throws(StoreFailure) -> FrozenIssue? {
    try await read { db in
      try IssueRow.fetch(
        "edition = ? AND \(IssueRow.day) = ? ORDER BY number DESC", [edition, day.text],
        limit: 1, in: db
      ).first?.frozen(in: db)
    }
  }

  package func unsettledIssues(of edition: String) async throws(StoreFailure) -> [FrozenIssue] {
    try await read { db in
      try IssueRow.fetch(
        "edition = ? AND is_written = 0 ORDER BY number", [edition], limit: -1, in: db
      ).map { try $0.frozen(in: db) }
    }
  }

  package func issues(
    of edition: String, limit: Int?
  ) async throws(StoreFailure) -> [FrozenIssue] {
    try await read { db in
      try IssueRow.fetch("edition = ? ORDER BY number DESC", [edition], limit: limit ?? -1, in: db)
        .map { try $0.frozen(in: db) }
    }
  }

  package func issuesToRenew() async throws(StoreFailure) -> [FrozenIssue] {
    try await read { db in
      try IssueRow.fetch(
        """
        (edition, number) IN (
          SELECT i.edition, i.number
          FROM changed_story c JOIN story s ON s.id = c.story AND s.hidden IS NOT NULL
            JOIN edition e JOIN issue_story i ON i.edition = e.id AND i.story = s.id
          WHERE c.rank = ?) ORDER BY edition, number
        """, [Outbox.newsRank], limit: -1, in: db
      ).map { try $0.frozen(in: db) }
    }
  }

  package func editionsToShow() async throws(StoreFailure) -> [String] {
    try await read { db in
      try String.fetchAll(
        db, sql: "SELECT DISTINCT edition FROM issue WHERE shown IS NULL ORDER BY edition")
    }
  }

  package func noteShown(_ count: Int, of issue: IssueName) async throws(StoreFailure) {
    try await write { db in
      try db.execute(
        sql: "UPDATE issue SET shown = ? WHERE edition = ? AND number = ?",
        arguments: [count, issue.edition, issue.number])
      try Self.noteStale(.digests, in: db)
    }
  }

  package func pinned(among stories: [StoryID]) async throws(StoreFailure) -> Set<StoryID> {
    let list = stories.map { String($0.rawValue) }.joined(separator: ",")
    return try await read { db in
      let pinned = try Int64.fetchAll(
        db,
        sql: """
          SELECT DISTINCT story FROM correction
          WHERE act = 'pin' AND undone IS NULL AND story IN (\(list))
          """)
      return Set(pinned.map(StoryID.init(rawValue:)))
    }
  }

  package func newestArticles() async throws(StoreFailure) -> [SourceID: Date] {
    try await read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT s.id, MAX(a.first_seen) FROM article a JOIN source s ON s.number = a.source
          GROUP BY a.source
          """)
      return Dictionary(
        uniqueKeysWithValues: rows.map { (SourceID($0[0]), Date(milliseconds: $0[1])) })
    }
  }

  package func settle(_ issue: IssueName) async throws(StoreFailure) {
    try await write { db in
      try db.execute(
        sql: """
          UPDATE issue SET is_written = 1 WHERE edition = ? AND number = ?
            AND NOT EXISTS (SELECT 1 FROM letter l WHERE l.edition = issue.edition
              AND l.number = issue.number AND l.state = 'reserved')
          """,
        arguments: [issue.edition, issue.number])
    }
  }
}

/// The row of an issue.
struct IssueRow {
  /// Issues from before letters were mailed have no day of their own.
  static let day = "COALESCE(day, date(composed / 1000 + 25200, 'unixepoch'))"

  let name: IssueName
  private let composed: Date
  private let shown: Int?

  static func fetch(
    _ condition: String, _ arguments: StatementArguments, limit: Int, in db: Database
  ) throws -> [IssueRow] {
    try Row.fetchAll(
      db,
      sql:
        "SELECT edition, number, \(day), composed, shown FROM issue WHERE \(condition) LIMIT \(limit)",
      arguments: arguments
    ).map(IssueRow.init)
  }

  private init(_ row: Row) throws {
    let text: String = row[2]
    guard let day = CalendarDay(text) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "no day: \(text)")
    }
    name = IssueName(edition: row[0], number: row[1], day: day)
    composed = Date(milliseconds: row[3])
    shown = row[4]
  }

  /// With its stories, but for those that readers may not see any more; what was merged meanwhile is told by the other
  /// story, unless an earlier issue has told that one.
  func frozen(in db: Database) throws -> FrozenIssue {
    let arguments: StatementArguments = [name.edition, name.number]
    let stories = try StoryReader(db: db).stories(
      where: """
        hidden IS NULL AND id IN (
          SELECT COALESCE(s.merged_into, s.id) FROM issue_story i JOIN story s ON s.id = i.story
          WHERE i.edition = ?1 AND i.number = ?2)
        AND NOT EXISTS (
          SELECT 1 FROM issue_story i WHERE i.edition = ?1 AND i.number < ?2 AND i.story = story.id)
        """,
      arguments: arguments)
    let all = try Row.fetchOne(
      db,
      sql: """
        SELECT COUNT(*), MAX(s.updated) FROM issue_story i JOIN story s ON s.id = i.story
        WHERE i.edition = ? AND i.number = ?
        """, arguments: arguments)
    let changed: Int64? = all?[1]
    return FrozenIssue(
      name: name, composed: composed, stories: stories, storyCount: all?[0] ?? 0,
      changed: max(composed, changed.map(Date.init(milliseconds:)) ?? composed),
      shownCount: shown)
  }
}
