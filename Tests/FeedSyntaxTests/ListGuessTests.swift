import FeedDomain
import FeedSyntax
import Foundation
import Testing

/// What is proposed for a page that nobody has written selectors for.
struct ListGuessTests {
  /// Monday, 19 October 2026, 10:20 in Hà Nội.
  private static let now = Date(timeIntervalSince1970: 1_792_380_000)

  private func page(_ html: [UInt8], at url: String) throws -> ListPage? {
    let context = DocumentContext(url: url, contentType: "text/html; charset=utf-8")
    guard let recipe = ListGuess.recipe(for: html, context: context, now: Self.now) else {
      return nil
    }
    return try ListReader(recipe).page(html, context: context, now: Self.now)
  }

  private func fixture(_ name: String) throws -> [UInt8] {
    let file = try #require(
      Bundle.module.url(forResource: name, withExtension: "html", subdirectory: "ListFixtures"))
    return Array(try Data(contentsOf: file))
  }

  @Test(arguments: [
    ("sharepoint", "https://thuvien.buoibien.example.vn/trangtin/default.aspx", 4, 4),
    ("webforms", "http://thuvien.mayngan.example.vn/pages/cms/news.aspx", 2, 2),
    ("portal", "http://ghenhda.example.vn/tin-tuc.html", 3, 3),
  ])
  func `the proposal finds the news of a page with dates`(
    _ name: String, _ url: String, _ items: Int, _ dated: Int
  ) throws {
    let page = try #require(try page(try fixture(name), at: url))
    #expect(page.entries.count == items)
    #expect(page.memory.dated == dated)
    #expect(page.memory.titled == items)
  }

  @Test func `blocks of news win over menus, and headlines over categories`() throws {
    let items = (1...6).map { number in
      """
      <div class="item box-\(number % 2 == 0 ? "chan" : "le")"><a class="chuyen-muc" href="/muc/\(number)">Tin hoạt động</a>
      <a class="tieu-de" href="/bai/\(number)">Bài viết số \(number) về ngày hội đọc sách ở huyện</a>
      <p class="mo-ta">Hơn một trăm bạn đọc nhỏ tuổi đã đến dự ngày hội và nhận quà là sách truyện.</p>
      <span class="luc">1\(number)/10/2026</span></div>
      """
    }
    let menu = (1...20).map { "<li><a href=\"/menu/\($0)\">Chuyên mục \($0)</a></li>" }
    let html = "<ul>\(menu.joined())</ul><div id=\"ds\">\(items.joined())</div>"
    let context = DocumentContext(url: "https://a.example.vn/")
    let recipe = try #require(
      ListGuess.recipe(for: Array(html.utf8), context: context, now: Self.now))
    #expect(recipe.fields.title == "a.tieu-de")
    #expect(recipe.fields.link == "a.tieu-de")
    #expect(recipe.fields.date == "span.luc")
    #expect(recipe.fields.summary == "p.mo-ta")
    let page = try #require(try page(Array(html.utf8), at: "https://a.example.vn/"))
    #expect(page.entries.count == 6)
    #expect(page.entries.first?.link == "https://a.example.vn/bai/1")
  }

  @Test(arguments: [
    "", "<p>Một trang giới thiệu với <a href=/lien-he>liên hệ</a>.",
    "<a href=/1>Một bài viết dài</a><a href=/2>Hai bài viết dài</a>",
  ])
  func `a page without a list gets no proposal`(_ html: String) throws {
    let found = try page(Array(html.utf8), at: "https://a.example.vn/")
    #expect(found?.entries.count == nil)
  }
}
