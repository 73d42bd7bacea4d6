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
    var homes: [Int64: Int64] = [:]
    var search = try RowStatement(
      """
      SELECT a.story FROM article a JOIN story t ON t.id = a.story
      WHERE a.id = ? AND t.incident IS NULL AND t.hidden IS NOT 'held' AND a.first_seen >= ?
      """, in: db)
    let start = now.addingTimeInterval(-Self.window).milliseconds
    for article in articles.sorted() {
      search.take(article)
      search.take(start)
      try search.each { homes[article] = $0.integer(0) }
    }
    return homes
  }

  private func stories(_ ids: Set<Int64>) throws -> [Int64: LikelyStory] {
    var stories: [Int64: LikelyStory] = [:]
    var search = try RowStatement(
      Self.selection("a.story = ? AND a.id < ? ORDER BY a.id LIMIT \(Self.mostTellers)"), in: db)
    for id in ids.sorted() {
      search.take(id)
      search.take(end)
      var story: LikelyStory?
      try search.each { row in
        let empty = LikelyStory(
          id: StoryID(rawValue: id), section: SectionID(try row.text(0)), articles: [])
        story = story ?? empty
        story?.articles.append(try Self.article(row))
      }
      stories[id] = story
    }
    return stories
  }

  /// Some articles with their words, in order.
  static func articles(_ ids: [ArticleID], in db: Database) throws -> [LikelyArticle] {
    var articles: [LikelyArticle] = []
    var search = try RowStatement(selection("a.id = ?"), in: db)
    for id in ids.sorted() {
      search.take(id.rawValue)
      try search.each { articles.append(try article($0)) }
    }
    return articles
  }

  /// Articles with the words that are compared: the summary counts where there is no content.
  private static func selection(_ condition: String) -> String {
    """
    SELECT t.section, a.id, s.id, a.key, a.title, a.link, a.canonical_link, a.claimed_published,
      iif(b.content IS NULL, b.summary, NULL), b.content
    FROM article a JOIN source s ON s.number = a.source JOIN story t ON t.id = a.story
      JOIN article_body b ON b.article = a.id
    WHERE \(condition)
    """
  }

  private static func article(_ row: StoredColumns) throws -> LikelyArticle {
    LikelyArticle(
      id: ArticleID(rawValue: row.integer(1)),
      article: Article(
        source: SourceID(try row.text(2)), key: try row.text(3), title: try row.text(4),
        contentDigest: [], link: row.optionalText(5), canonicalLink: row.optionalText(6),
        summary: row.optionalText(8), content: row.optionalText(9),
        claimedPublished: row.optionalInteger(7).map(Date.init(milliseconds:))))
  }
}
