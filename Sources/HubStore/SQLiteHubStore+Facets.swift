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
      for (story, filing) in filings.sorted(by: { $0.key.rawValue < $1.key.rawValue })
      where try Self.file(story, filing, in: db) {
        try Outbox.noteRefiled(story, in: db)
      }
    }
  }

  /// Files a story anew, inside the caller's transaction; returns whether that changed anything.
  static func file(
    _ story: StoryID, _ filing: FacetDecision, in db: Database
  ) throws -> Bool {
    let facets = filing.facets.stored()
    let before = try String.fetchOne(
      db.cachedStatement(sql: "SELECT facets FROM story WHERE id = ?"), arguments: [story.rawValue])
    try db.cachedStatement(sql: "UPDATE story SET facet_version = ?, facets = ? WHERE id = ?")
      .execute(arguments: [filing.version, facets, story.rawValue])
    return before != facets
  }
}
