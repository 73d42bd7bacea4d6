import FeedDomain
import FeedSyntax
import Foundation
import HubTesting
import Markup
import Pipeline
import Testing

@testable import HubApp

/// What `feedhub sources try` shows.
struct ListTrialTests {
  private let address = "https://a.example.vn/tin"
  private let html = """
    <title>Tin tức</title><ul><li><a href="/bai?ItemID=2&vr=9">Hai mùa sách</a> <i>02/10/2026</i>
    <li><a href="javascript:mo(1)">Một ngày đọc</a> <i>sắp tới</i></ul>
    """

  private func trial(
    _ item: String, content: String? = nil, robots: FetchOutcome? = nil
  ) async throws -> TryList.Trial {
    let fetcher = ScriptedFetcher([
      "https://a.example.vn/robots.txt": [
        robots ?? Sample.failed(.badStatus, status: 404, at: "https://a.example.vn/robots.txt")
      ],
      address: [Sample.fresh(html, from: address, contentType: "text/html; charset=utf-8")],
      "https://a.example.vn/bai?ItemID=2&vr=9": [
        Sample.fresh(
          "<div id=bai>Toàn văn</div>", from: address, contentType: "text/html; charset=utf-8")
      ],
    ])
    let trying = TryList(fetcher: fetcher, limits: FetchLimits())
    var recipe = ListRecipe(pages: [address], item: item)
    recipe.fields.title = "a"
    recipe.fields.date = "i"
    if let content {
      recipe.detail = ListRecipe.Fields()
      recipe.detail?.content = content
    }
    let document = try await trying.page(at: address, now: Sample.now)
    return try await trying.trial(
      of: recipe, on: document.body, context: document.facts.context, now: Sample.now)
  }

  @Test func `items are shown in Vietnamese with what is missing and the lines for the file`()
    async throws
  {
    let text = ListTrialText(
      try await trial("li", content: "#bai"), wasProposed: false, language: .vi
    ).text
    #expect(
      text == """
        Trang: https://a.example.vn/tin
        Tên trang: Tin tức
        Tìm thấy 2 mục: 2 có tiêu đề, 1 có liên kết, 1 có ngày.

          1. Hai mùa sách
             ngày: 02/10/2026 00:00
             liên kết: https://a.example.vn/bai?ItemID=2&vr=9
             nhận dạng: a.example.vn/bai?itemid=2
          2. Một ngày đọc
             ngày: ngày không đọc được: “sắp tới”
             liên kết: (không có)
             nhận dạng: theo lời của tiêu đề

        Trang của bài đầu tiên: Toàn văn

        CẦN XEM LẠI
          • 1 mục không có liên kết (liên kết javascript không dùng được): thử --link.
          • 1 mục không có ngày, sẽ lấy lúc nhìn thấy lần đầu: thử --date.

        Đưa vào feeds.yml, dưới một nguồn:

            list:
              page: "https://a.example.vn/tin"
              item: "li"
              title: "a"
              date: "i"
              detail:
                content: "#bai"

        """)
  }

  @Test func `the same is said in English`() async throws {
    let text = ListTrialText(try await trial("li"), wasProposed: true, language: .en).text
    #expect(text.contains("2 items: 2 with a title, 1 with a link, 1 with a date."))
    #expect(text.contains("The selectors are a proposal"))
  }

  @Test func `a page that declares a feed is better read by that`() async throws {
    let page =
      "<link rel=alternate type='application/rss+xml' href='/rss.xml'><li><a href=/1>Một</a>"
    let trial = try await TryList(fetcher: ScriptedFetcher(), limits: FetchLimits()).trial(
      of: ListRecipe(pages: [address], item: "li"), on: Array(page.utf8),
      context: DocumentContext(url: address), now: Sample.now)
    let text = ListTrialText(trial, wasProposed: false, language: .vi).text
    #expect(text.contains("nên dùng feed: https://a.example.vn/rss.xml"))
  }

  @Test func `a selector that finds nothing says so`() async throws {
    let text = ListTrialText(try await trial("div"), wasProposed: false, language: .vi).text
    #expect(text.contains("không khớp với phần tử nào"))
    #expect(!text.contains("feeds.yml"))
  }

  @Test func `the JSON has the items with their identities`() async throws {
    let json = try PrintedJSON.text(ListTrialJSON(try await trial("li"), wasProposed: false))
    #expect(json.contains("\"key\" : \"a.example.vn/bai?itemid=2\""))
    #expect(json.contains("\"date\" : \"2026-10-01T17:00:00Z\""))
    #expect(json.contains("\"rule\" : \"list-item-no-link\""))
  }

  @Test func `what a page brings is harmless in the JSON too`() async throws {
    let page = "<li><a href=/1>Một</a><p>Tin <script>alert(1)</script><b>vui</b></p>"
    var recipe = ListRecipe(pages: [address], item: "li")
    recipe.fields.summary = "p"
    let trial = try await TryList(fetcher: ScriptedFetcher(), limits: FetchLimits()).trial(
      of: recipe, on: Array(page.utf8), context: DocumentContext(url: address), now: Sample.now)
    let json = try PrintedJSON.text(ListTrialJSON(trial, wasProposed: false))
    #expect(json.contains("\"summary\" : \"Tin vui\""))
    #expect(!json.contains("script"))
  }

  @Test func `a page that robots forbids is not shown`() async throws {
    let robots = Sample.fresh(
      "User-agent: *\nDisallow: /tin", from: "https://a.example.vn/robots.txt",
      contentType: "text/plain")
    await #expect(throws: ListFailure.self) { try await trial("li", robots: robots) }
  }

  @Test func `the lines for the file are read back as the same recipe`() throws {
    var recipe = ListRecipe(
      pages: ["https://a.example.vn/tin"], item: "//div[@class=\"tin\\moi\"]")
    recipe.fields.title = "a[title='Đọc: # sách']"
    let lines = ListRecipeYAML(recipe).lines.map { "    " + $0 }.joined(separator: "\n")
    let configuration = try ConfigurationFile.parse(
      """
      hub: { title: Điểm tin, url: "https://tin.example/", authority: "tin.example,2026" }
      sources:
        - id: a
          name: A
      \(lines)
      """, path: "feeds.yml")
    #expect(configuration.sources.map(\.address) == [.list(recipe)])
  }

  @Test func `a bad selector is explained in Vietnamese`() throws {
    #expect(
      SelectorFailureWords(failure: .init(.missing(.sign("]")), at: 7), language: .vi).text
        == "ở ký tự thứ 7 thiếu “]”")
  }
}
