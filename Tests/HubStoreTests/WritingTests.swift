import FeedDomain
import Foundation
import GRDB
import Testing

@testable import HubStore

/// What writing leaves beside the database.
struct WritingTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let samples: StoreSamples

  init() throws {
    samples = try StoreSamples()
  }

  /// Files that the program has open and that have no name any more, as SQLite's temporary ones.
  private static func namelessFiles() throws -> [String] {
    let folder = "/proc/self/fd"
    return try FileManager.default.contentsOfDirectory(atPath: folder).compactMap { number in
      // A file that was closed meanwhile has no name to be read.
      try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\(number)")
    }.filter { $0.contains("etilqs") }
  }

  @Test func `what a savepoint would undo is kept in memory`() async throws {
    try await samples.store.write { db in
      try db.execute(sql: "CREATE TABLE page (id INTEGER PRIMARY KEY, text TEXT)")
      let text = String(repeating: "x", count: 3000)
      for id in 0..<100 {
        try db.execute(sql: "INSERT INTO page VALUES (?, ?)", arguments: [id, text])
      }
    }
    let open = try await samples.store.write { db in
      // Each of a hundred pages is put aside before it changes: more than SQLite keeps in memory unasked.
      try db.execute(sql: "UPDATE page SET text = replace(text, 'x', 'y')")
      return try Self.namelessFiles()
    }
    #expect(open == [])
  }
}
