package import FeedDomain
package import Foundation
import GRDB

extension SQLiteHubStore: PublicationStore {
  package func outbox() async throws(StoreFailure) -> [OutboxRow] {
    try await read { db in try Outbox.rows(db) }
  }

  package func settle(_ rows: [OutboxRow]) async throws(StoreFailure) {
    guard !rows.isEmpty else { return }
    try await write { db in
      for row in rows { try Outbox.settle(row, in: db) }
    }
  }

  package func changedStories(
    limit: Int, backlog: Int
  ) async throws(StoreFailure) -> [ChangedStory] {
    try await read { db in
      try ChangedStoryReader(db: db).stories(limit: limit, backlog: backlog)
    }
  }

  package func changedStoryCount() async throws(StoreFailure) -> Int {
    try await read { db in
      try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM changed_story") ?? 0
    }
  }

  package func place(
    _ placements: [StoryPlacement], now: Date
  ) async throws(StoreFailure) {
    guard !placements.isEmpty else { return }
    try await write { db in
      var writer = try PlacementWriter(db: db, now: now)
      for placement in placements { try writer.place(placement) }
      try writer.finish()
    }
  }

  package func newestStories(
    in sections: [SectionID], after last: Story?, limit: Int
  ) async throws(StoreFailure) -> [Story] {
    let end = last.map { (published: $0.published.milliseconds, id: $0.id.rawValue) }
    return try await read { db in
      try StoryReader(db: db).newest(
        in: sections, before: end ?? (published: .max, id: .max), limit: limit)
    }
  }

  package func walk<Visitor: StoryVisitor>(
    newest limit: Int, in sections: [SectionID], _ visitor: Visitor
  ) async throws(StoreFailure) -> Visitor {
    try await read { db in
      var visitor = visitor
      // Nearly every page of the file is read, in no order: as the system has it in memory, without a copy of each.
      try db.execute(sql: "PRAGMA mmap_size = \(Int32.max)")
      let walk = Result {
        try StoryReader(db: db).walk(newest: limit, in: sections, &visitor)
      }
      try db.execute(sql: "PRAGMA mmap_size = 0")
      try walk.get()
      return visitor
    }
  }

  package func pinnedStories(in section: SectionID) async throws(StoreFailure) -> [Story] {
    try await read { db in
      try StoryReader(db: db).stories(where: Self.isPinnedIn, arguments: [section.rawValue])
    }
  }

  /// The plus keeps SQLite from walking over all stories of the section in their order, to sort the few that are pinned.
  static let isPinnedIn = """
    +section = ? AND hidden IS NULL AND id IN (SELECT story FROM correction INDEXED BY correction_pin
      WHERE act = 'pin' AND undone IS NULL)
    """

  package func sectionsInUse() async throws(StoreFailure) -> [SectionID] {
    try await read { db in
      // One step in the index for each section; DISTINCT would walk over all stories.
      let next = try db.cachedStatement(
        sql: "SELECT MIN(section) FROM story WHERE section > ? AND hidden IS NULL")
      var sections: [SectionID] = []
      while let name = try String.fetchOne(next, arguments: [sections.last?.rawValue ?? ""]) {
        sections.append(SectionID(name))
      }
      return sections
    }
  }

  package func newestChange(in sections: [SectionID]) async throws(StoreFailure) -> Date? {
    try await read { db in
      // One step in the index for each section; IN would walk over all its stories.
      let newest = try db.cachedStatement(
        sql: """
          SELECT MAX(change) FROM (
            SELECT MAX(updated) AS change FROM story
              WHERE section = :section AND hidden IS NULL AND updated > published
            UNION ALL SELECT MAX(published) FROM story WHERE section = :section AND hidden IS NULL)
          """)
      let changes = try sections.compactMap { section in
        try Int64.fetchOne(newest, arguments: ["section": section.rawValue])
      }
      return changes.max().map(Date.init(milliseconds:))
    }
  }

  package func sourceCounts() async throws(StoreFailure) -> (all: Int, waiting: Int) {
    try await read { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT COUNT(*), COUNT(*) FILTER (WHERE address_kind = 'waiting')
          FROM source WHERE standing = 'active'
          """)
      return (row?[0] ?? 0, row?[1] ?? 0)
    }
  }

  package func publishedProfile() async throws(StoreFailure) -> PublishedProfile? {
    try await read { db in
      try Row.fetchOne(db, sql: "SELECT digest, placing, addresses FROM published_profile")
        .map { row in PublishedProfile(content: row[0], placing: row[1], addresses: row[2]) }
    }
  }

  package func adopt(_ profile: PublishedProfile) async throws(StoreFailure) {
    try await write { db in
      let row = try Row.fetchOne(db, sql: "SELECT placing, addresses FROM published_profile")
      let before: (placing: String, addresses: String)? = row.map { ($0[0], $0[1]) }
      if let before, before.placing != profile.placing {
        try db.execute(
          sql: """
            INSERT INTO changed_story (story, revision, rank)
              SELECT id, 1, ? FROM story WHERE hidden IS NULL
            ON CONFLICT (story) DO UPDATE SET revision = revision + 1, rank = excluded.rank
            """, arguments: [Outbox.newsRank])
      }
      // Another release or another name of the owner: a hub of thousands of documents does not stop polling for that.
      let isSameNews = before.map { $0 == (profile.placing, profile.addresses) } ?? false
      try Self.makeAllStale(db, urgently: !isSameNews)
      if let before, before.addresses != profile.addresses {
        try db.execute(sql: "UPDATE archive SET is_written = 0")
      }
      try db.execute(
        sql: """
          INSERT INTO published_profile (id, digest, placing, addresses) VALUES (1, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE
            SET digest = excluded.digest, placing = excluded.placing, addresses = excluded.addresses
          """, arguments: [profile.content, profile.placing, profile.addresses])
    }
  }

  static func marks(_ values: [some Sendable]) -> String {
    repeatElement("?", count: values.count).joined(separator: ",")
  }
}
