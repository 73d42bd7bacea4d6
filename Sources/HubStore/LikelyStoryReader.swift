import FeedDomain
import Foundation
import GRDB

/// Finds the stories that may tell the news of new entries, and reads their words.
struct LikelyStoryReader {
  let db: Database
  let now: Date
  /// Articles from this one on are left out: they came later than what is looked for.
  var end = Int64.max

  /// The articles that share most are looked at; behind these hardly one is the same.
  private static let mostArticles = 3
  /// A story that more have told is known by its earliest.
  private static let mostTellers = 16
  /// News is told again within weeks.
  private static let window: TimeInterval = 60 * 24 * 3600

  /// What the store has in common with each of the entries, by their keys.
  func likely(for entries: [IdentityQuery.Entry]) throws -> [String: LikelyStories] {
    let found = try FingerprintTable(db: db).articles(
      with: entries.flatMap(\.fingerprints), before: end)
    var likely: [String: LikelyStories] = [:]
    var best: [String: [Int64]] = [:]
    for entry in entries {
      best[entry.key] = Self.best(of: entry.fingerprints, in: found)
      likely[entry.key] = LikelyStories(
        common: Set(
          entry.fingerprints.filter { found[$0, default: []].count >= LikelyStories.commonFrom }))
    }
    let homes = try homes(of: Set(best.values.joined()))
    guard !homes.isEmpty else { return likely }
    let stories = try stories(Set(homes.values))
    for entry in entries {
      var ids: [Int64] = []
      for article in best[entry.key] ?? [] {
        if let home = homes[article], !ids.contains(home) { ids.append(home) }
      }
      likely[entry.key]?.stories = ids.compactMap { id in
        guard var story = stories[id] else { return nil }
        let own = Set(story.articles.map(\.id.rawValue))
        story.shared = Set(
          entry.fingerprints.filter { found[$0, default: []].contains(where: own.contains) })
        return story
      }
    }
    return likely
  }

  /// The articles that share most with an entry, the latest of equal ones first.
  private static func best(
    of fingerprints: [Fingerprint], in found: [Fingerprint: [Int64]]
  ) -> [Int64] {
    var shared: [Int64: Int] = [:]
    for fingerprint in fingerprints {
      guard let articles = found[fingerprint], articles.count < LikelyStories.commonFrom else {
        continue
      }
      for article in articles { shared[article, default: 0] += 1 }
    }
    return shared.filter { $0.value >= LikelyStories.fewestShared }
      .sorted { ($0.value, $0.key) > ($1.value, $1.key) }.prefix(mostArticles).map(\.key)
  }

  /// The stories of articles that readers may see and that are news still.
  private func homes(of articles: Set<Int64>) throws -> [Int64: Int64] {
    guard !articles.isEmpty else { return [:] }
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT a.id, a.story FROM article a JOIN story t ON t.id = a.story
          WHERE a.id \(IDList.condition) AND t.incident IS NULL AND t.hidden IS NOT 'held' AND a.first_seen >= ?
          """),
      arguments: [IDList.text(articles), now.addingTimeInterval(-Self.window).milliseconds])
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
  }

  private func stories(_ ids: Set<Int64>) throws -> [Int64: LikelyStory] {
    var stories: [Int64: LikelyStory] = [:]
    try Self.eachArticle(
      "a.story \(IDList.condition) AND a.id < ?", [IDList.text(ids), end], in: db
    ) { row in
      let id: Int64 = row[0]
      var story =
        stories[id]
        ?? LikelyStory(id: StoryID(rawValue: id), section: SectionID(row[1]), articles: [])
      guard story.articles.count < Self.mostTellers else { return }
      story.articles.append(Self.article(row))
      stories[id] = story
    }
    return stories
  }

  /// Some articles with their words, in order.
  static func articles(_ ids: [ArticleID], in db: Database) throws -> [LikelyArticle] {
    var articles: [LikelyArticle] = []
    try eachArticle(
      "a.id \(IDList.condition)", [IDList.text(ids.map(\.rawValue))], in: db
    ) { articles.append(article($0)) }
    return articles
  }

  /// Hands out the rows of articles story by story, each with its story and that one's section before it.
  private static func eachArticle(
    _ condition: String, _ arguments: StatementArguments, in db: Database, _ body: (Row) -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT a.story, t.section, a.id, s.id, a.key, a.title, a.link, a.canonical_link,
            a.claimed_published, b.summary, b.content
          FROM article a JOIN source s ON s.number = a.source JOIN story t ON t.id = a.story
            JOIN article_body b ON b.article = a.id
          WHERE \(condition) ORDER BY a.story, a.id
          """), arguments: arguments)
    while let row = try rows.next() { body(row) }
  }

  private static func article(_ row: Row) -> LikelyArticle {
    let published: Int64? = row[8]
    return LikelyArticle(
      id: ArticleID(rawValue: row[2]),
      article: Article(
        source: SourceID(row[3]), key: row[4], title: row[5], contentDigest: [], link: row[6],
        canonicalLink: row[7], summary: row[9], content: row[10],
        claimedPublished: published.map(Date.init(milliseconds:))))
  }
}
