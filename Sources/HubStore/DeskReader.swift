import FeedDomain
import Foundation
import GRDB

/// Finds stories for the desk and reads them with what readers are not told.
struct DeskReader {
  let db: Database

  /// The stories that a filter lets through, newest first.
  func stories(
    _ filter: StoryFilter, titled isWanted: (@Sendable (String) -> Bool)?
  ) throws -> [DeskStory] {
    let found = try sections(filter).flatMap { try ids(filter, in: $0, titled: isWanted) }
    // Each section is asked for by itself, because only then does the index give the order.
    let newest = found.sorted { $0 > $1 }.prefix(filter.limit).map(\.id)
    return try stories(newest)
  }

  /// The stories of these numbers, newest first.
  func stories(_ ids: [Int64]) throws -> [DeskStory] {
    let list = ids.map(String.init).joined(separator: ",")
    let stories = try StoryReader(db: db, isWithWithdrawn: true).stories(ids)
    var facts: [Int64: (concealment: Concealment?, isBacklog: Bool, review: SectionReview?)] = [:]
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT id, hidden, is_backlog, CASE WHEN \(StoryOverlay.isUnanswered) THEN review END
        FROM story WHERE id IN (\(list))
        """)
    {
      let hidden: String? = row[1]
      let review: String? = row[3]
      facts[row[0]] = (
        hidden.flatMap(Concealment.init), row[2], review.flatMap(SectionReview.init)
      )
    }
    let withdrawn = Set(
      try Int64.fetchAll(
        db, sql: "SELECT id FROM article WHERE story IN (\(list)) AND withdrawn IS NOT NULL"
      ).map(ArticleID.init(rawValue:)))
    return stories.map { story in
      let id = story.id.rawValue
      return DeskStory(
        story: story, concealment: facts[id]?.concealment,
        isBacklog: facts[id]?.isBacklog ?? false,
        withdrawn: withdrawn.intersection(([story.lead] + story.copies).map(\.id)),
        review: facts[id]?.review)
    }
  }

  private func sections(_ filter: StoryFilter) throws -> [String] {
    if let section = filter.section { return [section.rawValue] }
    return try String.fetchAll(db, sql: "SELECT DISTINCT section FROM story")
  }

  /// A story by the date that orders it.
  private struct Place: Comparable {
    let published: Int64
    let id: Int64

    static func < (left: Place, right: Place) -> Bool {
      (left.published, left.id) < (right.published, right.id)
    }
  }

  private func ids(
    _ filter: StoryFilter, in section: String, titled isWanted: (@Sendable (String) -> Bool)?
  ) throws -> [Place] {
    // A story that was merged has no articles: the other one tells it.
    var condition = "section = ? AND merged_into IS NULL"
    var arguments: StatementArguments = [section]
    if !filter.isWithHidden { condition += " AND hidden IS NULL" }
    if filter.isInDoubt {
      condition += " AND review IS NOT NULL AND \(StoryOverlay.isUnanswered)"
    }
    if let since = filter.since {
      condition += " AND published >= ?"
      arguments += [since.milliseconds]
    }
    if let source = filter.source {
      condition += """
         AND EXISTS (SELECT 1 FROM article a JOIN source s ON s.number = a.source
          WHERE a.story = story.id AND s.id = ?)
        """
      arguments += [source.rawValue]
    }
    let facets = [(StoryFacet.Kind.place, filter.place), (.topic, filter.topic?.rawValue)]
    for (kind, filed) in facets {
      guard let filed else { continue }
      condition += " AND instr(facets, ?) > 0"
      arguments += [StoryFacet.mark(kind, filed: filed)]
    }
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT published, id FROM story WHERE \(condition) ORDER BY published DESC, id DESC",
      arguments: arguments)
    var places: [Place] = []
    while places.count < filter.limit, let row = try rows.next() {
      let place = Place(published: row[0], id: row[1])
      if try isWanted.map({ try hasTitle(place.id, wanted: $0) }) ?? true { places.append(place) }
    }
    return places
  }

  private func hasTitle(_ story: Int64, wanted isWanted: (String) -> Bool) throws -> Bool {
    let titles = try String.fetchAll(
      db.cachedStatement(sql: "SELECT title FROM article WHERE story = ?"), arguments: [story])
    return titles.contains(where: isWanted)
  }
}
