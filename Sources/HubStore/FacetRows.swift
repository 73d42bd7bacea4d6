import FeedDomain
import GRDB

/// The places and topics of stories as rows, inside the caller's transaction.
struct FacetRows {
  let db: Database

  /// Adds those of a story that has none yet.
  func insert(_ facets: [StoryFacet], of story: StoryID) throws {
    guard !facets.isEmpty else { return }
    var row = try RowStatement(
      """
      INSERT INTO story_facet (story, position, kind, id, filed, evidence, words)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """, in: db)
    for (position, facet) in facets.enumerated() {
      row.take(story.rawValue)
      row.take(Int64(position))
      row.take(facet.kind.rawValue)
      row.take(facet.id)
      row.take(facet.filed)
      row.take(facet.evidence.rawValue)
      row.take(facet.words)
      try row.execute()
    }
  }

  /// Files a story anew; returns whether that changed anything.
  func replace(_ filing: FacetDecision, of story: StoryID) throws -> Bool {
    try db.cachedStatement(sql: "UPDATE story SET facet_version = ? WHERE id = ?")
      .execute(arguments: [filing.version, story.rawValue])
    guard try self.facets(ofStories: [story.rawValue])[story.rawValue] ?? [] != filing.facets else {
      return false
    }
    try db.cachedStatement(sql: "DELETE FROM story_facet WHERE story = ?")
      .execute(arguments: [story.rawValue])
    try insert(filing.facets, of: story)
    return true
  }

  /// Those of many stories, each in its order.
  func facets(ofStories stories: [Int64]) throws -> [Int64: [StoryFacet]] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT story, kind, id, filed, evidence, words FROM story_facet
          WHERE story \(IDList.condition) ORDER BY story, position
          """), arguments: [IDList.text(stories)])
    var facets: [Int64: [StoryFacet]] = [:]
    while let row = try rows.next() {
      guard let kind = StoryFacet.Kind(rawValue: row[1]),
        let evidence = StoryFacet.Evidence(rawValue: row[4])
      else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a facet of no kind") }
      facets[row[0], default: []].append(
        StoryFacet(kind, row[2], filed: row[3], evidence: evidence, words: row[5]))
    }
    return facets
  }
}
