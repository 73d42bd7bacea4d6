import FeedDomain
import GRDB

/// The fingerprints of articles, by which texts are found again.
struct FingerprintTable {
  let db: Database

  /// How many values one statement asks for.
  private static let valuesAtOnce = 250

  func add(_ fingerprints: [Fingerprint], of article: Int64) throws {
    guard !fingerprints.isEmpty else { return }
    let rows = repeatElement("(?, ?)", count: fingerprints.count).joined(separator: ", ")
    try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO article_fingerprint (fingerprint, article) VALUES \(rows)"
    ).execute(
      arguments: StatementArguments(fingerprints.flatMap { [Int64($0.rawValue), article] }))
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

  /// The articles that have each of the fingerprints; those that nobody has are left out.
  func articles(
    with fingerprints: some Sequence<Fingerprint>, before end: Int64
  ) throws -> [Fingerprint: [Int64]] {
    var found: [Fingerprint: [Int64]] = [:]
    // In order, so that neighbours in the index are asked for one after another.
    var rest = Set(fingerprints.map(\.rawValue)).sorted()[...]
    while !rest.isEmpty {
      let some = rest.prefix(Self.valuesAtOnce)
      rest = rest.dropFirst(some.count)
      let marks = repeatElement("?", count: some.count).joined(separator: ",")
      let rows = try Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT fingerprint, article FROM article_fingerprint WHERE fingerprint IN (\(marks))
            """),
        arguments: StatementArguments(some))
      while let row = try rows.next() {
        let article: Int64 = row[1]
        if article < end { found[Fingerprint(rawValue: row[0]), default: []].append(article) }
      }
    }
    return found
  }
}
