import FeedDomain
import Foundation
import GRDB

/// How recipes, and what is remembered of lists, stand in their rows.
enum ListRows {
  static func recipe(_ text: String) throws -> ListRecipe {
    try StoredJSON.decoder.decode(ListRecipe.self, from: Data(text.utf8))
  }

  /// The same for the same recipe, so that a changed one is seen.
  static func text(of recipe: ListRecipe) throws -> String { try json(recipe) }

  static func json(_ value: some Encodable) throws -> String {
    String(decoding: try StoredJSON.encoder.encode(value), as: UTF8.self)
  }

  static func save(_ memory: ListMemory, of source: SourceID, in db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO list_memory (source, pages) SELECT number, ? FROM source WHERE id = ?
        ON CONFLICT (source) DO UPDATE SET pages = excluded.pages
        """
    ).execute(arguments: [try json(memory), source.rawValue])
  }

  static func addMemories(to sources: inout [RegisteredSource], in db: Database) throws {
    guard sources.contains(where: { $0.source.address.isList }) else { return }
    let memories = try memories(in: db)
    for index in sources.indices { sources[index].state.list = memories[sources[index].source.id] }
  }

  static func memories(in db: Database) throws -> [SourceID: ListMemory] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT id, pages FROM list_memory JOIN source ON source = number")
    return try rows.reduce(into: [:]) { memories, row in
      let text: String = row[1]
      memories[SourceID(row[0])] = try StoredJSON.decoder.decode(
        ListMemory.self, from: Data(text.utf8))
    }
  }

  /// Under another recipe the pages are new to us; what the pages of articles gave counts until they are read anew.
  static func forget(_ source: SourceID, in db: Database) throws {
    let isOfSource = "WHERE source = (SELECT number FROM source WHERE id = ?)"
    try db.execute(sql: "DELETE FROM list_memory \(isOfSource)", arguments: [source.rawValue])
    try db.execute(
      sql: "UPDATE list_detail SET is_stale = 1, failures = 0 \(isOfSource)",
      arguments: [source.rawValue])
  }
}
