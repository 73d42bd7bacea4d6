import FeedDomain
import Foundation
import HubTesting
import Pipeline
import SampleNetwork
import Testing

@testable import HubApp

/// Whole cycles over loopback HTTP, from feeds.yml to the published files.
struct CycleTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let folder: HubFolder

  init() throws {
    folder = try HubFolder()
  }

  private static func rss(_ items: [(id: String, title: String, link: String)]) -> String {
    let list = items.map { item in
      """
      <item><guid isPermaLink="false">\(item.id)</guid><title>\(item.title)</title>
      <link>\(item.link)</link><description>\(item.title). Bạn đọc và học sinh các trường đến thư viện tỉnh dự ngày hội sách.</description></item>
      """
    }
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <rss version="2.0"><channel><title>Tin</title><link>http://127.0.0.1/</link>
      \(list.joined())</channel></rss>
      """
  }

  private static func feed(_ items: [(id: String, title: String, link: String)]) -> LoopbackAnswer {
    .document(
      Array(rss(items).utf8), type: "application/rss+xml", entityTag: "\"\(items.count)\"")
  }

  @Test func `news goes from a feed to the merged feed, the page and the list`() async throws {
    let server = try LoopbackServer([
      "/feed": Self.feed([("1", "Ngày hội đọc sách", "https://hue.example.vn/tin/1")])
    ])
    try folder.configure(["{ id: hue, name: Thư viện Huế, feed: \"\(server.url("/feed"))\" }"])
    let cycle = try await folder.run()
    server.stop()
    #expect(cycle.refresh.rows.map(\.report.outcome) == [.fresh])
    #expect(cycle.refresh.total.added == 1)
    #expect(!cycle.isFailure)
    for name in ["feeds/all.atom", "feeds/national.atom", "index.html"] {
      #expect(folder.file("output/" + name)?.contains("Ngày hội đọc sách") == true)
      #expect(folder.file("output/" + name)?.contains("Thư viện Huế") == true)
    }
    #expect(folder.file("output/sources.opml")?.contains("/feed") == true)
    #expect(folder.file("desk/feeds/internal.atom") != nil)
    #expect(folder.file("output/feeds/internal.atom") == nil)
  }

  @Test func `entries name the places and topics of their stories`() async throws {
    let server = try LoopbackServer([
      "/feed": Self.feed([("1", "Tập huấn ở Thư viện tỉnh Hà Giang", "https://a.example.vn/1")])
    ])
    try folder.configure([
      "{ id: a, name: Thư viện A, place: hue, feed: \"\(server.url("/feed"))\" }"
    ])
    _ = try await folder.run()
    server.stop()
    let feed = try #require(folder.file("output/feeds/all.atom"))
    #expect(feed.contains("term=\"tuyen-quang\" label=\"Tuyên Quang\""))
    #expect(feed.contains("term=\"ha-giang\" label=\"Hà Giang\""))
    #expect(feed.contains("term=\"training\""))
    #expect(!feed.contains("term=\"hue\""))
  }

  @Test func `a second run at once asks nobody and changes no file`() async throws {
    let server = try LoopbackServer([
      "/feed": Self.feed([("1", "Ngày hội đọc sách", "https://hue.example.vn/tin/1")])
    ])
    try folder.configure(["{ id: hue, name: Thư viện Huế, feed: \"\(server.url("/feed"))\" }"])
    _ = try await folder.run()
    let before = try folder.published()
    let second = try await folder.run()
    #expect(second.refresh.rows.isEmpty)
    #expect(second.refresh.resting.count == 1)
    #expect(server.requests.count == 1)
    #expect(try folder.published() == before)
    let all = try await folder.run(all: true)
    server.stop()
    #expect(all.refresh.rows.map(\.report.outcome) == [.unchanged])
    #expect(try folder.published() == before)
  }

  @Test func `a press release on two sites is one story that names both`() async throws {
    let server = try LoopbackServer([
      "/a": Self.feed([("1", "Thông cáo báo chí", "https://bo.example.vn/thong-cao")]),
      "/b": Self.feed([("77", "Thông cáo", "http://www.bo.example.vn/thong-cao/?utm_source=rss")]),
    ])
    try folder.configure([
      "{ id: bo, name: Bộ Văn hóa, feed: \"\(server.url("/a"))\" }",
      "{ id: hue, name: Thư viện Huế, feed: \"\(server.url("/b"))\" }",
    ])
    let cycle = try await folder.run()
    server.stop()
    #expect(cycle.refresh.total == MergeResult(added: 2, joined: 1, revised: 0))
    let feed = try #require(folder.file("output/feeds/all.atom"))
    #expect(feed.components(separatedBy: "<entry>").count == 2)
    #expect(feed.contains("Bộ Văn hóa") && feed.contains("Thư viện Huế"))
  }

  @Test func `backlog is published and only later news is in the digest`() async throws {
    let world = ScriptedRoute([
      Self.feed([("1", "Tin cũ", "https://hue.example.vn/1")]),
      Self.feed([
        ("2", "Tin mới", "https://hue.example.vn/2"), ("1", "Tin cũ", "https://hue.example.vn/1"),
      ]),
    ])
    let server = try LoopbackServer { _ in world.next() }
    try folder.configure(["{ id: hue, name: Thư viện Huế, feed: \"\(server.url("/feed"))\" }"])
    _ = try await folder.run(all: true)
    #expect(try await folder.digest().storyCount == 0)
    _ = try await folder.run(all: true)
    server.stop()
    let digest = try await folder.digest()
    #expect(digest.parts.flatMap(\.stories).map(\.lead.article.title) == ["Tin mới"])
    #expect(digest.number == 1)
    #expect(try await folder.digest() == digest, "the issue of a day is the same all day")
    #expect(try await folder.digest(HubFolder.tomorrow).storyCount == 0)
  }

  @Test func `each source in trouble is named with a reason and the rest goes on`() async throws {
    let server = try LoopbackServer([
      "/good": Self.feed([("1", "Tin", "https://hue.example.vn/1")]),
      "/page": .document("<!doctype html><html><body>Trang chủ</body></html>", type: "text/html"),
      "/empty": .document("", type: "application/rss+xml"),
      "/cut": .document(
        String(Self.rss([("9", "Tin còn đọc được", "https://cut.example.vn/9")]).dropLast(40)),
        type: "application/rss+xml"),
    ])
    try folder.configure([
      "{ id: good, name: A, feed: \"\(server.url("/good"))\" }",
      "{ id: missing, name: B, feed: \"\(server.url("/missing"))\" }",
      "{ id: page, name: C, feed: \"\(server.url("/page"))\" }",
      "{ id: empty, name: D, feed: \"\(server.url("/empty"))\" }",
      "{ id: cut, name: E, feed: \"\(server.url("/cut"))\" }",
      "{ id: later, name: F, waiting: true }",
    ])
    let cycle = try await folder.run()
    server.stop()
    let rows = Dictionary(
      uniqueKeysWithValues: cycle.refresh.rows.map { ($0.source.id.rawValue, $0) })
    #expect(rows["good"]?.report.outcome == .fresh)
    #expect(rows["missing"]?.report.label == "bad-status")
    #expect(rows["missing"]?.report.status == 404)
    #expect(rows["page"]?.report.label == "feed-web-page")
    #expect(rows["empty"]?.report.label == "feed-empty")
    #expect(rows["cut"]?.result.added == 1, "what can be read of a truncated feed is kept")
    #expect(cycle.refresh.waiting.map(\.id) == [SourceID("later")])
    #expect(!cycle.isFailure)
    #expect(!cycle.refresh.isOurOutage)
  }

  @Test func `an outage of ours is told once and counted against nobody`() async throws {
    let server = try LoopbackServer([:])
    server.stop()
    try folder.configure(
      ["a", "b", "c"].map {
        "{ id: \($0), name: A, feed: \"http://\($0).localhost:\(server.port)/feed\" }"
      })
    let cycle = try await folder.run()
    #expect(cycle.refresh.isOurOutage)
    #expect(!cycle.isFailure)
    #expect(cycle.refresh.rows.allSatisfy { $0.decision?.reason == .ourOutage })
    let again = try await folder.run()
    #expect(again.refresh.rows.count == 3, "all are due again at once")
  }

  @Test func `one site that is down is no outage of ours`() async throws {
    let server = try LoopbackServer([:])
    server.stop()
    try folder.configure(["{ id: a, name: A, feed: \"\(server.url("/feed"))\" }"])
    let cycle = try await folder.run()
    #expect(!cycle.refresh.isOurOutage)
    #expect(try await folder.run().refresh.rows.isEmpty, "it is asked again later, not at once")
  }

  @Test func `an issue that was not written is the same when it is taken again`() async throws {
    let world = ScriptedRoute([
      Self.feed([]), Self.feed([("1", "Tin một", "https://hue.example.vn/1")]),
      Self.feed([
        ("1", "Tin một", "https://hue.example.vn/1"), ("2", "Tin hai", "https://hue.example.vn/2"),
      ]),
    ])
    let server = try LoopbackServer { _ in world.next() }
    try folder.configure(["{ id: hue, name: Thư viện Huế, feed: \"\(server.url("/feed"))\" }"])
    for _ in 0..<2 { _ = try await folder.run(all: true) }
    let first = try await folder.digest(isWritten: false)
    _ = try await folder.run(all: true)
    let again = try await folder.digest()
    server.stop()
    #expect(again.number == 1)
    #expect(again.parts == first.parts)
    #expect(
      try await folder.digest(HubFolder.tomorrow).parts.flatMap(\.stories)
        .map(\.lead.article.title) == ["Tin hai"])
  }

  @Test func `a feed that died is looked for again on its site`() async throws {
    func page(_ feed: String) -> LoopbackAnswer {
      .document(
        "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"\(feed)\">", type: "text/html")
    }
    let site = ScriptedRoute([page("/cu.rss"), page("/moi.rss")])
    let old = ScriptedRoute([
      Self.feed([("1", "Tin một", "https://hue.example.vn/1")]), LoopbackAnswer(410),
    ])
    let new = Self.feed([("2", "Tin hai", "https://hue.example.vn/2")])
    let server = try LoopbackServer { request in
      switch request.pathOnly {
      case "/": site.next()
      case "/cu.rss": old.next()
      case "/moi.rss": new
      default: LoopbackAnswer(404)
      }
    }
    try folder.configure(["{ id: hue, name: Thư viện Huế, site: \"\(server.url("/"))\" }"])
    for _ in 0..<3 { _ = try await folder.run(all: true) }
    server.stop()
    #expect(folder.file("output/feeds/all.atom")?.contains("Tin hai") == true)
  }

  @Test func `the feed of a site is found and remembered`() async throws {
    let page = """
      <html><head><link rel="alternate" type="application/rss+xml" href="/tin.rss"></head></html>
      """
    let server = try LoopbackServer([
      "/": .document(page, type: "text/html"),
      "/tin.rss": Self.feed([("1", "Tin", "https://hue.example.vn/1")]),
    ])
    try folder.configure(["{ id: hue, name: Thư viện Huế, site: \"\(server.url("/"))\" }"])
    let first = try await folder.run(all: true)
    #expect(first.refresh.total.added == 1)
    _ = try await folder.run(all: true)
    server.stop()
    #expect(server.requests(to: "/").count == 1)
    #expect(server.requests(to: "/tin.rss").count == 2)
    #expect(folder.file("output/sources.opml")?.contains("/tin.rss") == true)
  }

  @Test func `a document that cannot be written fails the cycle and is written by the next`()
    async throws
  {
    let server = try LoopbackServer([
      "/feed": Self.feed([("1", "Ngày hội", "https://hue.example.vn/1")])
    ])
    try folder.configure(["{ id: hue, name: Thư viện Huế, feed: \"\(server.url("/feed"))\" }"])
    // A file where the folder has to be: nothing can be written below it, not even by root.
    try "".write(toFile: folder.path + "/output", atomically: true, encoding: .utf8)
    let failed = try await folder.run()
    #expect(failed.isFailure)
    #expect(failed.publishing.failures.allSatisfy { $0.path.contains("output/") })
    try FileManager.default.removeItem(atPath: folder.path + "/output")
    let mended = try await folder.run()
    server.stop()
    #expect(!mended.isFailure)
    #expect(folder.file("output/feeds/all.atom")?.contains("Ngày hội") == true)
  }

  @Test func `a published file that was lost is put up again on demand`() async throws {
    let server = try LoopbackServer([
      "/feed": Self.feed([("1", "Ngày hội", "https://hue.example.vn/1")])
    ])
    try folder.configure(["{ id: hue, name: Thư viện Huế, feed: \"\(server.url("/feed"))\" }"])
    _ = try await folder.run()
    _ = try await folder.publish(.everything)
    server.stop()
    try FileManager.default.removeItem(atPath: folder.path + "/output/feeds/all.atom")
    #expect(try await folder.publish(.everything).written.isEmpty, "nobody looks for it each time")
    let report = try await folder.publish(.anew)
    #expect(report.written == [DocumentPath(.public, "feeds/all.atom")])
  }

  @Test func `a source has a feed of its own, also with what others told first`() async throws {
    let server = try LoopbackServer([
      "/a": Self.feed([("1", "Thông cáo báo chí", "https://bo.example.vn/thong-cao")]),
      "/b": Self.feed([
        ("77", "Thông cáo", "https://bo.example.vn/thong-cao"),
        ("78", "Ngày hội", "https://hue.example.vn/78"),
      ]),
    ])
    try folder.configure([
      "{ id: bo, name: Bộ Văn hóa, feed: \"\(server.url("/a"))\" }",
      "{ id: hue, name: Thư viện Huế, feed: \"\(server.url("/b"))\" }",
    ])
    _ = try await folder.run()
    server.stop()
    _ = try await folder.publish(.everything)
    func entries(_ name: String) -> Int? {
      folder.file("output/feeds/source/\(name).atom").map {
        $0.components(separatedBy: "<entry>").count - 1
      }
    }
    #expect(entries("bo") == 1)
    #expect(entries("hue") == 2)
    #expect(folder.file("output/feeds/source/hue.atom")?.contains(": Thư viện Huế</title>") == true)
  }

  @Test func `what a new source had waits until it is published, and news does not`() async throws {
    let old = (1...250).map { ("\($0)", "Tin cũ \($0)", "https://hue.example.vn/\($0)") }
    let world = ScriptedRoute([
      Self.feed(old), Self.feed([("999", "Tin nóng", "https://hue.example.vn/999")] + old),
    ])
    let server = try LoopbackServer { _ in world.next() }
    try folder.configure(["{ id: hue, name: Thư viện Huế, feed: \"\(server.url("/feed"))\" }"])
    let first = try await folder.run(all: true)
    #expect(first.publishing.waiting == 150)
    let second = try await folder.run(all: true)
    server.stop()
    #expect(second.publishing.waiting == 150)
    let waiting = second.publishing.waitingCollections
    #expect(waiting > 0)
    let summary = CycleTable(cycle: second, timeZone: "Asia/Ho_Chi_Minh").text
    #expect(
      summary.contains(
        "; 150 older stories and feeds of single sources, places, topics or searches (\(waiting)) wait for "
          + "feedhub publish."))
    #expect(folder.file("output/feeds/all.atom")?.contains("Tin nóng") == true)
    #expect(folder.file("output/feeds/source/hue.atom") == nil)
    #expect(try await folder.run(all: true).publishing.written.isEmpty)
    let rest = try await folder.publish(.everything)
    #expect(rest.waiting == 0)
    #expect(rest.waitingCollections == 0)
    #expect(folder.file("output/feeds/source/hue.atom")?.contains("Tin nóng") == true)
    #expect(folder.file("output/feeds/source/hue.atom")?.contains("Tin cũ 250") == true)
  }

  @Test func `a section that becomes the desk's is taken from the public`() async throws {
    let server = try LoopbackServer([
      "/feed": Self.feed([("1", "Chi bộ kết nạp đảng viên", "https://hue.example.vn/1")])
    ])
    let source = "{ id: hue, name: Thư viện Huế, feed: \"\(server.url("/feed"))\" }"
    func sections(_ visibility: String) -> String {
      "sections: [{ id: national, title: A, default: true }, "
        + "{ id: internal, title: B, visibility: \(visibility) }]"
    }
    try folder.configure([source], extra: sections("public"))
    _ = try await folder.run()
    #expect(folder.file("output/feeds/internal.atom")?.contains("Chi bộ") == true)
    try folder.configure([source], extra: sections("desk"))
    _ = try await folder.run()
    server.stop()
    #expect(folder.file("output/feeds/internal.atom") == nil)
    #expect(folder.file("output/feeds/all.atom")?.contains("Chi bộ") == false)
    #expect(folder.file("desk/feeds/internal.atom")?.contains("Chi bộ") == true)
  }

  @Test func `stories of a section that is no longer there are not forgotten in silence`()
    async throws
  {
    let server = try LoopbackServer([
      "/feed": Self.feed([("1", "Chi bộ kết nạp đảng viên", "https://hue.example.vn/1")])
    ])
    let source = "{ id: hue, name: Thư viện Huế, feed: \"\(server.url("/feed"))\" }"
    try folder.configure([source])
    _ = try await folder.run()
    server.stop()
    try folder.configure([source], extra: "sections: [{ id: national, title: A, default: true }]")
    let configuration = try ConfigurationFile.read(folder.path + "/feeds.yml")
    let hub = try Hub(
      configuration, workspace: folder.workspace, work: nil, events: QuietSink())
    #expect(try await hub.orphanedSections() == [.internal])
  }

  @Test func `a bad feeds.yml changes nothing`() async throws {
    let server = try LoopbackServer([
      "/feed": Self.feed([("1", "Tin", "https://hue.example.vn/1")])
    ])
    try folder.configure(["{ id: hue, name: Thư viện Huế, feed: \"\(server.url("/feed"))\" }"])
    _ = try await folder.run()
    server.stop()
    let before = try folder.published()
    try folder.configure(["{ id: hue, nam: Thư viện Huế }"])
    await #expect(throws: ConfigurationFailure.self) { try await folder.run() }
    #expect(try folder.published() == before)
  }
}

/// Gives one answer after another to whoever asks, and the last one for ever.
final class ScriptedRoute: @unchecked Sendable {
  // Safe because the answers are only touched while the lock is held.
  private let lock = NSLock()
  private var answers: [LoopbackAnswer]

  init(_ answers: [LoopbackAnswer]) {
    self.answers = answers
  }

  func next() -> LoopbackAnswer {
    lock.withLock { answers.count > 1 ? answers.removeFirst() : answers[0] }
  }
}
