package import FeedDomain
package import Foundation
import GRDB

extension SQLiteHubStore: ReclusterStore {
  package func articles(
    after last: ArticleID?, since: Date, limit: Int
  ) async throws(StoreFailure) -> [ClusteredArticle] {
    try await read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT a.id, a.story FROM article a JOIN story t ON t.id = a.story
          WHERE a.id > ? AND t.hidden IS NULL AND a.withdrawn IS NULL
            AND EXISTS (SELECT 1 FROM article o WHERE o.story = a.story AND o.first_seen >= ?)
          ORDER BY a.id LIMIT ?
          """, arguments: [last?.rawValue ?? 0, since.milliseconds, limit])
      let stories = try Self.articles(of: Set(rows.map { $0[1] }), in: db)
      return rows.compactMap { stories[$0[0]] }
    }
  }

  /// The articles of stories, by number.
  private static func articles(
    of stories: Set<Int64>, in db: Database
  ) throws -> [Int64: ClusteredArticle] {
    let read = try StoryReader(db: db).stories(Array(stories))
    var articles: [Int64: ClusteredArticle] = [:]
    for story in read {
      for told in [story.lead] + story.copies {
        articles[told.id.rawValue] = ClusteredArticle(
          id: told.id, story: story.id, isLead: told.id == story.lead.id, article: told.article,
          firstSeen: told.firstSeen, decision: story.decision)
      }
    }
    return articles
  }

  package func stories(
    sharing fingerprints: [Fingerprint], before article: ArticleID, at time: Date
  ) async throws(StoreFailure) -> [LikelyStory] {
    guard !fingerprints.isEmpty else { return [] }
    return try await read { db in
      let entry = IdentityQuery.Entry(key: "", title: "", fingerprints: fingerprints)
      let reader = LikelyStoryReader(db: db, now: time, end: article.rawValue)
      return try reader.likely(for: [entry])[entry.key]?.stories ?? []
    }
  }

  package func words(of articles: [ArticleID]) async throws(StoreFailure) -> [LikelyArticle] {
    try await read { db in
      try LikelyStoryReader.articles(articles, in: db)
    }
  }

  package func words() async throws(StoreFailure) -> [EditorsWord] {
    try await read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT c.id, c.act, p.article, p.story, a.story FROM correction c
            JOIN correction_part p ON p.correction = c.id JOIN article a ON a.id = p.article
          WHERE c.act IN ('merge', 'split') AND c.undone IS NULL ORDER BY c.id, p.article
          """)
      var words: [EditorsWord] = []
      var last: Int64?
      for row in rows {
        let act: String = row[1]
        if row[0] != last { words.append(EditorsWord(isMerge: act == "merge", parts: [])) }
        last = row[0]
        words[words.count - 1].parts.append(
          EditorsWord.Part(
            article: ArticleID(rawValue: row[2]), group: StoryID(rawValue: row[3]),
            story: StoryID(rawValue: row[4])))
      }
      return words
    }
  }

  package func join(
    _ articles: [ArticleID], by evidence: MatchEvidence, now: Date
  ) async throws(StoreFailure) {
    try await write { db in
      let list = articles.map { "\($0.rawValue)" }.joined(separator: ",")
      let stories = try Int64.fetchAll(
        db, sql: "SELECT DISTINCT story FROM article WHERE id IN (\(list)) ORDER BY story")
      for other in stories.dropFirst() {
        try StoryMover(db: db).unite(stories[0], other, by: evidence, now: now)
      }
    }
  }

  package func part(_ split: StorySplit, now: Date) async throws(StoreFailure) {
    try await write { db in _ = try StoryMover(db: db).part(split, now: now) }
  }
}
