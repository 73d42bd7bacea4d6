import FeedDomain
import GRDB

/// The fingerprints of articles, by which texts are found again.
struct FingerprintTable {
  let db: Database

  func add(_ fingerprints: [Fingerprint], of article: Int64) throws {
    guard !fingerprints.isEmpty else { return }
    var row = try RowStatement(
      "INSERT OR IGNORE INTO article_fingerprint (fingerprint, article) VALUES (?, ?)", in: db)
    for fingerprint in fingerprints {
      row.take(Int64(fingerprint.rawValue))
      row.take(article)
      try row.execute()
    }
  }

  /// Adds those of an article's new words that no article of its story has yet and that name something.
  ///
  /// Those of its old words stay: finding them would mean reading the whole index, and a text that is found by them
  /// is compared before it joins anything.
  func renew(_ fingerprints: [Fingerprint], of article: Int64, in story: StoryID) throws {
    for fingerprint in fingerprints {
      try db.cachedStatement(
        sql: """
          INSERT INTO article_fingerprint (fingerprint, article) SELECT :fingerprint, :article
          WHERE NOT EXISTS (
              SELECT 1 FROM article_fingerprint f JOIN article a ON a.id = f.article
              WHERE f.fingerprint = :fingerprint AND a.story = :story)
            AND (SELECT COUNT(*) FROM article_fingerprint WHERE fingerprint = :fingerprint) < :common
          """
      ).execute(arguments: [
        "fingerprint": fingerprint.rawValue, "article": article, "story": story.rawValue,
        "common": LikelyStories.commonFrom,
      ])
    }
  }

  /// The articles that have each of the fingerprints, of one that many have only so many that it is known for common;
  /// fingerprints that nobody has are left out.
  func articles(
    with fingerprints: some Sequence<Fingerprint>, before end: Int64
  ) throws -> [Fingerprint: [Int64]] {
    var found: [Fingerprint: [Int64]] = [:]
    var search = try RowStatement(
      """
      SELECT article FROM article_fingerprint WHERE fingerprint = ? AND article < ?
      LIMIT \(LikelyStories.commonFrom)
      """, in: db)
    // In order, so that neighbours in the index are asked for one after another.
    for fingerprint in Set(fingerprints.map(\.rawValue)).sorted() {
      var articles: [Int64] = []
      search.take(Int64(fingerprint))
      search.take(end)
      try search.each { articles.append($0.integer(0)) }
      if !articles.isEmpty { found[Fingerprint(rawValue: fingerprint)] = articles }
    }
    return found
  }
}
