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

  @Test func `a write that fails leaves nothing, alone or beside others`() async throws {
    let store = samples.store
    try await store.write { db in try db.execute(sql: "CREATE TABLE number (value INTEGER UNIQUE)")
    }
    let write: @Sendable (Int) async -> Bool = { value in
      do {
        try await store.write { db in
          try db.execute(sql: "INSERT INTO number VALUES (?)", arguments: [value + 1000])
          try db.execute(
            sql: "INSERT INTO number VALUES (?)", arguments: [value % 2 == 0 ? value : 1])
        }
        return true
      } catch {
        return false
      }
    }
    #expect(await write(1))
    // The same number again.
    #expect(!(await write(3)))
    let done = await withTaskGroup(of: Bool.self) { group in
      for value in 4..<104 { group.addTask { await write(value) } }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(done == 50)
    let rows = try await store.read { db in
      try Int.fetchAll(db, sql: "SELECT value FROM number ORDER BY value")
    }
    let even = Array(stride(from: 4, to: 104, by: 2))
    #expect(rows == [1] + even + [1001] + even.map { $0 + 1000 })
  }

  @Test func `what a failed statement would undo is kept in memory`() async throws {
    try await samples.store.write { db in
      try db.execute(sql: "CREATE TABLE page (id INTEGER PRIMARY KEY, text TEXT)")
      let text = String(repeating: "x", count: 3000)
      for id in 0..<100 {
        try db.execute(sql: "INSERT INTO page VALUES (?, ?)", arguments: [id, text])
      }
    }
    let open = try await samples.store.write { db -> [String] in
      // Each of a hundred pages is put aside before it changes: more than SQLite keeps in memory unasked.
      try db.execute(sql: "UPDATE page SET text = replace(text, 'x', 'y')")
      return try Self.namelessFiles()
    }
    #expect(open == [])
  }

  /// A state in which everything is known that polls learn.
  private func state() -> SourceState {
    var state = SourceState(source: SourceID("hue"))
    state.validators = Validators(
      url: "https://hue.example.vn/feed", entityTag: "\"1\"", lastModified: nil, since: samples.now)
    state.moved = MovedFeed(address: "https://hue.example.vn/rss", since: samples.now)
    state.bodyDigest = [1, 2, 3]
    state.entryPrints.append(7)
    state.rhythm = PostingRhythm(since: samples.now, sittings: 4)
    state.freshFor = .seconds(60)
    state.schedule.skipHours = [1, 2]
    state.lastAttempt = samples.now
    state.lastSuccess = samples.now
    state.nextPoll = samples.now + 3600
    state.decision = PollDecision(.rhythm, decided: samples.now, wish: .seconds(3600))
    state.lastReport = PollReport(.fresh, explanation: "3 entries came", status: 200)
    return state
  }

  @Test func `a poll that changed nothing else leaves what was known before`() async throws {
    _ = try await samples.store.reconcile([StoreSamples.source("hue")], now: samples.now)
    let before = state()
    try await samples.store.note([StateChange(to: before)])
    var after = before
    after.lastAttempt = samples.now + 7200
    after.nextPoll = samples.now + 9000
    after.failures = 1
    after.decision = PollDecision(
      .failures, decided: samples.now + 7200, wish: .seconds(1800), isShifted: true)
    after.lastReport = PollReport(
      .failed, explanation: "hue answered nothing", label: "timed-out", remedy: "Wait.", status: 504
    )
    let change = StateChange(from: before, to: after)
    #expect(change.isOnlyPolled)
    try await samples.store.note([change])
    #expect(try await samples.store.registeredSources().map(\.state) == [after])
  }

  @Test func `a poll that learned something is no mere poll`() {
    let before = state()
    #expect(!StateChange(to: before).isOnlyPolled)
    let learned: [(inout SourceState) -> Void] = [
      { $0.validators?.entityTag = "\"2\"" }, { $0.moved = nil }, { $0.freshFor = nil },
      { $0.bodyDigest = [4] }, { $0.gone = Date(timeIntervalSince1970: 0) },
      { $0.rhythm = nil }, { $0.schedule.skipDays = [1] }, { $0.list = ListMemory() },
      {
        $0.feed = OriginFeed(
          id: "a", title: nil, link: nil, selfLink: nil, updated: nil, rights: nil, authors: [])
      },
    ]
    for learn in learned {
      var after = before
      learn(&after)
      #expect(!StateChange(from: before, to: after).isOnlyPolled)
    }
  }

  @Test(arguments: [
    "story", "article", "article_body", "article_fingerprint", "fetch_log", "source",
    "source_event",
  ])
  func `what is written for each article, poll or source has SQLite make no table`(table: String)
    async throws
  {
    let steps = try await samples.store.write { db in
      let columns = try db.columns(in: table).map(\.name)
      let marks = columns.map { _ in "?" }.joined(separator: ", ")
      return try Row.fetchAll(
        db,
        sql: """
          EXPLAIN INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))
          """, arguments: StatementArguments(columns.map { _ in DatabaseValue.null })
      ).map { $0["opcode"] as String }
    }
    #expect(steps.contains("MakeRecord"))
    #expect(!steps.contains("OpenEphemeral"))
  }

  @Test func `a story is hidden for no reason that there is not`() async throws {
    await #expect(throws: StoreFailure.self) {
      try await samples.store.write { db in
        try db.execute(
          sql: """
            INSERT INTO story (entry_id, section, reason, published, updated, is_backlog, hidden)
            VALUES ('tag:a,2026:1', 'national', '{}', 0, 0, 0, 'secret')
            """)
      }
    }
  }

  @Test(arguments: ["kind", "address_kind", "origin", "standing"])
  func `a source is nothing that there is not`(column: String) async throws {
    var values = [
      "kind": "library", "address_kind": "waiting", "origin": "file", "standing": "active",
    ]
    let insertion = """
      INSERT INTO source (id, name, kind, address_kind, origin, standing, registered)
      VALUES (?, 'A', ?, ?, ?, ?, 0)
      """
    for (id, isRight) in [("a", true), ("b", false)] {
      if !isRight { values[column] = "nothing" }
      let row = [
        id, values["kind"], values["address_kind"], values["origin"], values["standing"],
      ]
      let write = {
        try await samples.store.write { db in
          try db.execute(sql: insertion, arguments: StatementArguments(row))
        }
      }
      if isRight {
        try await write()
      } else {
        await #expect(throws: StoreFailure.self) { try await write() }
      }
    }
  }
}
