import Testing

@testable import Markup

/// What selectors find on a page.
struct SelectorTests {
  private let tree = HTMLTree(
    Array(
      """
      <html lang="vi-VN"><body>
      <div id="tin" class="khoi tin-tuc">
        <div class="muc dau"><h3><a href="/1" title="Một đầy đủ">Một</a></h3><span class="ngay">01/02/2026</span></div>
        <div class="muc"><h3><a href="/2">Hai</a></h3><span>Ngày đăng: 02/02/2026</span><img src="/a.png"></div>
        <div class="muc quang-cao"><h3><a href="https://ngoai.example/3">Ba</a></h3></div>
      </div>
      <table class="bang"><tr><td>STT<td>Tên<tr><td>1<td><a href="x.aspx?ItemID=7">Bảy <b>đậm</b></a></table>
      </body></html>
      """.utf8))

  /// What is found, as texts.
  private func found(_ selector: String) throws -> [String] {
    try Selector(selector).matches(in: tree, inside: tree.root).map { match in
      switch match {
      case .element(let node): tree.text(of: node)
      case .text(let text): text
      }
    }
  }

  @Test(arguments: [
    ("h3 a", ["Một", "Hai", "Ba"]),
    ("#tin > .muc:first-child h3", ["Một"]),
    ("div.muc:not(.quang-cao) h3", ["Một", "Hai"]),
    (".muc:nth-child(2) a::attr(href)", ["/2"]),
    (".muc:nth-child(2n+1) a", ["Một", "Ba"]),
    (".muc:nth-child(-n+2) a", ["Một", "Hai"]),
    (".muc:last-child a", ["Ba"]),
    ("a[href^='https:']", ["Ba"]),
    ("a[href$=\"2\"], a[title]", ["Một", "Hai"]),
    ("a[href*=ItemID]::attr(href)", ["x.aspx?ItemID=7"]),
    ("[class~=dau] a::attr(title)", ["Một đầy đủ"]),
    ("[lang|=vi] img::attr(src)", ["/a.png"]),
    ("h3 + span", ["01/02/2026", "Ngày đăng: 02/02/2026"]),
    ("h3 ~ img::attr(src)", ["/a.png"]),
    ("td:contains('Bảy')", ["Bảy đậm"]),
    ("td > a::text", ["Bảy"]),
    ("DIV.muc.dau A", ["Một"]),
    (".khong-co", []),
  ])
  func `CSS selectors find what they say`(_ selector: String, _ expected: [String]) throws {
    #expect(try found(selector) == expected)
  }

  @Test(arguments: [
    ("//div[@id='tin']/div/h3/a", ["Một", "Hai", "Ba"]),
    ("//h3/a/@href", ["/1", "/2", "https://ngoai.example/3"]),
    (".//div[contains(@class,'muc')][1]//a", ["Một"]),
    ("//div[contains(@class, 'muc')][last()]//a", ["Ba"]),
    ("//div[@id=\"tin\"]/*[position()<=2]//a", ["Một", "Hai"]),
    ("//div[h3][not(contains(@class,'quang-cao'))]//a", ["Một", "Hai"]),
    ("//div[h3/a[@title]]/span", ["01/02/2026"]),
    ("//span[contains(text(),'Ngày đăng')]", ["Ngày đăng: 02/02/2026"]),
    ("//a[.='Hai']/@href", ["/2"]),
    ("//a[normalize-space()='Bảy đậm']/text()", ["Bảy"]),
    ("//a[starts-with(@href,'https:') or @title]", ["Một", "Ba"]),
    ("//a[@href and not(@title)]/@href", ["/2", "https://ngoai.example/3", "x.aspx?ItemID=7"]),
    ("/html/body/table/tbody/tr[2]/td[2]/a", ["Bảy đậm"]),
    ("//img/../span", ["Ngày đăng: 02/02/2026"]),
    ("//h3/parent::div/descendant::a[@title]", ["Một"]),
    ("//a[@title] | //img/@src", ["Một", "/a.png"]),
    ("//table//@href", ["x.aspx?ItemID=7"]),
    ("//a[@href!='/1']", ["Hai", "Ba", "Bảy đậm"]),
    ("//td[.='1']/following-sibling::td", ["Bảy đậm"]),
    ("//div[@id='tin']/div/following-sibling::div[1]//a", ["Hai", "Ba"]),
  ])
  func `XPaths find what they say`(_ selector: String, _ expected: [String]) throws {
    #expect(try found(selector) == expected)
  }

  @Test func `a path that begins at the top stays inside the item`() throws {
    let items = try Selector("div.muc").matches(in: tree, inside: tree.root)
    let titles = try items.compactMap { item -> String? in
      guard case .element(let node) = item else { return nil }
      return try Selector("//h3").first(in: tree, inside: node).map { match in
        guard case .element(let title) = match else { return "" }
        return tree.text(of: title)
      }
    }
    #expect(titles == ["Một", "Hai", "Ba"])
  }

  @Test func `the item itself is named by a dot, its attributes without a step`() throws {
    let link = try #require(try Selector("a").first(in: tree, inside: tree.root))
    guard case .element(let node) = link else {
      Issue.record("no element was found")
      return
    }
    #expect(try Selector(".").first(in: tree, inside: node) == .element(node))
    #expect(try Selector("@href").first(in: tree, inside: node) == .text("/1"))
    #expect(try Selector("::attr(href)").first(in: tree, inside: node) == .text("/1"))
  }

  @Test(arguments: [
    ("", SelectorFailure(.empty, at: 1)),
    ("div[", SelectorFailure(.missing(.name), at: 5)),
    ("div[a=", SelectorFailure(.missing(.quotedText), at: 7)),
    ("div[a='x", SelectorFailure(.missing(.sign("'")), at: 9)),
    ("div >", SelectorFailure(.missing(.step), at: 6)),
    ("div:hover", SelectorFailure(.unknown(":hover"), at: 10)),
    ("a::attr(href) b", SelectorFailure(.afterEnd, at: 15)),
    ("div:nth-child(x)", SelectorFailure(.missing(.number), at: 15)),
    ("//div[@class='x'", SelectorFailure(.missing(.sign("]")), at: 17)),
    ("//div[contains(@class)]", SelectorFailure(.missing(.sign(",")), at: 22)),
    ("//div/ancestor::p", SelectorFailure(.unknown("ancestor::"), at: 17)),
    ("//a[string-length(.)]", SelectorFailure(.unknown("string-length()"), at: 18)),
    ("//a]", SelectorFailure(.afterEnd, at: 4)),
    ("//", SelectorFailure(.missing(.step), at: 3)),
  ])
  func `a bad selector is told with its place`(_ text: String, _ expected: SelectorFailure) {
    #expect(throws: expected) { try Selector(text) }
  }

  @Test func `a path that multiplies ends instead of hanging`() throws {
    let html = String(repeating: "<div>", count: 250) + String(repeating: "<p>x</p>", count: 5000)
    let deep = HTMLTree(Array(html.utf8))
    let selector = try Selector("//*[.//*[.//*[.//*[@a]]]]")
    #expect(selector.matches(in: deep, inside: deep.root).isEmpty)
  }
}
