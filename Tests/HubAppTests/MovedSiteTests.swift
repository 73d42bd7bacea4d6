import FeedDomain
import Foundation
import HubTesting
import Pipeline
import SampleNetwork
import Testing

@testable import HubApp

/// A site that gives its old news new ids, through whole cycles.
struct MovedSiteTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let folder: HubFolder
  private let titles = [
    "Khai mạc Ngày Sách và Văn hóa đọc", "Thư viện lưu động về xã Tả Phìn",
    "Tập huấn nghiệp vụ thư viện cơ sở", "Trao tặng sách cho trường vùng cao",
    "Giới thiệu sách mới tháng 10", "Hội thi kể chuyện theo sách",
  ]

  init() throws {
    folder = try HubFolder()
  }

  /// The site's feed; `address` makes id and link of a number.
  private func feed(_ titles: [String], at address: (Int) -> String) -> LoopbackAnswer {
    let items = titles.enumerated().map { number, title in
      let date = Sample.now.addingTimeInterval(Double(-number - 1) * 86400)
      return """
        <item><guid>\(address(number))</guid><title>\(title)</title><link>\(address(number))</link>
        <pubDate>\(date.formatted(.iso8601))</pubDate><description>\(title).</description></item>
        """
    }
    return .document(
      """
      <?xml version="1.0" encoding="utf-8"?>
      <rss version="2.0"><channel><title>Tin</title><link>http://127.0.0.1/</link>
      \(items.joined())</channel></rss>
      """, type: "application/rss+xml")
  }

  /// The ids of the merged feed's entries, in their order.
  private func entryIDs() -> [Substring] {
    (folder.file("output/feeds/all.atom") ?? "").components(separatedBy: "<entry>").dropFirst()
      .compactMap { $0.components(separatedBy: "<id>").last?.prefix { $0 != "<" } }
  }

  @Test func `old news of a new system keeps its ids and is in no digest`() async throws {
    let answers = [
      feed(titles) { "https://lao-cai.example.vn/default.aspx?ItemID=\($0)" },
      feed(titles) { "https://lao-cai.example.vn/2026/10/bai-\($0 + 70)/" },
      feed(["Tin của hôm nay"] + titles) { "https://lao-cai.example.vn/2026/10/bai-\(69 + $0)/" },
    ]
    let route = Route()
    let server = try LoopbackServer { _ in route.answer }
    try folder.configure([
      "{ id: lao-cai, name: Thư viện Lào Cai, feed: \"\(server.url("/feed"))\" }"
    ])
    route.answer = answers[0]
    _ = try await folder.run(all: true)
    let before = entryIDs()
    #expect(before.count == 6)
    route.answer = answers[1]
    let moved = try await folder.run(all: true)
    #expect(moved.refresh.total.added == 0)
    #expect(moved.refresh.total.relinked == 6)
    #expect(entryIDs() == before)
    #expect(folder.file("output/feeds/all.atom")?.contains("/2026/10/bai-71/") == true)
    #expect(folder.file("output/feeds/all.atom")?.contains("ItemID") == true, "in the ids alone")
    #expect(try await folder.digest().storyCount == 0)
    route.answer = answers[2]
    let next = try await folder.run(all: true)
    server.stop()
    #expect(next.refresh.total.added == 1)
    #expect(next.refresh.total.relinked == 0)
    let digest = try await folder.digest()
    #expect(
      digest.parts.flatMap(\.stories).map(\.lead.article.title) == ["Tin của hôm nay"])
  }
}

/// What a server answers next.
private final class Route: @unchecked Sendable {
  // Safe because the answer is only set while no request is under way.
  var answer = LoopbackAnswer(404)
}
