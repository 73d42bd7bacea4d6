import FeedDomain
import Foundation
import GRDB
import HubTesting
import Pipeline
import SampleNetwork
import Testing

@testable import HubApp
@testable import HubStore

/// Stores that earlier versions wrote, under today's program: nothing is lost, nothing is doubled.
struct OldStoreTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let folder: HubFolder
  private let server: LoopbackServer

  init() throws {
    folder = try HubFolder()
    let hue = Self.feed([
      (1, "Tặng sách cho học sinh vùng cao"), (2, "Đoàn thư viện Lào sang thăm"),
      (5, "Khai trương phòng đọc thiếu nhi"),
    ])
    let daNang = Self.feed([(1, "Tặng sách cho học sinh vùng cao")])
    server = try LoopbackServer { $0.path == "/hue" ? hue : daNang }
    try folder.configure([
      "{ id: hue, name: Thư viện Huế, place: hue, feed: \"\(server.url("/hue"))\" }",
      "{ id: da-nang, name: Thư viện Đà Nẵng, place: da-nang, feed: \"\(server.url("/da-nang"))\" }",
    ])
  }

  private static func feed(_ items: [(number: Int, title: String)]) -> LoopbackAnswer {
    let texts = items.map { number, title in
      """
      <item><guid>https://hue.example.vn/\(number)</guid><title>\(title)</title>
      <link>https://hue.example.vn/\(number)</link><description>\(title).</description></item>
      """
    }
    return .document(
      "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><title>Tin</title>"
        + "<link>https://hue.example.vn/</link>\(texts.joined())</channel></rss>",
      type: "application/rss+xml")
  }

  /// The last change that a version knew, and the store of a hub that it had at work.
  private func write(upTo migration: String) throws {
    let path = folder.workspace.database
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    let queue = try DatabaseQueue(path: path)
    try Schema.migrator.migrate(queue, upTo: migration)
    try queue.write { db in
      try OldStore(db: db, now: Sample.now.milliseconds - 86_400_000).fill(
        hue: server.url("/hue"), daNang: server.url("/da-nang"))
    }
    try queue.close()
  }

  private static let versions = [
    "1 sources, articles, stories, outbox, issues", "incidents", "kept documents", "collections",
    "corrections", "merged stories", "withdrawn articles", "places and topics", "section reviews",
    "archives of feeds", "editors and letters", "collections of places and topics",
    "pages of the site", "headlines and pins", "saved searches", "packed documents",
    "list of issues", "stretches of lists",
  ]

  @Test(arguments: versions)
  func `what a version stored is read, polled, published and listed by today's`(
    migration: String
  ) async throws {
    defer { server.stop() }
    try write(upTo: migration)
    let cycle = try await folder.run(all: true)
    #expect(cycle.publishing.failures.isEmpty)
    #expect(try await folder.publish(.everything).failures.isEmpty)
    let feed = try #require(folder.file("output/feeds/all.atom"))
    for number in [1, 2, 5] {
      let id = "<id>https://hue.example.vn/\(number)</id>"
      #expect(feed.components(separatedBy: id).count == 2, "story \(number) once")
    }
    #expect(feed.components(separatedBy: "<entry").count == 4)
    #expect(feed.contains("Thư viện Đà Nẵng"), "who tells it too is still named")
    #expect(folder.file("output/story/0/1.html")?.contains("Thư viện Đà Nẵng") == true)
    #expect(folder.file("output/digests/index.html")?.contains("(1 tin)") == true)
    #expect(folder.file("output/feeds/source/da-nang.atom")?.contains("<entry") == true)
    let second = try await folder.run(all: true)
    #expect(second.publishing.written.isEmpty)
    try expectSound()
  }

  @Test(arguments: versions.drop { $0 != "merged stories" })
  func `what editors decided under a version holds under today's`(migration: String) async throws {
    defer { server.stop() }
    try write(upTo: migration)
    let queue = try DatabaseQueue(path: folder.workspace.database)
    try await queue.write { db in
      try OldStore(db: db, now: Sample.now.milliseconds - 3_600_000).correct()
    }
    try queue.close()
    _ = try await folder.run(all: true)
    _ = try await folder.publish(.everything)
    let feed = try #require(folder.file("output/feeds/all.atom"))
    #expect(!feed.contains("<id>https://hue.example.vn/1</id>"), "it was taken back")
    #expect(feed.contains("Thư viện Lào thăm và làm việc"), "an editor had it called so")
    #expect(!feed.contains("<title>Đoàn thư viện Lào sang thăm</title>"))
    #expect(folder.file("output/story/0/1.html") == nil)
    try expectSound()
  }

  private func expectSound() throws {
    let queue = try DatabaseQueue(path: folder.workspace.database)
    try queue.read { db in
      #expect(try String.fetchAll(db, sql: "PRAGMA integrity_check") == ["ok"])
      try db.checkForeignKeys()
    }
  }
}

/// What versions of feedhub have written, with nothing that a later one added.
private struct OldStore {
  let db: Database
  let now: Int64

  /// Two sources, a story that both tell, one that is in the first issue, and the documents of both.
  func fill(hue: String, daNang: String) throws {
    for (id, name, address) in [
      ("hue", "Thư viện Huế", hue), ("da-nang", "Thư viện Đà Nẵng", daNang),
    ] {
      try db.execute(
        sql: """
          INSERT INTO source (id, name, place, kind, address_kind, address, origin, registered)
            VALUES (?, ?, ?, 'library', 'feed', ?, 'file', ?)
          """, arguments: [id, name, id, address, now])
      try db.execute(
        sql: "INSERT INTO source_state (source, last_attempt, last_success) VALUES (?, ?, ?)",
        arguments: [db.lastInsertedRowID, now, now])
    }
    try story(1, "national", backlog: true)
    try story(2, "international", backlog: false)
    try article(1, of: 1, story: 1, "Tặng sách cho học sinh vùng cao")
    try article(1, of: 2, story: 1, "Tặng sách cho học sinh vùng cao", evidence: "same-id")
    try article(2, of: 1, story: 2, "Đoàn thư viện Lào sang thăm")
    try db.execute(
      sql: """
        INSERT INTO edition (id, since) VALUES ('daily', :now);
        INSERT INTO issue (edition, number, composed, is_written) VALUES ('daily', 1, :now, 1);
        INSERT INTO issue_story (edition, story, number) VALUES ('daily', 2, 1);
        """, arguments: ["now": now])
    try publish()
  }

  private func story(_ number: Int, _ section: String, backlog: Bool) throws {
    try db.execute(
      sql: """
        INSERT INTO story (id, entry_id, section, reason, published, updated, is_backlog)
          VALUES (?, ?, ?, '{"authority":"byDefault","evidence":[]}', ?, ?, ?)
        """,
      arguments: [number, "https://hue.example.vn/\(number)", section, now, now, backlog])
  }

  private func article(
    _ number: Int, of source: Int, story: Int, _ title: String, evidence: String? = nil
  ) throws {
    let link = "https://hue.example.vn/\(number)"
    try db.execute(
      sql: """
        INSERT INTO article (source, key, story, evidence, is_lead, claimed_id, link, canonical_link,
            title, first_seen, changed, content_digest)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        source, link, story, evidence, evidence == nil, link, link, "hue.example.vn/\(number)",
        title, now, now, Data(repeating: 1, count: 16),
      ])
    try db.execute(
      sql: "INSERT INTO article_body (article, summary, details) VALUES (?, ?, '{}')",
      arguments: [db.lastInsertedRowID, title + "."])
  }

  /// What was up: at first documents by their names, then collections with their stories.
  private func publish() throws {
    guard try db.tableExists("collection") else {
      for name in ["feeds/all.atom", "feeds/national.atom", "feeds/international.atom"] {
        try db.execute(
          sql: "INSERT INTO published_document (visibility, name) VALUES ('public', ?)",
          arguments: [name])
      }
      return try db.execute(sql: "INSERT INTO published_profile (id, digest) VALUES (1, 'old')")
    }
    try db.execute(sql: "INSERT INTO published_profile (id, digest) VALUES (1, 'old')")
    for (name, stories) in [
      ("all", [1, 2]), ("section:national", [1]), ("section:international", [2]),
      ("source:hue", [1, 2]), ("source:da-nang", [1]),
    ] {
      try db.execute(
        sql: """
          INSERT INTO collection (name, visibility, revision, shown, is_urgent)
            VALUES (?, 'public', 3, 3, 0)
          """, arguments: [name])
      let collection = db.lastInsertedRowID
      for story in stories {
        try db.execute(
          sql: "INSERT INTO member (collection, story, published) VALUES (?, ?, ?)",
          arguments: [collection, story, now])
      }
    }
    if try db.tableExists("story_page") {
      try db.execute(
        sql:
          "INSERT INTO story_page (story, shown, is_stale) VALUES (1, 'story', 0), (2, 'story', 0)")
    }
  }

  /// One story is taken back, the other has a title of an editor's; both were noted for publication.
  func correct() throws {
    try db.execute(
      sql: """
        INSERT INTO correction (story, act, value, by, at) VALUES
          (1, 'retract', NULL, 'Lan', :now), (2, 'title', 'Thư viện Lào thăm và làm việc', 'Lan', :now);
        UPDATE story SET hidden = 'retracted', updated = :now WHERE id = 1;
        UPDATE story SET updated = :now WHERE id = 2;
        INSERT OR REPLACE INTO changed_story (story, revision, rank)
          VALUES (1, 1, 9223372036854775807), (2, 1, 9223372036854775807);
        """, arguments: ["now": now])
    if try db.columns(in: "story").contains(where: { $0.name == "headline" }) {
      try db.execute(
        sql: "UPDATE story SET headline = 'Thư viện Lào thăm và làm việc' WHERE id = 2")
    }
  }
}
