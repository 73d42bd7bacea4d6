import FeedDomain
import Foundation
import GRDB

/// Reads stories whole, with their lead and copies.
struct StoryReader {
  let db: Database
  /// Whether copies are wanted too that their source has withdrawn.
  var isWithWithdrawn = false

  /// The newest stories of the sections before `end`, newest first; equal times by id, so that the order is always the
  /// same.
  ///
  /// Each section is asked for by itself, because only then does the index give the order.
  func newest(
    in sections: [SectionID], before end: (published: Int64, id: Int64), limit: Int
  ) throws -> [Story] {
    var heads: [Head] = []
    for section in sections {
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: Head.columns + """
            WHERE section = ? AND hidden IS NULL AND (published, id) < (?, ?)
            ORDER BY published DESC, id DESC LIMIT ?
            """), arguments: [section.rawValue, end.published, end.id, limit])
      heads += try rows.map(Head.init)
    }
    heads.sort { ($0.published, $0.id) > ($1.published, $1.id) }
    return try stories(heads.prefix(limit))
  }

  /// The stories that `condition` chooses, in the same order; what differs from call to call is an argument.
  func stories(where condition: String, arguments: StatementArguments) throws -> [Story] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: Head.columns + "WHERE \(condition) ORDER BY published DESC, id DESC"),
      arguments: arguments)
    return try stories(try rows.map(Head.init)[...])
  }

  private func stories(_ heads: ArraySlice<Head>) throws -> [Story] {
    guard !heads.isEmpty else { return [] }
    let ids = heads.map(\.id)
    var articles = try self.articles(ofStories: ids)
    let facets = try FacetRows(db: db).facets(ofStories: ids)
    return try heads.map { head in
      var story = try head.story(with: articles.removeValue(forKey: head.id) ?? [])
      story.facets = facets[head.id] ?? []
      return story
    }
  }

  /// A story's own row.
  private struct Head {
    static let columns =
      "SELECT id, entry_id, section, reason, published, updated, headline FROM story "

    let id: Int64
    let published: Int64
    private let entryID: String
    private let decision: SectionDecision
    private let updated: Int64
    private let headline: String?

    init(_ row: Row) throws {
      id = row[0]
      entryID = row[1]
      let reason: String = row[3]
      decision = SectionDecision(
        section: SectionID(row[2]),
        reason: try SectionReason(stored: reason))
      published = row[4]
      updated = row[5]
      headline = row[6]
    }

    /// The whole story; its articles are its lead and its copies in any order.
    func story(with articles: [(isLead: Bool, StoryArticle)]) throws -> Story {
      guard let lead = articles.first(where: \.isLead)?.1 else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a story without its lead")
      }
      var copies: [StoryArticle] = []
      if articles.count > 1 {
        copies = articles.filter { !$0.isLead }.map(\.1)
        copies.sort { ($0.firstSeen, $0.id) < ($1.firstSeen, $1.id) }
      }
      var story = Story(
        id: StoryID(rawValue: id), entryID: entryID, decision: decision, lead: lead,
        copies: copies, published: Date(milliseconds: published),
        updated: Date(milliseconds: updated))
      story.headline = headline
      return story
    }
  }

  /// The articles of stories, in no order: the database would sort all their words.
  private func articles(
    ofStories stories: [Int64]
  ) throws -> [Int64: [(isLead: Bool, StoryArticle)]] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT a.story, a.id, a.first_seen, a.source, a.is_lead, a.evidence, a.content_digest,
            a.key, a.claimed_id, a.link, a.canonical_link, a.title, a.language,
            a.claimed_published, a.claimed_updated, b.summary, b.content, b.details
          FROM article a JOIN article_body b ON b.article = a.id
          WHERE a.story \(IDList.condition) AND (a.withdrawn IS NULL OR a.is_lead = 1 OR \(isWithWithdrawn))
          """), arguments: [IDList.text(stories)])
    var sources = StorySources(db: db)
    var articles: [Int64: [(isLead: Bool, StoryArticle)]] = [:]
    articles.reserveCapacity(stories.count)
    while let row = try rows.next() {
      let source = try sources.source(row[3])
      let article = StoryArticle(
        id: ArticleID(rawValue: row[1]), article: try Self.article(row, of: source.id),
        firstSeen: Date(milliseconds: row[2]), sourceName: source.name, sourcePlace: source.place,
        feed: source.feed, evidence: try Self.evidence(row[5]))
      articles[row[0], default: []].append((row[4], article))
    }
    return articles
  }

  private static func evidence(_ stored: String?) throws -> MatchEvidence? {
    try stored.map(MatchEvidence.init(stored:))
  }

  private static func article(_ row: Row, of source: SourceID) throws -> Article {
    let details = try ArticleDetails.decoded(row[17])
    let digest: Data = row[6]
    let published: Int64? = row[13]
    let updated: Int64? = row[14]
    return Article(
      source: source, key: row[7], title: row[11], contentDigest: Array(digest),
      claimedID: row[8], link: row[9], canonicalLink: row[10], summary: row[15], content: row[16],
      language: row[12], authors: details.authors ?? [], categories: details.categories ?? [],
      enclosures: details.enclosures ?? [], rights: details.rights,
      claimedPublished: published.map(Date.init(milliseconds:)),
      claimedUpdated: updated.map(Date.init(milliseconds:)))
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
