import FeedDomain
import Foundation
import Testing

@testable import FeedSyntax

/// What is read of the pages of sites without a feed; each page is a file in `ListFixtures`.
struct ListReaderTests {
  /// Monday, 19 October 2026, 10:20 in Hà Nội.
  private static let now = Date(timeIntervalSince1970: 1_792_380_000)

  private func bytes(_ name: String) throws -> [UInt8] {
    let file = try #require(
      Bundle.module.url(forResource: name, withExtension: "html", subdirectory: "ListFixtures"))
    return Array(try Data(contentsOf: file))
  }

  private func recipe(_ item: String, _ change: (inout ListRecipe.Fields) -> Void = { _ in })
    -> ListRecipe
  {
    var recipe = ListRecipe(pages: ["https://a.example.vn/"], item: item)
    change(&recipe.fields)
    return recipe
  }

  private func page(_ name: String, at url: String, _ recipe: ListRecipe) throws -> ListPage {
    try ListReader(recipe).page(
      try bytes(name), context: DocumentContext(url: url, contentType: "text/html"), now: Self.now)
  }

  /// `2026-10-18 08:52` in Hà Nội.
  private func local(_ entry: ParsedEntry) -> String? {
    entry.published?.instant.map { instant in
      String(instant.addingTimeInterval(7 * 3600).formatted(.iso8601).prefix(16))
        .replacing("T", with: " ")
    }
  }

  private static let sharePoint = "https://thuvien.buoibien.example.vn/trangtin/default.aspx"

  private var sharePointRecipe: ListRecipe {
    recipe("table.ms-listviewtable tr[class^=ms-itmhover]") {
      $0.title = "td.ms-vb-title a"
      $0.link = "td.ms-vb-title a::attr(href)"
      $0.date = "td.ms-vb2"
    }
  }

  @Test func `a list of SharePoint`() throws {
    let page = try page("sharepoint", at: Self.sharePoint, sharePointRecipe)
    #expect(page.title == "Tin hoạt động - Thư viện tỉnh Bưởi Biên")
    #expect(page.language == "vi-VN")
    #expect(
      page.entries.map { $0.title?.value } == [
        "Khai mạc Ngày Sách và Văn hóa đọc tại bến Bưởi", "Xe thư viện lưu động về xã Cù Lao",
        "Tập huấn biên mục cho thư viện huyện", "Thông báo lịch nghỉ lễ",
      ])
    #expect(
      page.entries.map(local) == [
        "2025-09-15 14:30", "2026-10-18 08:05", "2026-10-19 08:20", "2026-08-30 00:00",
      ])
    #expect(page.remarks.isEmpty)
  }

  @Test func `the same articles of SharePoint at another visit have the same identities`() throws {
    let keys = { (page: ListPage) in page.entries.map { $0.link.flatMap(WebAddress.canonical) } }
    let first = keys(try page("sharepoint", at: Self.sharePoint, sharePointRecipe))
    let again = keys(
      try page(
        "sharepoint-again", at: "http://thuvien.buoibien.example.vn/trangtin/default.aspx?vr=9",
        sharePointRecipe))
    #expect(again.count == 5)
    #expect(Array(again.dropFirst()) == first)
    #expect(!first.contains(again[0]))
    #expect(!first.contains(nil))
  }

  private static let webForms = "http://thuvien.mayngan.example.vn/pages/cms/news.aspx?wpid=news"

  private var webFormsRecipe: ListRecipe {
    var recipe = recipe("//div[@class='news-item']") {
      $0.title = ".//span[contains(@class,'tieude')]"
      $0.link = ".//span[contains(@class,'tieude')]/a/@href"
      $0.date = ".//span[@class='ngay']"
      $0.summary = ".//div[@class='tomtat']"
      $0.image = ".//img"
    }
    var detail = ListRecipe.Fields()
    detail.title = "h1.tieude-bai"
    detail.date = ".ngaydang"
    detail.content = "#ctl00_lblContent"
    recipe.detail = detail
    return recipe
  }

  @Test func `a list of WebForms`() throws {
    let page = try page("webforms", at: Self.webForms, webFormsRecipe)
    #expect(page.entries.count == 3)
    #expect(
      page.entries.map(local) == ["2026-10-18 08:52", "2026-10-02 00:00", "2026-09-30 00:00"])
    #expect(
      page.entries.map { $0.link.flatMap(WebAddress.canonical) } == [
        "thuvien.mayngan.example.vn/pages/cms/news.aspx?did=20261018085209a1b2",
        "thuvien.mayngan.example.vn/pages/cms/news.aspx?did=20261002140000c3d4", nil,
      ])
    #expect(
      page.entries[0].enclosures == [
        ParsedEnclosure(
          url: "http://thuvien.mayngan.example.vn/Upload/2026/sach.jpg", type: "image/jpeg")
      ])
    #expect(page.entries[0].summary?.kind == .html)
    #expect(page.entries[0].summary?.base == "http://thuvien.mayngan.example.vn/pages/cms/")
    #expect(page.entries[1].summary == nil)
  }

  @Test func `an item that only a script can open is kept and remarked on`() throws {
    let page = try page("webforms", at: Self.webForms, webFormsRecipe)
    #expect(page.entries[2].title?.value == "Lịch phục vụ bạn đọc tháng 10")
    #expect(page.entries[2].link == nil)
    #expect(page.remarks.map(\.rule) == ["list-item-no-link"])
  }

  @Test func `the page of an article gives its whole text`() throws {
    let facts = try ListReader(webFormsRecipe).detail(
      try bytes("webforms-detail"),
      context: DocumentContext(url: "http://thuvien.mayngan.example.vn/pages/cms/news.aspx?did=1"),
      now: Self.now)
    #expect(facts.title == "Thư viện tặng sách cho làng Mây và làng Gió")
    #expect(facts.content?.contains("dưới gốc cây") == true)
    #expect(facts.content?.contains("Tin khác") == false)
    var entry = ParsedEntry()
    entry.title = ParsedText("Thư viện tặng sách…", kind: .plain)
    entry = ListReader.entry(entry, with: facts)
    #expect(local(entry) == "2026-10-18 09:10")
    #expect(entry.title?.value == facts.title)
    #expect(
      entry.contents.first?.base == "http://thuvien.mayngan.example.vn/pages/cms/news.aspx?did=1")
  }

  @Test func `content that is taken as words stays words`() throws {
    var recipe = recipe("li")
    recipe.detail = ListRecipe.Fields()
    recipe.detail?.content = "p::text"
    let facts = try ListReader(recipe).detail(
      Array("<p>1 &lt; 2 &amp; <b>đậm</b> hết</p>".utf8),
      context: DocumentContext(url: "https://a.example.vn/1"), now: Self.now)
    #expect(facts.content == "1 &lt; 2 &amp; hết")
  }

  private var portalRecipe: ListRecipe {
    recipe("table.tin tr") { $0.date = ".ngay" }
  }

  @Test func `a portal written by hand, title and link found without selectors`() throws {
    let page = try page("portal", at: "http://ghenhda.example.vn/tin-tuc.html", portalRecipe)
    #expect(
      page.entries.map { $0.title?.value } == [
        "Phòng đọc mới bên Ghềnh", "Kể chuyện Bác Hồ", "Góp sách cũ",
      ])
    #expect(
      page.entries.map(local) == ["2026-06-08 00:00", "2026-06-01 00:00", "2025-10-30 00:00"])
    #expect(
      page.entries.map { $0.link.flatMap(WebAddress.canonical) } == [
        "ghenhda.example.vn/n741", "ghenhda.example.vn/n740", "ghenhda.example.vn/n739",
      ])
  }

  @Test func `a page drawn anew has no items for the old selectors, and the same ones for new`()
    throws
  {
    let url = "https://ghenhda.example.vn/tin-tuc.html"
    #expect(try page("portal-redrawn", at: url, portalRecipe).entries.isEmpty)
    let page = try page("portal-redrawn", at: url, recipe("article.tin-moi") { $0.date = "time" })
    #expect(
      page.entries.map { $0.link.flatMap(WebAddress.canonical) } == [
        "ghenhda.example.vn/n741", "ghenhda.example.vn/n740",
      ])
    #expect(page.entries.map(local) == ["2026-06-08 09:00", "2026-06-01 00:00"])
  }

  @Test func `an article that is shown twice is one, with the whole headline and the date`() throws
  {
    let html = """
      <li><a href="/bai?ItemID=1">Khai mạc Ngày Sách...</a><li><a href="/bai?ItemID=2">Hai</a>
      <li><a href="/bai?ItemID=1&vr=5">Khai mạc Ngày Sách tại bến Bưởi</a> <i>15/09/2025</i>
      <li><a href="/bai?ItemID=2">Tin khác hẳn</a>
      """
    let page = try ListReader(recipe("li") { $0.date = "i" }).page(
      Array(html.utf8), context: DocumentContext(url: "https://a.example.vn/tin"), now: Self.now)
    let entries = ListPage.feed(of: [page]).entries
    #expect(
      entries.map { $0.title?.value } == [
        "Khai mạc Ngày Sách tại bến Bưởi", "Hai", "Tin khác hẳn",
      ])
    #expect(entries.map(local) == ["2025-09-15 00:00", nil, nil])
  }

  @Test func `the encoding is the one that the page names, wherever it does`() throws {
    let head = "<HTML><HEAD><TITLE>Tin</TITLE>" + String(repeating: "<!-- x -->", count: 400)
    let html = head + "<META http-equiv=content-type content='text/html; charset=windows-1252'>"
    let bytes =
      Array(html.utf8) + Array("<li><a href=/1>Ng".utf8) + [0xE0] + Array("y h".utf8) + [0xE8]
    let page = try ListReader(recipe("li")).page(
      bytes, context: DocumentContext(url: "https://a.example.vn/tin", contentType: "text/html"),
      now: Self.now)
    #expect(page.encoding == "windows-1252")
    #expect(page.entries.map { $0.title?.value } == ["Ngày hè"])
  }

  @Test func `a page of thousands of items is read to a bound, which is remarked on`() throws {
    let html = (1...600).map { "<li><a href=/\($0)>Bài \($0)</a>" }.joined()
    let page = try ListReader(recipe("li")).page(
      Array(html.utf8), context: DocumentContext(url: "https://a.example.vn/tin"), now: Self.now)
    #expect(page.entries.count == 500)
    #expect(page.remarks.map(\.rule) == ["limit-entries"])
  }

  @Test func `a date that says nothing is remarked on and kept in words`() throws {
    let html = "<li><a href=/1>Một</a> <i>sắp tới</i><li><a href=/2>Hai</a> <i></i>"
    let page = try ListReader(recipe("li") { $0.date = "i" }).page(
      Array(html.utf8), context: DocumentContext(url: "https://a.example.vn/tin"), now: Self.now)
    #expect(page.entries.map { $0.published?.claimed } == ["sắp tới", nil])
    #expect(page.remarks.map(\.rule) == ["list-date-unreadable"])
  }
}
