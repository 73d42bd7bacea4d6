import FeedDomain
import Foundation
import HubStore
import HubTesting
import Pipeline
import Testing

@testable import HubApp

/// The list of issues on the public site: what leads to it, and what it leads to.
struct DigestListTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let folder: HubFolder
  private let site: ChangingSite

  init() throws {
    folder = try HubFolder()
    site = try ChangingSite()
    try folder.configure(["{ id: hue, name: Thư viện Huế, feed: \"\(site.url("/feed"))\" }"])
  }

  private var list: String? { folder.file("output/digests/index.html") }

  private func day(_ day: Double) -> ManualClock { ManualClock(Sample.now + day * 86_400) }

  /// A day with news, its issue, and the site after it.
  private func issue(_ titles: [String], day number: Double) async throws {
    site.serveFeed("/feed", titles)
    _ = try await folder.run(all: true, clock: day(number))
    _ = try await folder.digest(day(number))
    _ = try await folder.publish(.everything, clock: day(number))
  }

  private func retract(_ title: String) async throws {
    let story = try #require(try await folder.story(title)).id
    let signature = Signature(by: "Lan", at: Sample.now, note: nil)
    _ = try await folder.hub().retract(story, signed: signature)
  }

  @Test func `it is there before the first issue, and every page leads to it`() async throws {
    try await issue(["Có từ trước"], day: 0)
    #expect(list?.contains("Chưa có gì ở đây.") == true)
    #expect(folder.file("output/about.html")?.contains("href=\"digests/index.html\"") == true)
  }

  @Test func `it leads to the issues by month, the newest first, and to their feed`() async throws {
    try await issue(["Có từ trước"], day: 0)
    try await issue(["Có từ trước", "Khai mạc hội sách mùa thu"], day: 1)
    try await issue(
      [
        "Có từ trước", "Khai mạc hội sách mùa thu", "Tập huấn biên mục tài liệu",
        "Tặng xe thư viện lưu động",
      ], day: 30)
    let list = try #require(list)
    let links = ["daily/2026-11-21.html", "daily/2026-10-23.html"].map { list.range(of: $0) }
    #expect(try #require(links[0]).lowerBound < (try #require(links[1])).lowerBound)
    #expect(list.contains(">Tháng 11/2026</h2>"))
    #expect(list.contains(">Số ngày 21/11/2026 (2 tin)</a>"))
    #expect(list.contains("href=\"https://tin.example/feeds/digest-daily.atom\""))
    #expect(
      folder.file("output/digests/daily/2026-11-21.html")?.contains("Tập huấn biên mục tài liệu")
        == true)
    #expect(folder.file("output/feeds.html")?.contains("feeds/digest-daily.atom") == true)
    let sitemap = try #require(folder.file("output/sitemap/pages.xml"))
    #expect(sitemap.contains("https://tin.example/digests/index.html"))
    #expect(sitemap.contains("https://tin.example/digests/daily/2026-10-23.html"))
  }

  @Test func `an issue of which nothing may be seen any more leaves it with the next cycle`()
    async throws
  {
    try await issue(["Có từ trước"], day: 0)
    try await issue(
      ["Có từ trước", "Khai mạc hội sách mùa thu", "Tập huấn biên mục tài liệu"], day: 1)
    #expect(list?.contains("(2 tin)") == true)
    try await retract("Khai mạc hội sách mùa thu")
    _ = try await folder.run(clock: day(1))
    #expect(list?.contains("(1 tin)") == true)
    try await retract("Tập huấn biên mục tài liệu")
    _ = try await folder.run(clock: day(1))
    #expect(list?.contains("2026-10-23") == false)
    #expect(folder.file("output/sitemap/pages.xml")?.contains("digests/daily") == false)
  }

  @Test func `an edition that is called otherwise is so at once where its issues are listed`()
    async throws
  {
    try await issue(["Có từ trước"], day: 0)
    try await issue(["Có từ trước", "Khai mạc hội sách mùa thu"], day: 1)
    try folder.configure(
      ["{ id: hue, name: Thư viện Huế, feed: \"\(site.url("/feed"))\" }"],
      extra: "digests: [{ id: daily, title: Bản tin sáng, sections: all }]")
    _ = try await folder.publish(.everything, clock: day(1))
    #expect(folder.file("output/feeds.html")?.contains("Bản tin sáng") == true)
    #expect(try await folder.publish(.everything, clock: day(1)).written.isEmpty)
  }

  @Test func `nothing of it is drawn when nothing changed`() async throws {
    try await issue(["Có từ trước"], day: 0)
    try await issue(["Có từ trước", "Khai mạc hội sách mùa thu"], day: 1)
    #expect(try await folder.publish(.everything, clock: day(1)).written.isEmpty)
  }
}
