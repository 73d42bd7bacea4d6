import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation
import HubStore
import HubTesting
import Pipeline
import Testing

@testable import HubApp

/// The way a province takes from its address to a source, by command on loopback.
struct RegisteringTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let folder: HubFolder
  private let site: ChangingSite

  init() throws {
    folder = try HubFolder()
    site = try ChangingSite()
    site.serve("/", "<link rel=alternate type=application/rss+xml href=/tin.xml>")
    site.serveFeed("/tin.xml", ["Ngày hội", "Triển lãm"])
    try folder.configure(["{ id: vinh, name: Thư viện Vinh, waiting: true }"])
  }

  private func entries() async throws -> [RegisterEntry] { try await hub().entries() }

  private func hub() throws -> Hub {
    try Hub(
      try ConfigurationFile.read(folder.path + "/feeds.yml"), workspace: folder.workspace,
      work: nil, events: QuietSink())
  }

  private func entry(_ id: String) async throws -> RegisterEntry {
    try #require(try await entries().first { $0.source.id == SourceID(id) })
  }

  /// Runs `feedhub sources …` and returns its exit status.
  private func run(_ words: [String]) async -> Int32 {
    do {
      guard var command = try SourcesCommand.parseAsRoot(words) as? any AsyncParsableCommand else {
        return -1
      }
      try await command.run()
      return 0
    } catch {
      return SourcesCommand.exitCode(for: error).rawValue
    }
  }

  /// The same on the hub of the test, as the user lan.
  private func sources(_ words: String...) async -> Int32 {
    await run(words + ["--directory", folder.path, "--lang", "en", "--by", "lan", "--json"])
  }

  private func add(_ path: String = "/", _ more: String...) async -> Int32 {
    let words = ["add", site.url(path), "--name", "Thư viện Huế", "--place", "Huế"] + more
    return await run(
      words + ["--directory", folder.path, "--lang", "en", "--by", "lan", "--json"])
  }

  private func history(_ id: String) async throws -> [SourceEvent] {
    try await hub().register.history(of: SourceID(id))
  }

  @Test func `a site is found, proven, approved and polled`() async throws {
    #expect(await add("/", "--owner", "Phòng Tin học") == 0)
    let proposed = try await entry("hue")
    #expect(proposed.standing == .proposed)
    #expect(proposed.source.address == .site(site.url("/")))
    #expect(proposed.source.place == "hue")
    #expect(proposed.state.discoveredFeed == site.url("/tin.xml"))
    #expect(proposed.registration?.owner == "Phòng Tin học")
    #expect(try await folder.run().refresh.rows.isEmpty, "a proposal is not polled")
    #expect(await sources("check", "hue") == 1)
    let code = try #require(proposed.registration?.code.rawValue)
    site.serve("/.well-known/feedhub.txt", code + "\n", type: "text/plain")
    #expect(await sources("check", "hue") == 0)
    #expect(await sources("approve", "hue") == 0)
    let cycle = try await folder.run()
    #expect(cycle.refresh.rows.map(\.source.id) == [SourceID("hue")])
    #expect(cycle.refresh.total.added == 2)
    let deeds = try await history("hue")
    #expect(deeds.map(\.act) == [.registered, .proven, .approved])
    #expect(deeds.allSatisfy { $0.by == "lan" })
    #expect(deeds.last?.note == nil)
  }

  @Test func `what is a source already is not registered again`() async throws {
    _ = await add()
    #expect(await add() == 2)
    #expect(await add("/tin.xml") == 2, "its feed is the same source")
    #expect(try await entries().map(\.source.id.rawValue) == ["vinh", "hue"])
    #expect(await add("/tin.xml", "--anyway") == 0)
    #expect(try await entries().map(\.source.id.rawValue) == ["vinh", "hue", "hue-2"])
  }

  @Test func `a feed with errors is registered, and the exit status tells of them`() async throws {
    site.serve(
      "/loi.xml",
      """
      <rss version="2.0"><channel><title>Tin</title><link>https://hue.example.vn/</link>
      <item><title>Ngày hội</title><pubDate>23/11/2026 08:30</pubDate></item></channel></rss>
      """, type: "application/rss+xml")
    #expect(await add("/loi.xml") == 2)
    #expect(try await entry("hue").standing == .proposed)
  }

  @Test func `an address without a feed registers nothing`() async throws {
    site.serve("/trong/", "<html><body>Trang trắng</body></html>")
    #expect(await add("/trong/") == 1)
    #expect(try await entries().count == 1)
  }

  @Test func `entries that are stored show the double under another address`() async throws {
    _ = await add()
    _ = await sources("approve", "hue")
    _ = try await folder.run()
    site.serveFeed("/khac.xml", ["Ngày hội", "Triển lãm", "Tin mới"])
    #expect(await add("/khac.xml") == 2)
    #expect(try await entries().count == 2)
  }

  @Test func `an editor's word is enough, and the history says so`() async throws {
    _ = await add()
    #expect(await sources("approve", "hue", "--note", "gọi điện") == 0)
    #expect(try await history("hue").last?.note == "without proof of control; gọi điện")
  }

  @Test func `while a cycle is under way nothing is changed`() async throws {
    _ = await add()
    let cycle = try Hub(
      try ConfigurationFile.read(folder.path + "/feeds.yml"), workspace: folder.workspace,
      work: .cycle, events: QuietSink())
    #expect(await sources("approve", "hue") == 1)
    #expect(await add("/tin.xml", "--anyway") == 1)
    #expect(try await cycle.entries().map(\.standing) == [.active, .proposed])
  }

  @Test func `certificates that feeds.yml names are exported with their source`() {
    let entry = RegisterEntry(
      source: Sample.source("hue"), state: SourceState(source: SourceID("hue")), standing: .active)
    let text = SourcesYAML.text([entry], caFiles: [SourceID("hue"): "/etc/feedhub/ca.pem"])
    #expect(text.contains("\n    ca: \"/etc/feedhub/ca.pem\"\n"))
  }

  @Test func `the list shows where a source stands and who answers for it`() async throws {
    _ = await add("/", "--owner", "Phòng Tin học")
    let text = try PrintedJSON.text(try await entries().map(ListedSource.init))
    let list = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
    #expect(list?.map { $0["standing"] as? String } == ["active", "proposed"])
    #expect(list?.map { $0["origin"] as? String } == ["file", "command"])
    #expect(list?.last?["owner"] as? String == "Phòng Tin học")
    #expect(list?.last?["feed"] as? String == site.url("/tin.xml"))
    #expect(list?.last?["nextPoll"] == nil)
  }

  @Test func `what its people are told names the code and every place for it`() async throws {
    _ = await add()
    let entry = try await entry("hue")
    let code = try #require(entry.registration?.code.rawValue)
    let text = ExaminationText.ways(of: entry, language: .vi)
    #expect(text.contains("Đặt tệp \(site.url("/.well-known/feedhub.txt")) có nội dung: \(code)"))
    #expect(text.contains("<meta name=\"feedhub-verification\" content=\"\(code)\">"))
    #expect(text.contains(site.url("/tin.xml")))
    #expect(text.hasSuffix("Rồi chạy: feedhub sources check hue\n"))
  }

  @Test func `a rejection needs a reason and keeps it`() async throws {
    _ = await add()
    #expect(await sources("reject", "hue") == 64)
    #expect(await sources("reject", "hue", "--note", "không phải thư viện") == 0)
    #expect(try await history("hue").last?.note == "không phải thư viện")
    #expect(try await entry("hue").standing == .rejected)
  }

  @Test func `a source of feeds.yml is paused by command and changed only in the file`()
    async throws
  {
    try folder.configure(["{ id: hue, name: Thư viện Huế, feed: \"\(site.url("/tin.xml"))\" }"])
    #expect(await sources("remove", "hue") == 1)
    #expect(await sources("rename", "hue", "Mới") == 1)
    #expect(await sources("move", "hue", site.url("/")) == 1)
    #expect(await sources("pause", "hue") == 0)
    #expect(try await folder.run().refresh.rows.isEmpty)
    #expect(await sources("resume", "hue") == 0)
    #expect(try await folder.run().refresh.rows.count == 1)
    let configuration = try ConfigurationFile.read(folder.path + "/feeds.yml")
    let failure = RegisterFailure.inFile(
      SourceID("hue"), path: "feeds.yml", line: configuration.lines[SourceID("hue")])
    #expect(failure.explanation.contains("feeds.yml:5"))
  }

  @Test func `a moved source is asked at the new address and its old entries are not news`()
    async throws
  {
    _ = await add()
    _ = await sources("approve", "hue")
    _ = try await folder.run()
    site.serveFeed(
      "/moi.xml", ["Ngày hội", "Triển lãm", "Khai trương"], links: "https://moi.example.vn/")
    #expect(await sources("move", "hue", site.url("/moi.xml")) == 0)
    let cycle = try await folder.run()
    #expect(cycle.refresh.rows.map(\.report.outcome) == [.fresh])
    #expect(try await folder.digest().storyCount == 0)
    #expect(try await entry("hue").source.address == .feed(site.url("/moi.xml")))
    #expect(try await history("hue").last?.act == .moved)
  }

  @Test func `a merged source leads to its heir`() async throws {
    _ = await add()
    _ = await sources("approve", "hue")
    #expect(await sources("merge", "hue", "vinh") == 0)
    #expect(try await entry("hue").successor == SourceID("vinh"))
    #expect(try await entry("hue").standing == .retired)
    #expect(await sources("merge", "vinh", "hue") == 1)
    #expect(await sources("pause", "khong-co") == 1)
  }

  @Test func `what is exported is imported again`() async throws {
    _ = await add()
    _ = await sources("approve", "hue")
    let other = try HubFolder()
    try other.configure(["{ id: khac, name: Khác, waiting: true }"])
    for format in ["yaml", "opml"] {
      let file = folder.path + "/nguon." + format
      #expect(
        await run(["export", "--format", format, "--output", file, "--directory", folder.path])
          == 0)
    }
    let list = folder.path + "/nguon.yaml"
    let into = ["--directory", other.path, "--lang", "en", "--json"]
    #expect(await run(["import", list, "--approve"] + into) == 0)
    #expect(await run(["import", list] + into) == 2, "all known")
    #expect(await run(["import", folder.path + "/nguon.opml"] + into) == 0)
    #expect(await run(["import", folder.path + "/nguon.opml"] + into) == 2, "all known")
    let hub = try Hub(
      try ConfigurationFile.read(other.path + "/feeds.yml"), workspace: other.workspace,
      work: nil, events: QuietSink())
    let imported = try await hub.entries()
    #expect(imported.map(\.source.id.rawValue) == ["khac", "vinh", "hue", "thu-vien-hue"])
    #expect(imported.map(\.standing) == [.active, .active, .active, .proposed])
    #expect(imported[2].source.address == .site(site.url("/")))
    #expect(imported[3].source.address == .feed(site.url("/tin.xml")))
    #expect(imported[3].source.place == "hue")
  }

  @Test func `a site without a feed is exported with its selectors`() async throws {
    let list =
      "{ page: \"\(site.url("/tin"))\", item: .tin, title: \"h3 > a\", detail: { content: \"#bài\" } }"
    try folder.configure(["{ id: son-la, name: \"Thư viện \\\"Sơn La\\\"\", list: \(list) }"])
    let entries = try await entries()
    let again = try SourceListReader.read(
      Array(SourcesYAML.text(entries).utf8), path: "x.yml", sections: [])
    #expect(again.map(\.address) == entries.map(\.source.address))
    #expect(again.map(\.name) == ["Thư viện \"Sơn La\""])
  }

  @Test func `a list with an error registers nothing`() async throws {
    let file = folder.path + "/nguon.yml"
    let text = """
      sources:
        - { id: a, name: A, feed: "https://a.example.vn/feed" }
        - { id: b, name: B, feed: "khong-phai-dia-chi" }
      """
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    #expect(await sources("import", file) == 1)
    #expect(try await entries().map(\.source.id.rawValue) == ["vinh"])
  }

  @Test func `an id that the list gives and another source has stops the whole list`() async throws
  {
    let file = folder.path + "/nguon.yml"
    let text = """
      sources:
        - { id: a, name: A, feed: "https://a.example.vn/feed" }
        - { id: vinh, name: Vinh, feed: "https://b.example.vn/feed" }
      """
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    #expect(await sources("import", file) == 1)
    #expect(try await entries().map(\.source.id.rawValue) == ["vinh"])
  }
}
