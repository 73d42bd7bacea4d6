import FeedDomain
import Foundation
import GRDB

/// Finds the stored articles that share an identity with new ones.
struct KnownArticlesReader {
  let db: Database

  /// How many values one statement asks for; more are asked for in turn.
  private static let valuesAtOnce = 200

  func known(_ query: IdentityQuery) throws -> KnownArticles {
    var known = KnownArticles()
    try each(
      query.keys, where: "a.key", and: "s.id = ?", with: query.source.rawValue
    ) { key, article in known.byKey[key] = article }
    try each(query.claimedIDs, where: "a.claimed_id") { id, article in
      guard article.source != query.source else { return }
      known.byClaimedID[id] = Self.earliest(known.byClaimedID[id], article)
    }
    try each(query.canonicalLinks, where: "a.canonical_link") { link, article in
      if article.source == query.source {
        known.ownByCanonicalLink[link] = Self.earliest(known.ownByCanonicalLink[link], article)
      } else {
        known.byCanonicalLink[link] = Self.earliest(known.byCanonicalLink[link], article)
      }
    }
    return known
  }

  private static func earliest(_ left: KnownArticle?, _ right: KnownArticle) -> KnownArticle {
    guard let left else { return right }
    return (left.firstSeen, left.id) <= (right.firstSeen, right.id) ? left : right
  }

  private func each(
    _ values: [String], where column: String, and condition: String = "TRUE",
    with argument: String? = nil, _ body: (String, KnownArticle) -> Void
  ) throws {
    var start = 0
    while start < values.count {
      let some = values[start..<min(start + Self.valuesAtOnce, values.count)]
      start += some.count
      let marks = repeatElement("?", count: some.count).joined(separator: ",")
      let statement = try db.cachedStatement(
        sql: """
          SELECT \(column), a.id, s.id, a.story, t.section, a.is_lead, a.title,
            a.canonical_link, a.content_digest, a.first_seen
          FROM article a JOIN source s ON s.number = a.source JOIN story t ON t.id = a.story
          WHERE \(condition) AND \(column) IN (\(marks))
          """)
      let arguments = StatementArguments((argument.map { [$0] } ?? []) + some)
      let rows = try Row.fetchCursor(statement, arguments: arguments)
      while let row = try rows.next() { body(row[0], Self.article(row)) }
    }
  }

  private static func article(_ row: Row) -> KnownArticle {
    let digest: Data = row[8]
    return KnownArticle(
      id: ArticleID(rawValue: row[1]), source: SourceID(row[2]), story: StoryID(rawValue: row[3]),
      section: SectionID(row[4]), isLead: row[5], title: row[6], canonicalLink: row[7],
      contentDigest: Array(digest), firstSeen: Date(milliseconds: row[9]))
  }
}
