import FeedDomain
import Foundation
import GRDB

/// Writes where stories are published, inside the caller's transaction.
struct PlacementWriter {
  let db: Database
  let now: Int64
  private var numbers: [StoryCollection: Int64] = [:]
  /// The collections whose documents are stale by now, and whether readers wait for them.
  private var touched: [StoryCollection: Bool] = [:]

  /// Whether a story may come back at all.
  private(set) var hasTombstones: Bool
  /// Whether there are saved searches, which changed stories are to be compared with.
  private let hasSearches: Bool

  init(db: Database, now: Date) throws {
    self.db = db
    self.now = now.milliseconds
    hasTombstones =
      try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM tombstone)") ?? false
    hasSearches = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM search)") ?? false
  }

  mutating func place(_ placement: StoryPlacement) throws {
    // A story that an archive has already comes to the open end again, with its new words.
    let enter = try db.cachedStatement(
      sql: """
        INSERT INTO member (collection, story, published, entered) VALUES (?, ?, ?, ?)
        ON CONFLICT (collection, story) DO UPDATE SET entered = excluded.entered, part = NULL
          WHERE part IS NOT NULL
        """)
    for collection in placement.shown {
      try enter.execute(arguments: [
        try number(of: collection), placement.story.rawValue, placement.published.milliseconds,
        now,
      ])
      if hasTombstones, db.changesCount > 0 { try raise(placement.story, in: collection) }
      touch(collection, isUrgent: Self.isUrgent(collection))
    }
    for collection in placement.left {
      try db.cachedStatement(sql: "DELETE FROM member WHERE collection = ? AND story = ?")
        .execute(arguments: [try number(of: collection), placement.story.rawValue])
      if db.changesCount > 0 { try bury(placement.story, in: collection) }
      touch(collection, isUrgent: true)
    }
    try notePage(of: placement)
    if hasSearches { try noteSearch(of: placement) }
    try db.cachedStatement(sql: "DELETE FROM changed_story WHERE story = ? AND revision = ?")
      .execute(arguments: [placement.story.rawValue, placement.revision])
  }

  /// Notes that the page of a story has to be drawn or taken back; one that the desk alone sees never gets a page.
  private func notePage(of placement: StoryPlacement) throws {
    let sql =
      placement.shown.contains(.all)
      ? """
      INSERT INTO story_page (story, is_stale) VALUES (?, 1)
      ON CONFLICT (story) DO UPDATE SET is_stale = 1
      """ : "UPDATE story_page SET is_stale = 1 WHERE story = ?"
    try db.cachedStatement(sql: sql).execute(arguments: [placement.story.rawValue])
  }

  /// Notes once for each collection that its documents are stale.
  func finish() throws {
    let note = try db.cachedStatement(
      sql: """
        UPDATE collection SET revision = revision + 1, is_urgent = MAX(is_urgent, ?) WHERE name = ?
        """)
    for (collection, isUrgent) in touched {
      try note.execute(arguments: [isUrgent, collection.name])
    }
    // The front page shows sections, whose stories are in no search alone.
    if touched.contains(where: { Self.isUrgent($0.key) || $0.value }) {
      try Outbox.note(.frontPage, in: db)
    }
  }

  /// Leaves a trace of a story where readers have seen it; it ended when it last changed, unless it is told when.
  mutating func bury(
    _ story: StoryID, in collection: StoryCollection, at end: Int64? = nil
  ) throws {
    hasTombstones = true
    try db.cachedStatement(
      sql: """
        INSERT INTO tombstone (collection, story, deleted)
          SELECT ?, id, COALESCE(?, updated) FROM story WHERE id = ?
        ON CONFLICT (collection, story) DO UPDATE SET deleted = excluded.deleted
        """
    ).execute(arguments: [try number(of: collection), end, story.rawValue])
    try rewriteArchives(with: story, in: collection)
  }

  /// Takes the trace of a story away that is back.
  mutating func raise(_ story: StoryID, in collection: StoryCollection) throws {
    try db.cachedStatement(sql: "DELETE FROM tombstone WHERE collection = ? AND story = ?")
      .execute(arguments: [try number(of: collection), story.rawValue])
    if db.changesCount > 0 { try rewriteArchives(with: story, in: collection) }
  }

  /// Archives never change, but for stories that leave them and come back.
  private mutating func rewriteArchives(
    with story: StoryID, in collection: StoryCollection
  ) throws {
    try db.cachedStatement(
      sql: """
        UPDATE archive SET is_written = 0 WHERE collection = :collection AND part IN (
          SELECT part FROM archived_story WHERE story = :story AND collection = :collection)
        """
    ).execute(arguments: ["collection": try number(of: collection), "story": story.rawValue])
  }

  mutating func touch(_ collection: StoryCollection, isUrgent: Bool) {
    touched[collection] = isUrgent || touched[collection] == true
  }

  /// What holds all sorts of news is looked at by everybody and is never kept waiting; sources, places, topics and searches
  /// only repeat it, and are left to `feedhub publish`, so that a cycle with news does not cost the double.
  private static func isUrgent(_ collection: StoryCollection) -> Bool {
    switch collection {
    case .all, .section: true
    case .source, .place, .topic, .search: false
    }
  }

  mutating func number(of collection: StoryCollection) throws -> Int64 {
    if let number = numbers[collection] { return number }
    let known = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT number FROM collection WHERE name = ?"),
      arguments: [collection.name])
    if let known {
      numbers[collection] = known
      return known
    }
    try db.execute(
      sql: "INSERT INTO collection (name, revision, shown, is_urgent) VALUES (?, 0, 0, 0)",
      arguments: [collection.name])
    numbers[collection] = db.lastInsertedRowID
    return db.lastInsertedRowID
  }
}
