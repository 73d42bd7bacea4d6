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

  /// The articles that have each of the fingerprints; those that nobody has are left out.
  func articles(
    with fingerprints: some Sequence<Fingerprint>
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
        found[Fingerprint(rawValue: row[0]), default: []].append(row[1])
      }
    }
    return found
  }
}
