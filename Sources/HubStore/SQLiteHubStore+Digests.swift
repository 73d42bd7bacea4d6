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

  package func nextIssue(of edition: String) async throws(StoreFailure) -> Int {
    try await read { db in
      let last = try Int.fetchOne(
        db, sql: "SELECT MAX(number) FROM issue WHERE edition = ?", arguments: [edition])
      return (last ?? 0) + 1
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

  package func freeze(
    issue: Int, of edition: String, stories: [StoryID], composed: Date
  ) async throws(StoreFailure) {
    try await write { db in
      try db.execute(
        sql: "INSERT INTO issue (edition, number, composed, is_written) VALUES (?, ?, ?, 0)",
        arguments: [edition, issue, composed.milliseconds])
      let statement = try db.cachedStatement(
        sql: "INSERT INTO issue_story (edition, story, number) VALUES (?, ?, ?)")
      for story in stories {
        try statement.execute(arguments: [edition, story.rawValue, issue])
      }
    }
  }

  package func unwrittenIssue(of edition: String) async throws(StoreFailure) -> FrozenIssue? {
    try await read { db in
      guard
        let row = try Row.fetchOne(
          db,
          sql: """
            SELECT number, composed FROM issue WHERE edition = ? AND is_written = 0
            ORDER BY number LIMIT 1
            """, arguments: [edition])
      else { return nil }
      let number: Int = row[0]
      let stories = try StoryReader(db: db).stories(
        // What was merged meanwhile is told by the other story, unless an earlier issue has told that one.
        where: """
          hidden IS NULL AND id IN (
            SELECT COALESCE(s.merged_into, s.id) FROM issue_story i JOIN story s ON s.id = i.story
            WHERE i.edition = ?1 AND i.number = ?2)
          AND NOT EXISTS (
            SELECT 1 FROM issue_story i WHERE i.edition = ?1 AND i.number < ?2 AND i.story = story.id)
          """, arguments: [edition, number])
      return FrozenIssue(
        number: number, composed: Date(milliseconds: row[1]), stories: stories)
    }
  }

  package func noteWritten(issue: Int, of edition: String) async throws(StoreFailure) {
    try await write { db in
      try db.execute(
        sql: "UPDATE issue SET is_written = 1 WHERE edition = ? AND number = ?",
        arguments: [edition, issue])
    }
  }
}
