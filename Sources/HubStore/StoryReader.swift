import FeedDomain
import Foundation
import GRDB

/// Reads stories whole, with their lead and copies.
struct StoryReader {
  let db: Database

  /// The stories that `condition` chooses, newest first; equal times by id, so that the order is always the same.
  func stories(
    where condition: String, arguments: StatementArguments, limit: Int?
  ) throws -> [Story] {
    let heads = try Row.fetchAll(
      db,
      sql: """
        SELECT id, entry_id, lead, section, reason, published, updated FROM story
        WHERE \(condition) ORDER BY published DESC, id DESC LIMIT \(limit ?? -1)
        """,
      arguments: arguments)
    guard !heads.isEmpty else { return [] }
    var articles = try self.articles(ofStories: heads.map { $0[0] })
    return try heads.map { row in
      let id: Int64 = row[0]
      return try Self.story(row, articles: articles.removeValue(forKey: id) ?? [])
    }
  }

  private static func story(_ row: Row, articles: [StoryArticle]) throws -> Story {
    let lead = ArticleID(rawValue: row[2])
    guard let first = articles.first(where: { $0.id == lead }) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a story without its lead")
    }
    let reason: String = row[4]
    return Story(
      id: StoryID(rawValue: row[0]), entryID: row[1],
      decision: SectionDecision(
        section: SectionID(row[3]),
        reason: try StoredJSON.decoder.decode(SectionReason.self, from: Data(reason.utf8))),
      lead: first, copies: articles.filter { $0.id != lead },
      published: Date(milliseconds: row[5]), updated: Date(milliseconds: row[6]))
  }

  /// The articles of stories, earliest first.
  private func articles(ofStories stories: [Int64]) throws -> [Int64: [StoryArticle]] {
    let list = stories.map(String.init).joined(separator: ",")
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT a.story, a.id, a.first_seen, s.id, s.name, s.place, o.facts,
          a.key, a.claimed_id, a.link, a.canonical_link, a.title, a.language,
          a.claimed_published, a.claimed_updated, a.content_digest,
          b.summary, b.content, b.details
        FROM article a JOIN source s ON s.number = a.source
          JOIN article_body b ON b.article = a.id
          LEFT JOIN origin_feed o ON o.source = a.source
        WHERE a.story IN (\(list)) ORDER BY a.first_seen, a.id
        """)
    var feeds = OriginFeedCache()
    var articles: [Int64: [StoryArticle]] = [:]
    while let row = try rows.next() {
      let source = SourceID(row[3])
      articles[row[0], default: []].append(
        StoryArticle(
          id: ArticleID(rawValue: row[1]), article: try Self.article(row, of: source),
          firstSeen: Date(milliseconds: row[2]), sourceName: row[4], sourcePlace: row[5],
          feed: try feeds.feed(of: source, facts: row[6])))
    }
    return articles
  }

  private static func article(_ row: Row, of source: SourceID) throws -> Article {
    let details = try ArticleDetails.decoded(row[18])
    let digest: Data = row[15]
    let published: Int64? = row[13]
    let updated: Int64? = row[14]
    return Article(
      source: source, key: row[7], title: row[11], contentDigest: Array(digest),
      claimedID: row[8], link: row[9], canonicalLink: row[10], summary: row[16], content: row[17],
      language: row[12], authors: details.authors ?? [], categories: details.categories ?? [],
      enclosures: details.enclosures ?? [], rights: details.rights,
      claimedPublished: published.map(Date.init(milliseconds:)),
      claimedUpdated: updated.map(Date.init(milliseconds:)))
  }
}

/// Decodes what a source's feed says of itself once for all its articles.
private struct OriginFeedCache {
  private var feeds: [SourceID: OriginFeed] = [:]

  mutating func feed(of source: SourceID, facts: String?) throws -> OriginFeed? {
    guard let facts else { return nil }
    if let feed = feeds[source] { return feed }
    let feed = try StoredJSON.decoder.decode(OriginFeed.self, from: Data(facts.utf8))
    feeds[source] = feed
    return feed
  }
}
