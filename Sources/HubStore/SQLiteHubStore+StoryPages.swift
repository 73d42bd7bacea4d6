package import FeedDomain
package import Foundation
import GRDB

extension SQLiteHubStore: StoryPageStore {
  /// Chooses the stories (`story.id`) that everybody may read.
  static let isPublic = """
    EXISTS (SELECT 1 FROM member m JOIN collection c ON c.number = m.collection
      WHERE c.name = 'all' AND m.story = story.id)
    """

  package func siteProfile() async throws(StoreFailure) -> String? {
    try await read { db in try String.fetchOne(db, sql: "SELECT profile FROM site") }
  }

  package func siteProgress() async throws(StoreFailure) -> SiteProgress {
    try await read { db in
      let row = try Row.fetchOne(db, sql: "SELECT drawing, is_unfinished FROM site")
      return SiteProgress(drawing: row?[0], isUnfinished: row?[1] ?? false)
    }
  }

  package func adoptSite() async throws(StoreFailure) {
    try await write { db in
      try db.execute(sql: "UPDATE site SET profile = COALESCE(drawing, profile)")
    }
  }

  package func finishSite() async throws(StoreFailure) {
    try await write { db in
      try db.execute(sql: "UPDATE site SET drawing = NULL, is_unfinished = 0")
    }
  }

  package func makePagesStale(for profile: String) async throws(StoreFailure) {
    try await write { db in
      try db.execute(
        sql: "UPDATE site SET drawing = ?, is_unfinished = 1", arguments: [profile])
      try db.execute(
        sql: """
          UPDATE story_page SET is_stale = 1;
          UPDATE collection SET page_shown = -1 WHERE page_shown IS NOT NULL;
          UPDATE site_list SET stale_from = 0, stale_until = NULL;
          UPDATE site SET status_day = NULL
          """)
    }
  }

  package func stalePages(
    before story: StoryID?, limit: Int
  ) async throws(StoreFailure) -> [StalePage] {
    try await read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT story, shown FROM story_page INDEXED BY story_page_stale
            WHERE is_stale = 1 AND story < ? ORDER BY story DESC LIMIT ?
            """), arguments: [story?.rawValue ?? Int64.max, limit]
      ).map { row in
        let shown: String? = row[1]
        return StalePage(
          story: StoryID(rawValue: row[0]), shown: shown.flatMap(ShownPage.init(rawValue:)))
      }
    }
  }

  package func hasPagesToTakeBack() async throws(StoreFailure) -> Bool {
    try await read { db in
      try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM story_page p INDEXED BY story_page_seen JOIN story ON story.id = p.story
            WHERE p.is_stale = 1 AND p.shown = 'story' AND NOT \(Self.isPublic))
          """) ?? false
    }
  }

  package func publicStories(_ ids: [StoryID]) async throws(StoreFailure) -> [Story] {
    let list = ids.map { String($0.rawValue) }.joined(separator: ",")
    return try await read { db in
      try StoryReader(db: db).stories(
        where: "id IN (\(list)) AND \(Self.isPublic)", arguments: [])
    }
  }

  package func goneStories(_ ids: [StoryID]) async throws(StoreFailure) -> [GoneStory] {
    let list = ids.map { String($0.rawValue) }.joined(separator: ",")
    return try await read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT gone.id, gone.published, gone.updated,
            (SELECT value FROM correction r WHERE r.story = gone.id AND r.act = 'retract'
              AND r.article IS NULL AND r.undone IS NULL ORDER BY r.id DESC LIMIT 1),
            story.id, COALESCE(story.headline, a.title)
          FROM story gone LEFT JOIN story ON story.id = gone.merged_into AND \(Self.isPublic)
            LEFT JOIN article a ON a.story = story.id AND a.is_lead = 1
          WHERE gone.id IN (\(list)) ORDER BY gone.id
          """
      ).map { row in
        let kept: Int64? = row[4]
        let title: String? = row[5]
        return GoneStory(
          id: StoryID(rawValue: row[0]), published: Date(milliseconds: row[1]),
          gone: Date(milliseconds: row[2]), reason: row[3],
          successor: kept.map { (StoryID(rawValue: $0), title ?? "") })
      }
    }
  }

  package func settle(_ pages: SettledPages) async throws(StoreFailure) {
    try await write { db in
      let settle = try db.cachedStatement(
        sql: "UPDATE story_page SET shown = ?, is_stale = 0 WHERE story = ?")
      for (story, shown) in pages.shown {
        try settle.execute(arguments: [shown.rawValue, story.rawValue])
      }
      for story in pages.without { try settle.execute(arguments: [nil, story.rawValue]) }
      try Self.noteUnfinishedSite(in: db)
      for (list, stretch) in pages.lists {
        try db.cachedStatement(
          sql: """
            INSERT INTO site_list (name, parts, stale_from, stale_until) VALUES (?, 0, ?, ?)
            ON CONFLICT (name) DO UPDATE
              SET stale_from = MIN(excluded.stale_from, COALESCE(stale_from, excluded.stale_from)),
                stale_until = CASE WHEN stale_from IS NULL THEN excluded.stale_until
                  ELSE MAX(stale_until, excluded.stale_until) END
            """
        ).execute(arguments: [
          list.name, stretch.from.milliseconds, stretch.until?.milliseconds,
        ])
      }
    }
  }

  static func noteUnfinishedSite(in db: Database) throws {
    try db.cachedStatement(sql: "UPDATE site SET is_unfinished = 1 WHERE is_unfinished = 0")
      .execute()
  }

  package func pagesUp(among ids: [StoryID]) async throws(StoreFailure) -> Set<StoryID> {
    let list = ids.map { String($0.rawValue) }.joined(separator: ",")
    return try await read { db in
      let up = try Int64.fetchAll(
        db, sql: "SELECT story FROM story_page WHERE shown = 'story' AND story IN (\(list))")
      return Set(up.map(StoryID.init(rawValue:)))
    }
  }

  package func pagesUp(
    from first: Int64, to last: Int64
  ) async throws(StoreFailure) -> [(story: StoryID, updated: Date)] {
    try await read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT p.story, s.updated FROM story_page p JOIN story s ON s.id = p.story
          WHERE p.shown = 'story' AND p.story BETWEEN ? AND ? ORDER BY p.story
          """, arguments: [first, last]
      ).map { (StoryID(rawValue: $0[0]), Date(milliseconds: $0[1])) }
    }
  }
}
