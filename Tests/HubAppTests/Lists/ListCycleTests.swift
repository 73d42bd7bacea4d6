import FeedDomain
import Foundation
import HubStore
import HubTesting
import Pipeline
import SampleNetwork
import Testing
import Transport

@testable import HubApp

/// Whole cycles over sites without a feed, over loopback HTTP.
struct ListCycleTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let folder: HubFolder

  init() throws {
    folder = try HubFolder()
  }

  private static func list(_ numbers: ClosedRange<Int>, as element: String = "li") -> LoopbackAnswer
  {
    let items = numbers.reversed().map { number in
      "<\(element) class=tin><h3><a href=\"/bai.aspx?contentid=\(number)&vr=\(number * 7)\">Tin số \(number)</a></h3>"
        + "<i>Ngày đăng: \(number)/10/2026</i></\(element)>"
    }
    return .document(
      "<title>Tin tức</title><ul>\(items.joined())</ul>", type: "text/html; charset=utf-8")
  }

  private static let article = LoopbackAnswer.document(
    "<title>Bài</title><div id=bai><p>Toàn văn của bài.</p></div>", type: "text/html; charset=utf-8"
  )

  private func configure(_ server: LoopbackServer, _ more: String = "") throws {
    try folder.configure([
      "{ id: hue, name: Thư viện Huế, list: { page: \"\(server.url("/tin"))\", "
        + "item: li.tin, date: i\(more) } }"
    ])
  }

  @Test func `news of a list is merged and published like that of a feed`() async throws {
    let server = try LoopbackServer(["/tin": Self.list(1...3)])
    try configure(server)
    let cycle = try await folder.run()
    let again = try await folder.run(all: true)
    server.stop()
    #expect(cycle.refresh.rows.map(\.report.outcome) == [.fresh])
    #expect(cycle.refresh.total.added == 3)
    #expect(folder.file("output/feeds/all.atom")?.contains("Tin số 3") == true)
    #expect(folder.file("output/feeds/all.atom")?.contains("2026-10-02T17:00:00Z") == true)
    #expect(again.refresh.rows.map(\.report.outcome) == [.unchanged])
    #expect(server.requests(to: "/robots.txt").count == 1)
  }

  @Test func `a layout that changed is an alarm until the items are back, and nothing is lost`()
    async throws
  {
    let answers = ScriptedRoute([
      Self.list(1...3), Self.list(1...4, as: "div"), Self.list(1...4, as: "div"), Self.list(1...4),
    ])
    let server = try LoopbackServer { request in
      request.path == "/tin" ? answers.next() : LoopbackAnswer(404)
    }
    try configure(server)
    _ = try await folder.run(all: true)
    for failures in 1...2 {
      let changed = try await folder.run(all: true)
      #expect(changed.refresh.rows.map(\.report.outcome) == [.unreadable])
      #expect(changed.refresh.rows.map(\.report.label) == ["layout-changed"])
      #expect(try await folder.states().map(\.failures) == [failures])
      #expect(changed.refresh.rows.allSatisfy { $0.nextPoll != nil })
    }
    #expect(folder.file("output/feeds/all.atom")?.contains("Tin số 3") == true)
    let back = try await folder.run(all: true)
    server.stop()
    #expect(back.refresh.rows.map(\.report.outcome) == [.fresh])
    #expect(back.refresh.total == MergeResult(added: 1))
  }

  @Test func `addresses that are others at each visit make nothing new and change nothing`()
    async throws
  {
    let pages = [3, 8].map { visit in
      let items = (1...2).map { number in
        "<li class=tin><a href=\"/bai.aspx?vr=\(visit * number)&contentid=\(number)\">Tin số \(number)</a></li>"
      }
      return LoopbackAnswer.document(items.joined(), type: "text/html; charset=utf-8")
    }
    let answers = ScriptedRoute(pages)
    let server = try LoopbackServer { request in
      request.path == "/tin" ? answers.next() : LoopbackAnswer(404)
    }
    try configure(server)
    let first = try await folder.run(all: true)
    let before = try folder.published()
    let second = try await folder.run(all: true)
    server.stop()
    #expect(first.refresh.total.added == 2)
    #expect(second.refresh.rows.map(\.report.outcome) == [.fresh])
    #expect(second.refresh.total == MergeResult())
    #expect(try folder.published() == before)
  }

  @Test func `the page of a new article is read once, and its text stays`() async throws {
    let answers = ScriptedRoute([Self.list(1...2), Self.list(1...3), Self.list(2...3)])
    let server = try LoopbackServer { request in
      request.path == "/tin"
        ? answers.next() : request.pathOnly == "/bai.aspx" ? Self.article : LoopbackAnswer(404)
    }
    try configure(server, ", detail: { content: \"#bai\" }")
    for _ in 1...3 { _ = try await folder.run(all: true) }
    server.stop()
    let pages = server.requests.filter { $0.pathOnly == "/bai.aspx" }.map(\.path)
    #expect(pages.count == 3)
    #expect(Set(pages).count == 3)
    let feed = try #require(folder.file("output/feeds/all.atom"))
    #expect(feed.components(separatedBy: "Toàn văn của bài").count == 4)
  }

  @Test func `the sample site without a feed has its news on both days, whole and once`()
    async throws
  {
    let sites = try SampleSites.start(now: Sample.now)
    defer { sites.stop() }
    let configuration = Configuration(
      hub: HubProfile(title: "Tin", url: "https://tin.example/", authority: "tin.example,2026"),
      sources: sites.sources.filter { $0.id == SourceID("son-la") },
      allow: [SampleSites.allowed].compactMap(AllowEntry.init))
    let hub = try Hub(
      configuration, workspace: folder.workspace, work: .cycle, events: QuietSink())
    let clock = SkippingClock()
    let first = try await hub.run(.all, clock: clock)
    sites.advanceToSecondDay()
    let second = try await hub.run(.all, clock: clock)
    #expect(first.refresh.total == MergeResult(added: 3))
    #expect(second.refresh.total == MergeResult(added: 1))
    #expect(second.refresh.rows.map(\.report.label) == [nil])
    let articles = try await hub.articles()
    #expect(articles.count == 4)
    #expect(articles.allSatisfy { $0.published < clock.now && $0.key.contains("itemid=") })
    let feed = try #require(folder.file("output/feeds/all.atom"))
    #expect(feed.contains("kệ tre") && feed.contains("mùa ẩm"))
  }

  @Test func `no more than ten pages of articles are read in a poll, the rest follows`()
    async throws
  {
    let server = try LoopbackServer(["/tin": Self.list(1...14), "/bai.aspx": Self.article])
    try configure(server, ", detail: { content: \"#bai\" }")
    let first = try await folder.run(all: true)
    #expect(first.refresh.total.added == 14)
    #expect(server.requests.count { $0.pathOnly == "/bai.aspx" } == 10)
    let second = try await folder.run(all: true)
    #expect(second.refresh.total.revised == 4)
    let third = try await folder.run(all: true)
    server.stop()
    #expect(third.refresh.rows.map(\.report.outcome) == [.unchanged])
    #expect(server.requests.count { $0.pathOnly == "/bai.aspx" } == 14)
  }

  @Test func `pages of articles without the content are told and tried again`() async throws {
    let server = try LoopbackServer(["/tin": Self.list(1...2), "/bai.aspx": Self.article])
    try configure(server, ", detail: { content: \"#noi-dung\" }")
    let cycle = try await folder.run(all: true)
    #expect(cycle.refresh.rows.map(\.report.outcome) == [.fresh])
    #expect(cycle.refresh.rows.map(\.report.label) == ["list-no-content"])
    #expect(cycle.refresh.total.added == 2)
    for _ in 1...4 { _ = try await folder.run(all: true) }
    server.stop()
    #expect(server.requests.count { $0.pathOnly == "/bai.aspx" } == 6)
  }

  @Test func `robots is obeyed for the list and for the pages of articles`() async throws {
    let robots = ScriptedRoute([
      .document("User-agent: *\nDisallow: /bai.aspx", type: "text/plain"),
      .document("User-agent: feedhub\nDisallow: /tin", type: "text/plain"),
    ])
    let server = try LoopbackServer { request in
      switch request.pathOnly {
      case "/robots.txt": robots.next()
      case "/tin": Self.list(1...2)
      default: Self.article
      }
    }
    try configure(server, ", detail: { content: \"#bai\" }")
    let clock = ManualClock()
    let first = try await folder.run(all: true, clock: clock)
    #expect(first.refresh.total.added == 2)
    #expect(server.requests.map(\.path) == ["/robots.txt", "/tin"])
    clock.advance(by: .seconds(25 * 3600))
    let second = try await folder.run(all: true, clock: clock)
    server.stop()
    #expect(second.refresh.rows.map(\.report.label) == ["robots-disallowed"])
    #expect(server.requests.map(\.path) == ["/robots.txt", "/tin", "/robots.txt"])
  }

  @Test func `while robots cannot be had, the last rules hold, and without any nothing is read`()
    async throws
  {
    let robots = ScriptedRoute([
      LoopbackAnswer(503), .document("User-agent: *\nAllow: /", type: "text/plain"),
      LoopbackAnswer(500),
    ])
    let server = try LoopbackServer { request in
      request.path == "/robots.txt" ? robots.next() : Self.list(1...2)
    }
    try configure(server)
    let clock = ManualClock()
    let first = try await folder.run(all: true, clock: clock)
    #expect(first.refresh.rows.map(\.report.label) == ["robots-unreachable"])
    let second = try await folder.run(all: true, clock: clock)
    #expect(second.refresh.rows.map(\.report.outcome) == [.fresh])
    clock.advance(by: .seconds(25 * 3600))
    let third = try await folder.run(all: true, clock: clock)
    #expect(third.refresh.rows.map(\.report.label) == [nil])
    clock.advance(by: .seconds(31 * 24 * 3600))
    let fourth = try await folder.run(all: true, clock: clock)
    server.stop()
    #expect(fourth.refresh.rows.map(\.report.label) == ["robots-unreachable"])
  }

  @Test func `of several pages the good ones are taken and the trouble is told`() async throws {
    let server = try LoopbackServer([
      "/tin": Self.list(1...2), "/tin/2": LoopbackAnswer(500), "/tin/3": Self.list(5...6),
    ])
    let pages = ["/tin", "/tin/2", "/tin/3"].map { "\"\(server.url($0))\"" }
    try folder.configure([
      "{ id: hue, name: Thư viện Huế, list: { pages: [\(pages.joined(separator: ", "))], item: li.tin } }"
    ])
    let cycle = try await folder.run(all: true)
    server.stop()
    #expect(cycle.refresh.total.added == 4)
    #expect(cycle.refresh.rows.map(\.report.outcome) == [.fresh])
    #expect(cycle.refresh.rows.map(\.report.label) == ["bad-status"])
  }
}

extension HubFolder {
  /// What is remembered of each source.
  fileprivate func states() async throws -> [SourceState] {
    let configuration = try ConfigurationFile.read(path + "/feeds.yml")
    let hub = try Hub(configuration, workspace: workspace, work: nil, events: QuietSink())
    return try await hub.entries().map(\.state)
  }
}
