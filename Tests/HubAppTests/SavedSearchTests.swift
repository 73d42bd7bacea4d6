import FeedDomain
import Foundation
import HubStore
import HubTesting
import Pipeline
import SampleNetwork
import Testing

@testable import HubApp

/// Saved searches of feeds.yml as readers find them: feeds and a page that follow what changes.
struct SavedSearchTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let folder: HubFolder
  private let site: ChangingSite
  private let islands = "{ id: islands, title: Hải đảo, words: { any: [hải đảo] } }"

  init() throws {
    folder = try HubFolder()
    site = try ChangingSite()
    site.serveFeed("/feed", ["Tủ sách hải đảo", "Hội sách mùa thu", "Sách ra hải đảo"])
  }

  private func configure(_ searches: [String], extra: String = "") throws {
    let block = searches.isEmpty ? "" : "searches: [\(searches.joined(separator: ", "))]"
    try folder.configure(
      ["{ id: hue, name: Thư viện Huế, feed: \"\(site.url("/feed"))\" }"],
      extra: block + "\n" + extra)
  }

  private func cycle(day: Double = 0) async throws {
    let clock = ManualClock(Sample.now + day * 86_400)
    _ = try await folder.run(all: true, clock: clock)
    #expect(try await folder.publish(.everything, clock: clock).failures.isEmpty)
  }

  private func titles(_ name: String = "islands") throws -> Set<String> {
    let feed = try #require(folder.file("output/feeds/search/\(name).atom"))
    let entries = feed.components(separatedBy: "<entry").dropFirst()
    return Set(
      entries.compactMap { entry in
        entry.components(separatedBy: "<title>").dropFirst().first.map {
          String($0.prefix { $0 != "<" })
        }
      })
  }

  private func story(_ title: String) async throws -> StoryID {
    try #require(try await folder.story(title)).id
  }

  @Test func `a search has feeds and a page, and the page of feeds and the sitemap lead there`()
    async throws
  {
    try configure([islands])
    try await cycle()
    #expect(try titles() == ["Tủ sách hải đảo", "Sách ra hải đảo"])
    for name in ["feeds/search/islands.rss", "feeds/search/islands.json", "search/islands.html"] {
      let text = try #require(folder.file("output/" + name))
      #expect(text.contains("Tủ sách hải đảo"), "\(name)")
      #expect(!text.contains("Hội sách mùa thu"), "\(name)")
    }
    let page = try #require(folder.file("output/search/islands.html"))
    #expect(page.contains("href=\"https://tin.example/feeds/search/islands.atom\""))
    #expect(folder.file("output/feeds.html")?.contains("search/islands.html") == true)
    #expect(
      folder.file("output/sitemap/pages.xml")?.contains("https://tin.example/search/islands.html")
        == true)
  }

  @Test func `a search that finds nothing has its documents all the same`() async throws {
    try configure(["{ id: none, title: Không có, words: { any: [sao Hỏa] } }"])
    try await cycle()
    #expect(try titles("none").isEmpty)
    #expect(folder.file("output/search/none.html") != nil)
  }

  @Test func `a new search is filled with what was there, and one that is taken out goes`()
    async throws
  {
    try configure([])
    try await cycle()
    #expect(folder.file("output/feeds/search/islands.atom") == nil)
    try configure([islands])
    _ = try await folder.publish(.everything)
    #expect(try titles() == ["Tủ sách hải đảo", "Sách ra hải đảo"])
    #expect(folder.file("output/feeds.html")?.contains("search/islands.html") == true)
    try configure([])
    _ = try await folder.publish(.everything)
    for name in ["feeds/search/islands.atom", "feeds/search/islands.json", "search/islands.html"] {
      #expect(folder.file("output/" + name) == nil, "\(name)")
    }
    #expect(folder.file("output/feeds.html")?.contains("search/islands") == false)
    #expect(folder.file("output/sitemap/pages.xml")?.contains("search/islands") == false)
    try configure([islands])
    _ = try await folder.publish(.everything)
    #expect(try titles() == ["Tủ sách hải đảo", "Sách ra hải đảo"])
    #expect(folder.file("output/search/islands.html") != nil)
  }

  @Test func `what is found no more leaves with a tombstone, and what is found now comes`()
    async throws
  {
    try configure([islands])
    try await cycle()
    try configure(["{ id: islands, title: Mùa thu, words: { any: [mùa thu] } }"])
    let later = ManualClock(Sample.now + 86_400)
    _ = try await folder.publish(.everything, clock: later)
    #expect(try titles() == ["Hội sách mùa thu"])
    let feed = try #require(folder.file("output/feeds/search/islands.atom"))
    #expect(feed.components(separatedBy: "<at:deleted-entry").count == 3)
    #expect(feed.contains("Điểm tin: Mùa thu"))
    #expect(folder.file("output/feeds.html")?.contains("Mùa thu") == true)
    #expect(folder.file("output/search/islands.html")?.contains("Tủ sách hải đảo") == false)
  }

  @Test func `a changed story enters and leaves by its new words`() async throws {
    try configure([islands])
    try await cycle()
    let story = try await story("Hội sách mùa thu")
    let signature = Signature(by: "Lan", at: Sample.now + 60, note: nil)
    _ = try await folder.hub().retitle(story, as: "Hội sách hải đảo", signed: signature)
    _ = try await folder.publish(.everything)
    #expect(try titles().contains("Hội sách hải đảo"))
    _ = try await folder.hub().retitle(story, as: nil, signed: signature)
    _ = try await folder.publish(.everything)
    #expect(try titles() == ["Tủ sách hải đảo", "Sách ra hải đảo"])
    #expect(folder.file("output/feeds/search/islands.atom")?.contains("deleted-entry") == true)
  }

  @Test func `what is taken back leaves with the next cycle, and comes back`() async throws {
    try configure([islands])
    try await cycle()
    let story = try await story("Tủ sách hải đảo")
    let signature = Signature(by: "Lan", at: Sample.now + 60, note: nil)
    _ = try await folder.hub().retract(story, signed: signature)
    _ = try await folder.run()
    #expect(try titles() == ["Sách ra hải đảo"])
    #expect(folder.file("output/feeds/search/islands.atom")?.contains("deleted-entry") == true)
    _ = try await folder.hub().unretract(story, signed: signature)
    _ = try await folder.publish(.everything)
    #expect(try titles() == ["Tủ sách hải đảo", "Sách ra hải đảo"])
    #expect(folder.file("output/feeds/search/islands.atom")?.contains("deleted-entry") == false)
  }

  @Test func `what only editors see is in no search`() async throws {
    site.serveFeed("/feed", ["Chi bộ Thư viện hải đảo kết nạp đảng viên mới", "Sách ra hải đảo"])
    try configure([islands])
    try await cycle()
    #expect(try titles() == ["Sách ra hải đảo"])
  }

  @Test func `nothing is written when nothing changed`() async throws {
    try configure([islands])
    try await cycle()
    #expect(try await folder.publish(.everything).written.isEmpty)
  }

  @Test func `the archive of a new search has the months in which its news came`() async throws {
    try configure([], extra: "publish: { entries: 1 }")
    for (day, titles) in [(0.0, ["A hải đảo"]), (40, ["B hải đảo"]), (80, ["C hải đảo"])] {
      site.serveFeed("/feed", titles)
      try await cycle(day: day)
    }
    try configure([islands], extra: "publish: { entries: 1 }")
    try await cycle(day: 81)
    let months = try FileManager.default.contentsOfDirectory(
      atPath: folder.path + "/output/feeds/archive/search/islands")
    #expect(months.filter { $0.hasSuffix(".atom") }.sorted() == ["2026-10.atom", "2026-12.atom"])
    // An archive never changes: what is found later is new there.
    try configure(
      ["{ id: islands, title: Tất cả, words: { any: [hải đảo, hội sách] } }"],
      extra: "publish: { entries: 1 }")
    site.serveFeed("/feed", ["Hội sách"])
    try await cycle(day: 82)
    #expect(try titles().contains("Hội sách"))
  }
}
