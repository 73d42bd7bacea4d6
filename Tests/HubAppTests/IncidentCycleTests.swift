import FeedDomain
import Foundation
import HubTesting
import Pipeline
import SampleNetwork
import Testing

@testable import HubApp

/// A site that was broken into, through whole cycles up to the desk's decision.
struct IncidentCycleTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let folder: HubFolder
  private let route = Route()

  init() throws {
    folder = try HubFolder()
  }

  private static let news = [
    "Khai mạc Ngày Sách và Văn hóa đọc", "Thư viện lưu động về xã Tả Phìn",
    "Tập huấn nghiệp vụ thư viện cơ sở",
  ]
  private static let spam = (1...10).map { "Nhà cái cá cược số \($0), link vào tài xỉu mới nhất" }

  private static func feed(_ titles: [String], at site: String) -> LoopbackAnswer {
    let items = titles.map { title in
      let slug = title.utf8.reduce(0) { $0 &* 31 &+ Int($1) }
      return """
        <item><link>https://\(site).example.vn/\(slug)</link><title>\(title)</title>
        <pubDate>\(Sample.now.addingTimeInterval(-3600).formatted(.iso8601))</pubDate></item>
        """
    }
    return .document(
      """
      <?xml version="1.0" encoding="utf-8"?>
      <rss version="2.0"><channel><title>Tin</title><link>http://127.0.0.1/</link>
      \(items.joined())</channel></rss>
      """, type: "application/rss+xml")
  }

  /// A hub with two sources of which one was broken into after the first cycle; returns the cycle that found it.
  private func breakIn() async throws -> CycleReport {
    let route = route
    let server = try LoopbackServer { request in
      request.pathOnly == "/vinh" ? route.innocent : route.victim
    }
    defer { server.stop() }
    try folder.configure(
      [
        "{ id: lao-cai, name: Thư viện Lào Cai, feed: \"\(server.url("/lao-cai"))\" }",
        "{ id: vinh, name: Thư viện Vinh, feed: \"\(server.url("/vinh"))\" }",
      ],
      extra: "digests: [{ id: editors, title: Biên tập, sections: [national, internal] }]")
    route.victim = Self.feed(Self.news, at: "lao-cai")
    route.innocent = Self.feed(["Tin cũ ở Vinh"], at: "vinh")
    _ = try await folder.run(all: true)
    route.victim = Self.feed(Self.spam + ["Trao giải cuộc thi"] + Self.news, at: "lao-cai")
    route.innocent = Self.feed(["Tin mới ở Vinh", "Tin cũ ở Vinh"], at: "vinh")
    return try await folder.run(all: true)
  }

  private func published() throws -> String {
    try folder.published().values.joined()
  }

  /// Decides as `feedhub sources release` and `discard` do.
  private func decide(_ verdict: Incident.Verdict, on name: String) async throws -> String {
    let desk = try IncidentDesk(folder.workspace)
    let incident = try await desk.incident(name)
    return try await desk.decide(
      IncidentDecision(incident.id, desk.closing(verdict, by: "Lan")))
  }

  @Test func `advertisements are held, the news of the same poll and of others flows`()
    async throws
  {
    let cycle = try await breakIn()
    #expect(cycle.refresh.rows.map(\.result.held) == [10, 0])
    #expect(cycle.refresh.total.added == 2)
    let output = try published()
    #expect(!output.contains("Nhà cái"))
    #expect(output.contains("Trao giải cuộc thi") && output.contains("Tin mới ở Vinh"))
    let digest = try await folder.digest()
    #expect(digest.storyCount == 2)
    #expect(digest.desk.incidents.map(\.held) == [10])
    let table = CycleTable(cycle: cycle, timeZone: "Asia/Ho_Chi_Minh").text
    #expect(table.contains("10 held: feedhub sources incidents 1"))
    #expect(table.contains("10 held, "))
    #expect(try PrintedJSON.text(CycleJSON(cycle)).contains("\"incident\" : 1"))
  }

  @Test func `a flood is held whole, and so is what follows until somebody decides`() async throws {
    _ = try await breakIn()
    let route = route
    let server = try LoopbackServer { request in
      request.pathOnly == "/vinh" ? route.innocent : route.victim
    }
    defer { server.stop() }
    try folder.configure([
      "{ id: lao-cai, name: Thư viện Lào Cai, feed: \"\(server.url("/lao-cai"))\" }",
      "{ id: vinh, name: Thư viện Vinh, feed: \"\(server.url("/vinh"))\" }",
    ])
    // The changed address makes the first poll backlog again.
    _ = try await folder.run(all: true)
    let flood = (1...30).map { "Tin số \($0)" }
    route.innocent = Self.feed(flood + ["Tin mới ở Vinh"], at: "vinh")
    #expect(try await folder.run(all: true).refresh.rows.map(\.result.held) == [0, 30])
    route.innocent = Self.feed(["Tin cuối"] + flood, at: "vinh")
    #expect(try await folder.run(all: true).refresh.rows.map(\.result.held) == [0, 1])
    #expect(try published().contains("Tin số") == false)
    #expect(try await decide(.released, on: "vinh") == "31 entries")
    _ = try await folder.run()
    #expect(folder.file("output/feeds/all.atom")?.contains("Tin cuối") == true)
  }

  @Test func `what the desk releases is published by the next run`() async throws {
    _ = try await breakIn()
    #expect(try await decide(.released, on: "lao-cai") == "10 entries")
    #expect(try published().contains("Nhà cái") == false)
    let next = try await folder.run()
    #expect(!next.publishing.written.isEmpty)
    #expect(folder.file("output/feeds/all.atom")?.contains("Nhà cái cá cược số 7") == true)
    #expect(try await folder.digest().storyCount == 12)
    #expect(try await folder.digest().desk.incidents.isEmpty)
  }

  @Test func `what the desk discards does not come back`() async throws {
    _ = try await breakIn()
    #expect(try await decide(.discarded, on: "1") == "10 entries")
    let route = route
    let server = try LoopbackServer { request in
      request.pathOnly == "/vinh" ? route.innocent : route.victim
    }
    defer { server.stop() }
    try folder.configure([
      "{ id: lao-cai, name: Thư viện Lào Cai, feed: \"\(server.url("/lao-cai"))\" }",
      "{ id: vinh, name: Thư viện Vinh, feed: \"\(server.url("/vinh"))\" }",
    ])
    let again = try await folder.run(all: true)
    #expect(again.refresh.total.held == 0)
    #expect(again.refresh.total.added == 0)
    #expect(try published().contains("Nhà cái") == false)
    await #expect(throws: NothingHeld.self) { try await decide(.discarded, on: "1") }
    await #expect(throws: UnknownIncident.self) { try await decide(.released, on: "7") }
    await #expect(throws: UnknownIncident.self) { try await decide(.released, on: "lao-cai") }
  }

  @Test func `the commands that show incidents name the facts`() async throws {
    _ = try await breakIn()
    let configuration = try ConfigurationFile.read(folder.path + "/feeds.yml")
    let hub = try Hub(configuration, workspace: folder.workspace, work: nil, events: QuietSink())
    let incident = try #require(try await hub.incidents.incidents().first)
    let held = try await hub.incidents.heldArticles(of: incident.id)
    let text = IncidentText(timeZone: "Asia/Ho_Chi_Minh").text(of: incident, entries: held)
    #expect(text.contains("10 of 11 new entries, with “nhà cái”"))
    #expect(text.contains("Nhà cái cá cược số 3"))
    #expect(text.contains("feedhub sources discard 1"))
    let json = try PrintedJSON.text(IncidentJSON(incident, entries: held))
    #expect(json.contains("\"kind\" : \"spam-words\""))
    #expect(json.contains("\"state\" : \"open\""))
    let desk = try IncidentDesk(folder.workspace)
    await #expect(throws: NothingHeld.self) {
      try await desk.check([ArticleID(rawValue: 999)], of: incident)
    }
  }
}

/// What the two sites answer next.
private final class Route: @unchecked Sendable {
  // Safe because the answers are only set while no request is under way.
  var victim = LoopbackAnswer(404)
  var innocent = LoopbackAnswer(404)
}
