import FeedDomain
import GRDB

extension PlacementWriter {
  /// Notes that a story is to be compared with the saved searches; one that not everybody sees is in none.
  func noteSearch(of placement: StoryPlacement) throws {
    let sql =
      placement.shown.contains(.all)
      ? "INSERT OR IGNORE INTO unsearched_story (story) VALUES (?)"
      : "DELETE FROM unsearched_story WHERE story = ?"
    try db.cachedStatement(sql: sql).execute(arguments: [placement.story.rawValue])
  }

  /// Puts a story into the saved searches that find it and out of the others; those that keep it stay as they are.
  mutating func put(_ finding: SearchFinding) throws {
    try db.cachedStatement(sql: "DELETE FROM unsearched_story WHERE story = ?")
      .execute(arguments: [finding.story.rawValue])
    let names = try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT c.name FROM member m JOIN collection c ON c.number = m.collection
          WHERE m.story = ? AND c.name GLOB 'search:*'
          """), arguments: [finding.story.rawValue])
    let shown = Set(names.compactMap(StoryCollection.init(name:)))
    let wanted = Set(finding.searches.map(StoryCollection.search))
    for collection in wanted.subtracting(shown).sorted(by: { $0.name < $1.name }) {
      try enter(finding.story, into: collection)
    }
    for collection in shown.subtracting(wanted).sorted(by: { $0.name < $1.name }) {
      try leave(finding.story, from: collection)
    }
  }

  /// What a new search is filled with entered it when it entered the hub's feed, so that its archive has the months
  /// in which the news came; a month that is archived already gets nothing more.
  private mutating func enter(_ story: StoryID, into collection: StoryCollection) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO member (collection, story, published, entered)
          SELECT :number, m.story, m.published,
            IIF(EXISTS (SELECT 1 FROM archive WHERE collection = :number), :now, m.entered)
          FROM member m JOIN collection c ON c.number = m.collection
          WHERE c.name = 'all' AND m.story = :story
        """
    ).execute(arguments: [
      "number": try number(of: collection), "now": now, "story": story.rawValue,
    ])
    guard db.changesCount > 0 else { return }
    if hasTombstones { try raise(story, in: collection) }
    touch(collection, isUrgent: false)
  }

  /// The story did not change, but what is looked for may have: it ends now.
  private mutating func leave(_ story: StoryID, from collection: StoryCollection) throws {
    try db.cachedStatement(sql: "DELETE FROM member WHERE collection = ? AND story = ?")
      .execute(arguments: [try number(of: collection), story.rawValue])
    try bury(story, in: collection, at: now)
    touch(collection, isUrgent: false)
  }
}
