import GRDB
import Testing

@testable import HubStore

struct RowStatementTests {
  private let queue: DatabaseQueue

  init() throws {
    queue = try DatabaseQueue()
    try queue.write { db in
      try db.execute(
        sql: "CREATE TABLE note (id INTEGER PRIMARY KEY, number INTEGER, text TEXT UNIQUE) STRICT")
    }
  }

  private static func add(_ number: Int64?, _ text: String?, in db: Database) throws {
    var row = try RowStatement("INSERT INTO note (number, text) VALUES (?, ?)", in: db)
    row.take(number)
    row.take(text)
    try row.execute()
  }

  @Test func `values are stored as they are, and nothing as NULL`() throws {
    try queue.write { db in
      try Self.add(-3, "Thư viện Huế", in: db)
      try Self.add(nil, nil, in: db)
      let rows = try Row.fetchAll(db, sql: "SELECT number, text FROM note ORDER BY id")
      #expect(rows.map { $0[0] as Int? } == [-3, nil])
      #expect(rows.map { $0[1] as String? } == ["Thư viện Huế", nil])
    }
  }

  @Test func `an empty text is no NULL`() throws {
    try queue.write { db in
      try Self.add(nil, "", in: db)
      #expect(try String.fetchOne(db, sql: "SELECT text FROM note") == "")
    }
  }

  @Test func `a row that is refused is thrown with its reason, and the next one is written`() throws
  {
    try queue.write { db in
      try Self.add(1, "a", in: db)
      let error = #expect(throws: DatabaseError.self) { try Self.add(2, "a", in: db) }
      #expect(error?.resultCode == .SQLITE_CONSTRAINT)
      #expect(error?.message?.contains("note.text") == true)
      try Self.add(3, "b", in: db)
      #expect(try Int.fetchAll(db, sql: "SELECT number FROM note ORDER BY id") == [1, 3])
    }
  }

  @Test func `a value too many is refused, and nothing written`() throws {
    try queue.write { db in
      var row = try RowStatement("INSERT INTO note (number) VALUES (?)", in: db)
      row.take(1 as Int64?)
      row.take(2 as Int64?)
      #expect(throws: DatabaseError.self) { try row.execute() }
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM note") == 0)
    }
  }
}
