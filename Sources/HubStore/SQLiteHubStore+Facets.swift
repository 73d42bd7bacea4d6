package import FeedDomain
import GRDB

extension SQLiteHubStore: FacetStore {
  package func unfiledStories(limit: Int) async throws(StoreFailure) -> [Story] {
    try await read { db in
      try StoryReader(db: db).stories(
        where: """
          id IN (
            SELECT id FROM story WHERE facet_version = 0 AND merged_into IS NULL
            ORDER BY id DESC LIMIT ?)
          """, arguments: [limit])
    }
  }

  package func file(_ filings: [StoryID: FacetDecision]) async throws(StoreFailure) {
    guard !filings.isEmpty else { return }
    try await write { db in
      let rows = FacetRows(db: db)
      for (story, filing) in filings.sorted(by: { $0.key.rawValue < $1.key.rawValue })
      where try rows.replace(filing, of: story) {
        try Outbox.noteRefiled(story, in: db)
      }
    }
  }
}
