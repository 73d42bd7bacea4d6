package import FeedDomain
package import Foundation
import GRDB

extension SQLiteHubStore: SectionStore {
  package func storiesToSort(
    after last: StoryID?, limit: Int
  ) async throws(StoreFailure) -> [Story] {
    try await read { db in
      let ids = try Int64.fetchAll(
        db,
        sql: """
          SELECT id FROM story WHERE id > ? AND merged_into IS NULL AND decided_section IS NULL
          ORDER BY id LIMIT ?
          """, arguments: [last?.rawValue ?? 0, limit])
      return try StoryReader(db: db).stories(ids).sorted { $0.id < $1.id }
    }
  }

  package func sort(_ moves: [SectionMove], now: Date) async throws(StoreFailure) {
    try await write { db in
      for move in moves {
        let reason = try StoredJSON.encoder.encode(move.decision.reason)
        try db.execute(
          sql: """
            UPDATE story SET section = ?, reason = ?, review = ?
            WHERE id = ? AND decided_section IS NULL
            """,
          arguments: [
            move.decision.section.rawValue, String(decoding: reason, as: UTF8.self),
            move.decision.review?.rawValue, move.story.rawValue,
          ])
        if db.changesCount > 0 {
          try StoryOverlay(db: db).apply(to: move.story.rawValue, now: now)
        }
      }
    }
  }

  package func taughtStories() async throws(StoreFailure) -> [Story] {
    try await read { db in
      let ids = try Int64.fetchAll(
        db, sql: "SELECT id FROM story WHERE decided_section IS NOT NULL AND merged_into IS NULL")
      return try StoryReader(db: db).stories(ids).sorted { $0.id < $1.id }
    }
  }
}

extension StoryReader {
  /// The stories of these numbers.
  func stories(_ ids: [Int64]) throws -> [Story] {
    try stories(where: "id \(IDList.condition)", arguments: [IDList.text(ids)])
  }
}
