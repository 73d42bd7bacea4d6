import FeedDomain
import Foundation
import GRDB

/// Reads which stories changed, and what decides on where they are published.
struct ChangedStoryReader {
  let db: Database

  /// All news first, then so many of the others at most, the newest first.
  func stories(limit: Int, backlog: Int) throws -> [ChangedStory] {
    let news = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT story, revision FROM changed_story WHERE rank = ? ORDER BY story LIMIT ?"),
      arguments: [Outbox.newsRank, limit])
    let others = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT story, revision FROM changed_story WHERE rank < ?
          ORDER BY rank DESC, story LIMIT ?
          """),
      arguments: [Outbox.newsRank, min(backlog, limit - news.count)])
    return try news.map { try story($0, isNews: true) }
      + others.map { try story($0, isNews: false) }
  }

  private func story(_ row: Row, isNews: Bool) throws -> ChangedStory {
    let id: Int64 = row[0]
    return ChangedStory(
      StoryID(rawValue: id), revision: row[1], isNews: isNews, facts: try facts(of: id),
      collections: try collections(of: id))
  }

  private func facts(of story: Int64) throws -> ChangedStory.Facts? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT section, published, facets FROM story WHERE id = ? AND hidden IS NULL"),
      arguments: [story])
    guard let row else { return nil }
    let sources = try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT s.id FROM article a JOIN source s ON s.number = a.source WHERE a.story = ? AND a.withdrawn IS NULL
          """), arguments: [story])
    let facets = try [StoryFacet](stored: row[2])
    return ChangedStory.Facts(
      section: SectionID(row[0]), published: Date(milliseconds: row[1]),
      sources: Set(sources.map(SourceID.init(_:))),
      places: Set(facets.filter { $0.kind == .place }.map(\.filed)),
      topics: Set(
        facets.compactMap { $0.kind == .topic ? StoryTopic(rawValue: $0.filed) : nil }))
  }

  private func collections(of story: Int64) throws -> Set<StoryCollection> {
    let names = try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT c.name FROM member m JOIN collection c ON c.number = m.collection
          WHERE m.story = ?
          """), arguments: [story])
    return Set(names.compactMap(StoryCollection.init(name:)))
  }
}
