package import FeedDomain
package import Foundation
import GRDB

extension SQLiteHubStore: PublicationStore {
  package func outbox() async throws(StoreFailure) -> [OutboxRow] {
    try await read { db in try Outbox.rows(db) }
  }

  package func settle(_ rows: [OutboxRow]) async throws(StoreFailure) {
    try await write { db in
      for row in rows { try Outbox.settle(row, in: db) }
    }
  }

  package func newestStories(
    in sections: [SectionID], limit: Int
  ) async throws(StoreFailure) -> [Story] {
    try await read { db in
      try StoryReader(db: db).newest(in: sections, limit: limit)
    }
  }

  package func sectionsInUse() async throws(StoreFailure) -> [SectionID] {
    try await read { db in
      // One step in the index for each section; DISTINCT would walk over all stories.
      let next = try db.cachedStatement(
        sql: "SELECT MIN(section) FROM story WHERE section > ? AND incident IS NULL")
      var sections: [SectionID] = []
      while let name = try String.fetchOne(next, arguments: [sections.last?.rawValue ?? ""]) {
        sections.append(SectionID(name))
      }
      return sections
    }
  }

  package func newestChange(in sections: [SectionID]) async throws(StoreFailure) -> Date? {
    try await read { db in
      let milliseconds = try Int64.fetchOne(
        db,
        sql: """
          SELECT MAX(updated) FROM story
          WHERE section IN (\(Self.marks(sections))) AND incident IS NULL
          """,
        arguments: StatementArguments(sections.map(\.rawValue)))
      return milliseconds.map(Date.init(milliseconds:))
    }
  }

  package func publishedState() async throws(StoreFailure) -> PublishedState? {
    try await read { db in
      guard let profile = try String.fetchOne(db, sql: "SELECT digest FROM published_profile")
      else { return nil }
      let rows = try Row.fetchAll(
        db, sql: "SELECT visibility, name FROM published_document ORDER BY visibility, name")
      let documents = rows.compactMap { row -> DocumentPath? in
        let visibility: String = row[0]
        return SectionProfile.Visibility(rawValue: visibility).map { DocumentPath($0, row[1]) }
      }
      return PublishedState(profile: profile, documents: documents)
    }
  }

  package func setPublishedState(_ state: PublishedState) async throws(StoreFailure) {
    try await write { db in
      try db.execute(
        sql: """
          INSERT INTO published_profile (id, digest) VALUES (1, ?)
          ON CONFLICT (id) DO UPDATE SET digest = excluded.digest
          """, arguments: [state.profile])
      try db.execute(sql: "DELETE FROM published_document")
      for document in state.documents {
        try db.execute(
          sql: "INSERT INTO published_document (visibility, name) VALUES (?, ?)",
          arguments: [document.visibility.rawValue, document.name])
      }
    }
  }

  static func marks(_ values: [some Sendable]) -> String {
    repeatElement("?", count: values.count).joined(separator: ",")
  }
}
