package import FeedDomain
import GRDB

extension SQLiteHubStore: StoryStore {
  package func stories(
    _ filter: StoryFilter, titled isWanted: (@Sendable (String) -> Bool)?
  ) async throws(StoreFailure) -> [DeskStory] {
    try await read { db in try DeskReader(db: db).stories(filter, titled: isWanted) }
  }

  package func doubtCount() async throws(StoreFailure) -> Int {
    try await read { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT COUNT(*) FROM story
          WHERE review IS NOT NULL AND merged_into IS NULL AND \(StoryOverlay.isUnanswered)
          """) ?? 0
    }
  }

  package func story(_ id: StoryID) async throws(StoreFailure) -> DeskStory? {
    try await read { db in
      let live = try Int64.fetchOne(
        db, sql: "SELECT COALESCE(merged_into, id) FROM story WHERE id = ?",
        arguments: [id.rawValue])
      return try live.flatMap { try DeskReader(db: db).stories([$0]).first }
    }
  }
}
