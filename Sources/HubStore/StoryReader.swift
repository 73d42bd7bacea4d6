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
    try stories(heads(in: sections, before: end, limit: limit))
  }

  /// Shows the newest stories of the sections to a visitor, one by one, as long as it wants more.
  func walk(
    newest limit: Int, in sections: [SectionID], _ visitor: inout some StoryVisitor
  ) throws {
    let heads = try heads(in: sections, before: (published: .max, id: .max), limit: limit)
    visitor.begin(heads.map(\.dates))
    var rows = try StoryRows(db: db, isWithWithdrawn: isWithWithdrawn)
    for head in heads {
      guard visitor.visit(try rows.story(of: head)) else { return }
    }
  }

  /// Newest first.
  private func heads(
    in sections: [SectionID], before end: (published: Int64, id: Int64), limit: Int
  ) throws -> ArraySlice<StoryHead> {
    var heads: [StoryHead] = []
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
    var known: [Int64: Story] = [:]
    return try stories(where: condition, arguments: arguments, &known)
  }

  /// The same, of which those that are known are not read again, and those that are read are known then.
  func stories(
    where condition: String, arguments: StatementArguments, _ known: inout [Int64: Story]
  ) throws -> [Story] {
    let heads = try heads(
      where: "\(condition) ORDER BY published DESC, id DESC", arguments: arguments)
    let fresh = try stories(heads.filter { known[$0.id] == nil }[...])
    for story in fresh { known[story.id.rawValue] = story }
    return heads.compactMap { known[$0.id] }
  }

  private func heads(
    where condition: String, arguments: StatementArguments
  ) throws -> [StoryHead] {
    let statement = try db.cachedStatement(sql: StoryHead.columns + "WHERE " + condition)
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    let columns = StoredColumns(of: statement)
    var heads: [StoryHead] = []
    while try rows.next() != nil { heads.append(try StoryHead(columns)) }
    return heads
  }

  private func stories(_ heads: ArraySlice<StoryHead>) throws -> [Story] {
    guard !heads.isEmpty else { return [] }
    var rows = try StoryRows(db: db, isWithWithdrawn: isWithWithdrawn)
    return try heads.map { try rows.story(of: $0) }
  }
}
