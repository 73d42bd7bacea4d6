import FeedDomain
import Foundation
import HubStore
import HubTesting
import Pipeline
import SampleNetwork
import Testing

@testable import HubApp

/// The public site as a whole: which pages are up, what leads to them, and when they are drawn again.
struct SiteTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let folder: HubFolder
  private let server: LoopbackServer

  init() throws {
    folder = try HubFolder()
    let titles = Dictionary(uniqueKeysWithValues: (1...90).map { ($0, "Tin thứ \($0)") })
    var changed = titles
    changed[40] = "Tin thứ 40, có sửa"
    let route = ScriptedRoute(
      [titles, changed].map { SubscriberTests.feed($0, isDated: true) })
    server = try LoopbackServer { _ in route.next() }
    try folder.configure([
      "{ id: hue, name: Thư viện Huế, place: hue, feed: \"\(server.url("/feed"))\" }"
    ])
  }

  private func pages() throws -> [String: String] {
    try folder.published().filter { $0.key.hasPrefix("output/") && $0.key.hasSuffix(".html") }
  }

  /// Every address in the pages that leads to a file of the site, with the page it stands on.
  private func brokenLinks() throws -> [String] {
    var broken: [String] = []
    for (name, html) in try pages() {
      let base = try #require(URL(string: "file:///\(name)"))
      for part in html.components(separatedBy: "href=\"").dropFirst() {
        let address = String(part.prefix { $0 != "\"" })
        guard !address.contains(":"), !address.hasPrefix("#") else { continue }
        let file = try #require(
          URL(string: address, relativeTo: base)?.absoluteURL.standardized.path)
        if folder.file(String(file.dropFirst())) == nil { broken.append("\(name): \(address)") }
      }
    }
    return broken
  }

  @Test func `before the site is up the front page leads nowhere`() async throws {
    defer { server.stop() }
    _ = try await folder.run(all: true)
    #expect(try Array(pages().keys) == ["output/index.html"])
    #expect(try brokenLinks().isEmpty)
  }

  @Test func `every link of every page leads to a page`() async throws {
    defer { server.stop() }
    _ = try await folder.run(all: true)
    _ = try await folder.publish(.everything)
    #expect(try brokenLinks().isEmpty)
    let names = try Set(pages().keys.map { $0.dropFirst("output/".count) })
    #expect(
      names.isSuperset(of: [
        "index.html", "section/national.html", "section/international.html", "source/hue.html",
        "place/hue.html", "source/index.html", "month/index.html", "month/2026-10.html",
        "month/2026-10-3.html", "feeds.html", "status.html", "about.html",
      ]))
    #expect(!names.contains { $0.hasPrefix("section/internal") })
    #expect(names.count { $0.hasPrefix("story/") } == 90)
    #expect(folder.file("output/index.html")?.contains("href=\"story/0/") == true)
  }

  @Test func `the list of sources has folders that bear the names of places`() async throws {
    defer { server.stop() }
    _ = try await folder.run(all: true)
    let list = try #require(folder.file("output/sources.opml"))
    #expect(list.contains("<outline text=\"Huế\">"))
  }

  @Test func `the sitemap names every page`() async throws {
    defer { server.stop() }
    _ = try await folder.run(all: true)
    _ = try await folder.publish(.everything)
    let index = try #require(folder.file("output/sitemap.xml"))
    #expect(index.contains("<loc>https://tin.example/sitemap/0.xml</loc>"))
    let lists = try #require(folder.file("output/sitemap/pages.xml"))
    let stories = try #require(folder.file("output/sitemap/0.xml"))
    for name in try pages().keys {
      let address = "https://tin.example/" + name.dropFirst("output/".count)
      let place = name.hasPrefix("output/story/") ? stories : lists
      #expect(
        name == "output/index.html" || place.contains("<loc>\(address)</loc>"), "\(name)")
    }
  }

  @Test func `a changed story changes its own page and the lists that show it`() async throws {
    defer { server.stop() }
    _ = try await folder.run(all: true)
    _ = try await folder.publish(.everything)
    let before = try pages()
    _ = try await folder.run(all: true)
    _ = try await folder.publish(.everything)
    let after = try pages()
    let changed = Set(after.keys).filter { before[$0] != after[$0] }
    let lists: Set = [
      "output/section/national.html", "output/source/hue.html", "output/place/hue.html",
      "output/index.html",
    ]
    #expect(changed.count { $0.hasPrefix("output/story/") } == 1)
    #expect(changed.count { $0.hasPrefix("output/month/") } == 1)
    #expect(
      changed.filter { !$0.hasPrefix("output/story/") && !$0.hasPrefix("output/month/") }.isSubset(
        of: lists))
    #expect(try brokenLinks().isEmpty)
  }

  @Test func `a changed story does not draw the pages of its month on which it is not`()
    async throws
  {
    defer { server.stop() }
    _ = try await folder.run(all: true)
    _ = try await folder.publish(.everything)
    let parts = ["", "-2", "-3"].map { "output/month/2026-10\($0).html" }
    // What is drawn again is no longer empty.
    for part in parts {
      try Data().write(to: URL(fileURLWithPath: folder.path + "/" + part))
    }
    _ = try await folder.run(all: true)
    _ = try await folder.publish(.everything)
    #expect(parts.count { folder.file($0)?.isEmpty == false } == 1)
  }

  @Test func `nothing is drawn when nothing changed`() async throws {
    defer { server.stop() }
    _ = try await folder.run(all: true)
    _ = try await folder.publish(.everything)
    #expect(try await folder.publish(.everything).written.isEmpty)
    let anew = try await folder.publish(.anew)
    #expect(anew.failures.isEmpty)
    #expect(anew.written.isEmpty)
  }

  /// The documents that are long enough and have no packed form beside them.
  private func unpacked() throws -> Set<String> {
    let files = try folder.published()
    let names = files.keys.filter { name in
      !name.hasSuffix(".gz") && files[name + ".gz"] == nil
        && (folder.file(name)?.utf8.count ?? 0) >= 1024
    }
    return Set(names)
  }

  @Test func `a cycle leaves packing to the command after it, and nothing outdated`() async throws {
    defer { server.stop() }
    _ = try await folder.run(all: true)
    #expect(try unpacked().contains("output/feeds/all.atom"))
    _ = try await folder.publish(.everything)
    #expect(try unpacked().isEmpty)
    let before = try folder.published()
    _ = try await folder.run(all: true)
    let changed = [
      "output/feeds/all.atom", "output/feeds/all.rss", "output/feeds/national.json",
    ]
    #expect(try unpacked().isSuperset(of: changed))
    _ = try await folder.publish(.everything)
    #expect(try unpacked().isEmpty)
    let after = try folder.published()
    #expect(changed.allSatisfy { before[$0 + ".gz"] != after[$0 + ".gz"] })
    #expect(before["output/about.html.gz"] == after["output/about.html.gz"])
  }

  @Test func `a page that was lost is drawn again on demand`() async throws {
    defer { server.stop() }
    _ = try await folder.run(all: true)
    _ = try await folder.publish(.everything)
    let before = try pages()
    try FileManager.default.removeItem(atPath: folder.path + "/output/story")
    try FileManager.default.removeItem(atPath: folder.path + "/output/about.html")
    _ = try await folder.publish(.anew)
    #expect(try Set(pages().keys) == Set(before.keys))
  }

  @Test func `a story that is taken back leaves every page with the next cycle`() async throws {
    defer { server.stop() }
    _ = try await folder.run(all: true)
    _ = try await folder.publish(.everything)
    let signature = Signature(by: "ban biên tập", at: Sample.now, note: "lý do nội bộ")
    let story = try await story("Tin thứ 7")
    _ = try await folder.hub().retract(story.id, signed: signature)
    _ = try await folder.run(all: false)
    #expect(folder.file("output/" + SitePath.story(story.id)) == nil)
    let gone = try #require(folder.file("output/" + SitePath.gone(story.id)))
    #expect(gone.contains("Tin đã gỡ"))
    #expect(!gone.contains("nội bộ"))
    #expect(try pages().values.allSatisfy { !$0.contains("Tin thứ 7<") })
    #expect(folder.file("output/sitemap/0.xml")?.contains(SitePath.story(story.id)) == false)
    _ = try await folder.hub().unretract(story.id, signed: signature)
    _ = try await folder.publish(.everything)
    #expect(folder.file("output/" + SitePath.story(story.id))?.contains("Tin thứ 7") == true)
    #expect(folder.file("output/" + SitePath.gone(story.id)) == nil)
  }

  private func story(_ title: String) async throws -> Story {
    try #require(try await folder.story(title))
  }

  @Test func `a story is called on every page and in every feed as an editor wants it`()
    async throws
  {
    defer { server.stop() }
    let signature = Signature(by: "Lan", at: Sample.now + 60, note: nil)
    _ = try await folder.run(all: true)
    _ = try await folder.publish(.everything)
    let story = try await story("Tin thứ 7")
    _ = try await folder.hub().retitle(story.id, as: " Hội sách  mùa thu ", signed: signature)
    // The site has the story as before.
    _ = try await folder.run(all: true)
    _ = try await folder.publish(.everything)
    let documents = ["feeds/all.atom", "feeds/all.rss", "feeds/all.json", SitePath.story(story.id)]
    for name in documents {
      let text = try #require(folder.file("output/" + name))
      #expect(text.contains("Hội sách mùa thu"), "\(name)")
      #expect(!text.contains("Tin thứ 7<"), "\(name)")
    }
    let shown = try await folder.hub().story(story.id).story
    #expect(shown.entryID == story.entryID)
    #expect(shown.updated > story.updated)
    #expect(shown.lead.article.title == "Tin thứ 7")
    _ = try await folder.hub().retitle(story.id, as: nil, signed: signature)
    _ = try await folder.publish(.everything)
    #expect(folder.file("output/feeds/all.atom")?.contains("<title>Tin thứ 7</title>") == true)
    await #expect(throws: StoryFailure.self) {
      try await folder.hub().retitle(story.id, as: "  ", signed: signature)
    }
  }

  @Test func `a pinned story stands first in its section, whatever its date`() async throws {
    defer { server.stop() }
    let signature = Signature(by: "Lan", at: Sample.now + 60, note: nil)
    _ = try await folder.run(all: true)
    _ = try await folder.publish(.everything)
    let all = try await folder.hub().stories.stories(StoryFilter(limit: 90), titled: nil)
    let oldest = try #require(all.last?.story)
    func first(_ name: String) -> String? {
      folder.file("output/" + name)?.components(separatedBy: "<article>").dropFirst().first
    }
    #expect(first("index.html")?.contains(">\(oldest.title)<") == false)
    _ = try await folder.hub().pin(oldest.id, signed: signature)
    _ = try await folder.publish(.everything)
    #expect(first("index.html")?.contains(">\(oldest.title)<") == true)
    #expect(first("section/national.html")?.contains(">\(oldest.title)<") == true)
    _ = try await folder.hub().unpin(oldest.id, signed: signature)
    _ = try await folder.publish(.everything)
    #expect(first("index.html")?.contains(">\(oldest.title)<") == false)
    await #expect(throws: StoryFailure.self) {
      try await folder.hub().unpin(oldest.id, signed: signature)
    }
  }

  @Test func `readers are told the reason that is meant for them`() async throws {
    defer { server.stop() }
    _ = try await folder.run(all: true)
    _ = try await folder.publish(.everything)
    let story = try await story("Tin thứ 7")
    _ = try await folder.hub().retract(
      story.id, reason: "Đơn vị đăng tin đề nghị gỡ.",
      signed: Signature(by: "Lan", at: Sample.now + 60, note: "lý do nội bộ"))
    _ = try await folder.publish(.everything)
    let gone = try #require(folder.file("output/" + SitePath.gone(story.id)))
    #expect(gone.contains("Lý do: Đơn vị đăng tin đề nghị gỡ."))
    #expect(!gone.contains("nội bộ"))
    let feed = try #require(folder.file("output/feeds/all.atom"))
    #expect(feed.contains("<at:comment>Đơn vị đăng tin đề nghị gỡ.</at:comment>"))
    #expect(!feed.contains("nội bộ"))
  }

}
