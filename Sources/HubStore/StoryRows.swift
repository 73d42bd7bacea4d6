import FeedDomain
import Foundation
import GRDB

/// Reads what stories are made of besides their own rows, one story after another by the same statements.
///
/// A statement for many stories at once has SQLite sort what it finds, or us look for where it belongs.
struct StoryRows {
  private var articles: RowStatement
  private var sources: StorySources

  init(db: Database, isWithWithdrawn: Bool) throws {
    articles = try RowStatement(
      """
      SELECT a.id, a.first_seen, a.source, a.is_lead, a.evidence, a.content_digest,
        a.key, a.claimed_id, a.link, a.canonical_link, a.title, a.language,
        a.claimed_published, a.claimed_updated, b.summary, b.content, b.details
      FROM article a JOIN article_body b ON b.article = a.id
      WHERE a.story = ? AND (a.withdrawn IS NULL OR a.is_lead = 1 OR \(isWithWithdrawn))
      """, in: db)
    sources = StorySources(db: db)
  }

  mutating func story(of head: StoryHead) throws -> Story {
    var lead: StoryArticle?
    var copies: [StoryArticle] = []
    articles.take(head.id)
    try Self.each(&articles, &sources) { article, isLead in
      if isLead { lead = article } else { copies.append(article) }
    }
    guard let lead else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a story without its lead")
    }
    if copies.count > 1 { copies.sort { ($0.firstSeen, $0.id) < ($1.firstSeen, $1.id) } }
    return try head.story(led: lead, copies)
  }

  private static func each(
    _ articles: inout RowStatement, _ sources: inout StorySources,
    _ take: (StoryArticle, _ isLead: Bool) -> Void
  ) throws {
    try articles.each { row in
      let source = try sources.source(row.integer(2))
      let article = StoryArticle(
        id: ArticleID(rawValue: row.integer(0)), article: try article(row, of: source.id),
        firstSeen: Date(milliseconds: row.integer(1)), sourceName: source.name,
        sourcePlace: source.place, feed: source.feed,
        evidence: try row.optionalText(4).map(MatchEvidence.init(stored:)))
      take(article, row.integer(3) != 0)
    }
  }

  private static func article(_ row: StoredColumns, of source: SourceID) throws -> Article {
    let details = try ArticleDetails.decoded(try row.text(16))
    return Article(
      source: source, key: try row.text(6), title: try row.text(10), contentDigest: row.bytes(5),
      claimedID: row.optionalText(7), link: row.optionalText(8),
      canonicalLink: row.optionalText(9), summary: row.optionalText(14),
      content: row.optionalText(15), language: row.optionalText(11),
      authors: details.authors ?? [], categories: details.categories ?? [],
      enclosures: details.enclosures ?? [], rights: details.rights,
      claimedPublished: row.optionalDate(12), claimedUpdated: row.optionalDate(13))
  }
}

/// Reads what stories tell of a source once for all its articles.
private struct StorySources {
  /// A source as a story names it, with what its feed says of itself.
  struct Source {
    let id: SourceID
    let name: String
    let place: String?
    let feed: OriginFeed?
  }

  private let db: Database
  private var known: [Int64: Source] = [:]

  init(db: Database) {
    self.db = db
  }

  mutating func source(_ number: Int64) throws -> Source {
    if let source = known[number] { return source }
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT s.id, s.name, s.place, o.facts FROM source s
            LEFT JOIN origin_feed o ON o.source = s.number WHERE s.number = ?
          """), arguments: [number])
    guard let row else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an article without its source")
    }
    let facts: String? = row[3]
    let source = Source(
      id: SourceID(row[0]), name: row[1], place: row[2],
      feed: try facts.map(OriginFeed.init(stored:)))
    known[number] = source
    return source
  }
}
