import FeedDomain
import Foundation
import GRDB

/// Finds the stored articles that share an identity with new ones.
struct KnownArticlesReader {
  let db: Database

  /// How many articles of one title are looked at: a title like "Thông báo" may have hundreds.
  fileprivate static let namesakes = 400

  func known(_ query: IdentityQuery) throws -> KnownArticles {
    var known = KnownArticles()
    // A source of which nothing is stored has no keys either.
    let past = query.entries.isEmpty ? nil : try SourcePast(of: query.source, in: db)
    if query.entries.isEmpty || past != nil {
      try each(query.keys, from: .keys, of: query.source.rawValue) { key, row in
        known.byKey[key] = row.article
      }
    }
    try each(query.claimedIDs, from: .claimedIDs) { id, row in
      guard row.article.source != query.source, !row.isHeld else { return }
      known.byClaimedID[id] = Self.earliest(known.byClaimedID[id], row.article)
    }
    try each(query.canonicalLinks, from: .canonicalLinks) { link, row in
      if row.article.source == query.source {
        known.ownByCanonicalLink[link] = Self.earliest(known.ownByCanonicalLink[link], row.article)
      } else if !row.isHeld {
        known.byCanonicalLink[link] = Self.earliest(known.byCanonicalLink[link], row.article)
      }
    }
    try addStrangers(of: query, past, to: &known)
    return known
  }

  /// Looks further for entries whose key is unknown: under other keys of the stored articles, then by title.
  ///
  /// A source of which nothing is stored is not looked through, and neither is a document without such entries.
  private func addStrangers(
    of query: IdentityQuery, _ past: SourcePast?, to known: inout KnownArticles
  ) throws {
    guard query.entries.contains(where: { known.byKey[$0.key] == nil }) else { return }
    guard let past else {
      return try addLikely(query.entries, to: &known, now: query.now)
    }
    let source = query.source.rawValue
    let unknown = query.keys.filter { known.byKey[$0] == nil }
    try each(unknown, from: .otherKeys, of: source) { key, row in known.byKey[key] = row.article }
    let strangers = query.entries.filter { known.byKey[$0.key] == nil }
    let titles = Set(strangers.map(\.title))
    try each(titles.sorted(), from: .titles, of: source) { title, row in
      known.ownByTitle[title, default: []].append(row.article)
    }
    known.incidents = past.incidents(at: query.now)
    guard !strangers.isEmpty else { return }
    try addLikely(strangers, to: &known, now: query.now)
    if try strangers.count >= KnownArticles.entriesForHabit
      || past.seenInLastDay(at: query.now, in: db) + strangers.count >= KnownArticles.dayForHabit
    {
      known.habit = try past.habit(at: query.now, in: db)
    }
  }

  /// Looks for those who may tell the news of entries with unknown keys.
  private func addLikely(
    _ entries: [IdentityQuery.Entry], to known: inout KnownArticles, now: Date
  ) throws {
    let strangers = entries.filter { !$0.fingerprints.isEmpty && known.byKey[$0.key] == nil }
    guard !strangers.isEmpty else { return }
    known.likely = try LikelyStoryReader(db: db, now: now).likely(for: strangers)
  }

  private static func earliest(_ left: KnownArticle?, _ right: KnownArticle) -> KnownArticle {
    guard let left else { return right }
    return (left.firstSeen, left.id) <= (right.firstSeen, right.id) ? left : right
  }

  /// By what articles are asked for.
  private enum Place {
    case keys, otherKeys, claimedIDs, canonicalLinks, titles

    /// The column that is compared.
    var column: String {
      switch self {
      case .keys: "a.key"
      case .otherKeys: "k.key"
      case .claimedIDs: "a.claimed_id"
      case .canonicalLinks: "a.canonical_link"
      case .titles: "a.title"
      }
    }

    /// The tables, and the condition that comes before the one of the column.
    var tables: String {
      let rows = "article a JOIN source s ON s.number = a.source JOIN story t ON t.id = a.story"
      return switch self {
      case .keys, .titles: "\(rows) WHERE s.id = ? AND"
      case .otherKeys:
        """
        article_key k JOIN \(rows) AND a.id = k.article
        WHERE s.id = ? AND k.source = s.number AND
        """
      case .claimedIDs, .canonicalLinks: "\(rows) WHERE"
      }
    }

    /// The plus keeps SQLite from walking over all articles of the source in the order of another index.
    var order: String {
      self == .titles
        ? "ORDER BY +a.first_seen DESC, a.id DESC LIMIT \(KnownArticlesReader.namesakes)" : ""
    }
  }

  /// Hands out the articles at a place that have one of the values; `source` where the place asks for it.
  private func each(
    _ values: [String], from place: Place, of source: String? = nil,
    _ body: (String, (article: KnownArticle, isHeld: Bool)) -> Void
  ) throws {
    // One by one: for a list of values SQLite makes a table first, and a new statement for each length of it.
    var search = try RowStatement(
      """
      SELECT a.id, s.id, a.story, t.section, a.is_lead, a.title, a.link, a.canonical_link,
        a.claimed_published, a.content_digest, a.first_seen,
        COALESCE(t.hidden IN ('incident', 'held'), 0) OR a.withdrawn IS NOT NULL, a.withdrawn IS NOT NULL
      FROM \(place.tables) \(place.column) = ? \(place.order)
      """, in: db)
    for value in values {
      if let source { search.take(source) }
      search.take(value)
      try search.each { row in
        body(value, (try Self.article(row), row.integer(11) != 0))
      }
    }
  }

  private static func article(_ row: StoredColumns) throws -> KnownArticle {
    var article = KnownArticle(
      id: ArticleID(rawValue: row.integer(0)), source: SourceID(try row.text(1)),
      story: StoryID(rawValue: row.integer(2)), section: SectionID(try row.text(3)),
      isLead: row.integer(4) != 0, title: try row.text(5), link: row.optionalText(6),
      canonicalLink: row.optionalText(7),
      claimedPublished: row.optionalInteger(8).map(Date.init(milliseconds:)),
      contentDigest: row.bytes(9), firstSeen: Date(milliseconds: row.integer(10)))
    article.isWithdrawn = row.integer(12) != 0
    return article
  }
}
