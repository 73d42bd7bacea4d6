package import FeedDomain
package import Foundation
import GRDB

extension SQLiteHubStore: DigestStore {
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
          is_backlog = 0 AND section IN (\(Self.marks(sections)))
          AND NOT EXISTS (SELECT 1 FROM issue_story i WHERE i.edition = ? AND i.story = story.id)
          """,
        arguments: StatementArguments(sections.map(\.rawValue) + [edition]), limit: nil)
    }
  }

  package func freeze(
    issue: Int, of edition: String, stories: [StoryID], composed: Date
  ) async throws(StoreFailure) {
    try await write { db in
      try db.execute(
        sql: "INSERT INTO issue (edition, number, composed) VALUES (?, ?, ?)",
        arguments: [edition, issue, composed.milliseconds])
      let statement = try db.cachedStatement(
        sql: "INSERT INTO issue_story (edition, story, number) VALUES (?, ?, ?)")
      for story in stories {
        try statement.execute(arguments: [edition, story.rawValue, issue])
      }
    }
  }
}
