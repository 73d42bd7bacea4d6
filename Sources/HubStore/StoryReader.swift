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
    var sources = StorySources(db: db)
    return try stories(heads(in: sections, before: end, limit: limit), &sources)
  }

  /// Shows the newest stories of the sections to a visitor, `share` at once, as long as it wants more.
  func walk(
    newest limit: Int, in sections: [SectionID], share: Int, _ visitor: inout some StoryVisitor
  ) throws {
    let heads = try heads(in: sections, before: (published: .max, id: .max), limit: limit)
    visitor.begin(heads.map(\.dates))
    var sources = StorySources(db: db)
    var rest = heads
    while !rest.isEmpty, visitor.visit(try stories(rest.prefix(share), &sources)) {
      rest = rest.dropFirst(share)
    }
  }

  /// Newest first.
  private func heads(
    in sections: [SectionID], before end: (published: Int64, id: Int64), limit: Int
  ) throws -> ArraySlice<Head> {
    var heads: [Head] = []
    for section in sections {
      heads += try self.heads(
        where: """
          section = ? AND hidden IS NULL AND (published, id) < (?, ?)
          ORDER BY published DESC, id DESC LIMIT ?
          """, arguments: [section.rawValue, end.published, end.id, limit])
    }
    if sections.count > 1 { heads.sort { ($0.published, $0.id) > ($1.published, $1.id) } }
    return heads.prefix(limit)
  }

  /// The stories that `condition` chooses, in the same order; what differs from call to call is an argument.
  func stories(where condition: String, arguments: StatementArguments) throws -> [Story] {
    var sources = StorySources(db: db)
    let heads = try heads(
      where: "\(condition) ORDER BY published DESC, id DESC", arguments: arguments)
    return try stories(heads[...], &sources)
  }

  private func heads(where condition: String, arguments: StatementArguments) throws -> [Head] {
    let statement = try db.cachedStatement(sql: Head.columns + "WHERE " + condition)
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    let columns = StoredColumns(of: statement)
    var heads: [Head] = []
    while try rows.next() != nil { heads.append(try Head(columns)) }
    return heads
  }

  private func stories(
    _ heads: ArraySlice<Head>, _ sources: inout StorySources
  ) throws -> [Story] {
    guard !heads.isEmpty else { return [] }
    let ids = heads.map(\.id)
    var articles = try self.articles(ofStories: ids, &sources)
    return try heads.map { try $0.story(with: articles.removeValue(forKey: $0.id) ?? []) }
  }

  /// A story's own row.
  private struct Head {
    static let columns = """
      SELECT id, entry_id, section, reason, published, updated, headline, facets,
        CASE WHEN MAX(published, updated) < \(StoryDates.earliest.milliseconds) THEN (SELECT a.first_seen
          FROM article a WHERE a.story = story.id AND a.is_lead = 1) END
      FROM story\u{20}
      """

    let id: Int64
    let published: Int64
    private let entryID: String
    private let decision: SectionDecision
    private let updated: Int64
    private let headline: String?
    /// Not read before they are wanted: of a walk there are a hundred thousand heads.
    private let facets: String
    /// Of its lead; nil where nobody has to know.
    private let firstSeen: Int64?

    init(_ row: StoredColumns) throws {
      id = row.integer(0)
      entryID = try row.text(1)
      decision = SectionDecision(
        section: SectionID(try row.text(2)), reason: try SectionReason(stored: try row.text(3)))
      published = row.integer(4)
      updated = row.integer(5)
      headline = row.optionalText(6)
      facets = try row.text(7)
      firstSeen = row.optionalInteger(8)
    }

    var dates: StoryDates {
      StoryDates(
        id: StoryID(rawValue: id), published: Date(milliseconds: published),
        updated: Date(milliseconds: updated), firstSeen: Date(milliseconds: firstSeen ?? 0))
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
      story.facets = try [StoryFacet](stored: facets)
      return story
    }
  }

  /// The articles of stories, in no order: the database would sort all their words.
  private func articles(
    ofStories stories: [Int64], _ sources: inout StorySources
  ) throws -> [Int64: [(isLead: Bool, StoryArticle)]] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT a.story, a.id, a.first_seen, a.source, a.is_lead, a.evidence, a.content_digest,
          a.key, a.claimed_id, a.link, a.canonical_link, a.title, a.language,
          a.claimed_published, a.claimed_updated, b.summary, b.content, b.details
        FROM article a JOIN article_body b ON b.article = a.id
        WHERE a.story \(IDList.condition) AND (a.withdrawn IS NULL OR a.is_lead = 1 OR \(isWithWithdrawn))
        """)
    let rows = try Row.fetchCursor(statement, arguments: [IDList.text(stories)])
    let row = StoredColumns(of: statement)
    var articles: [Int64: [(isLead: Bool, StoryArticle)]] = [:]
    articles.reserveCapacity(stories.count)
    while try rows.next() != nil {
      let source = try sources.source(row.integer(3))
      let article = StoryArticle(
        id: ArticleID(rawValue: row.integer(1)), article: try Self.article(row, of: source.id),
        firstSeen: Date(milliseconds: row.integer(2)), sourceName: source.name,
        sourcePlace: source.place, feed: source.feed,
        evidence: try row.optionalText(5).map(MatchEvidence.init(stored:)))
      articles[row.integer(0), default: []].append((row.integer(4) != 0, article))
    }
    return articles
  }

  private static func article(_ row: StoredColumns, of source: SourceID) throws -> Article {
    let details = try ArticleDetails.decoded(try row.text(17))
    return Article(
      source: source, key: try row.text(7), title: try row.text(11), contentDigest: row.bytes(6),
      claimedID: row.optionalText(8), link: row.optionalText(9),
      canonicalLink: row.optionalText(10), summary: row.optionalText(15),
      content: row.optionalText(16), language: row.optionalText(12),
      authors: details.authors ?? [], categories: details.categories ?? [],
      enclosures: details.enclosures ?? [], rights: details.rights,
      claimedPublished: row.optionalInteger(13).map(Date.init(milliseconds:)),
      claimedUpdated: row.optionalInteger(14).map(Date.init(milliseconds:)))
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
