import FeedDomain
import Testing

@Suite struct `The key of an address` {
  @Test(arguments: [
    [
      "http://www.vidu.vn/tin/bai/", "https://vidu.vn/tin/bai",
      "https://VIDU.vn/tin//bai/index.html#dau", "https://vidu.vn/tin/bai//",
      "https://vidu.vn//tin/bai/Default.aspx", "https://vidu.vn/tin/bai/index.php/",
    ],
    ["https://vidu.vn/tin/ten-cu-n741.html", "https://vidu.vn/tin/ten-moi-n741.html"],
    [
      "https://vidu.vn/di-san/hoi.2026/Bai_1~2.html",
      "http://vidu.vn/di-san/hoi.2026/Bai_1~2.html/",
    ],
    [
      "https://vidu.vn/a?b=1&a=2", "https://vidu.vn/a?a=2&b=1&utm_source=rss&fbclid=x",
      "http://vidu.vn/a/?A=2&b=1&c=",
    ],
    ["https://vidu.vn/a;jsessionid=12ab?p=7", "https://vidu.vn/a?p=7&PHPSESSID=zz"],
    [
      "https://vidu.vn/t/news.aspx?did=20260102&wpid=3&vr=0.77",
      "https://vidu.vn/t/news.aspx?did=20260102",
    ],
    ["http://vidu.vn/t/default.aspx?ItemID=9&Mode=1&Source=%2ft", "http://vidu.vn/t/?itemid=9"],
    ["http://vidu.vn/(S(lit3py55t21z5v55vlm25s55))/a.aspx", "http://vidu.vn/a.aspx"],
    ["http://vidu.vn/s%c3%a1ch%2dhay", "http://vidu.vn/s%C3%A1ch-hay", "http://vidu.vn/sách-hay"],
  ])
  func `is the same for every way to write one article`(_ addresses: [String]) {
    let keys = addresses.map { WebAddress.canonical($0) }
    #expect(keys[0] != nil)
    #expect(Set(keys).count == 1)
  }

  @Test(arguments: [
    ("https://vidu.vn/a", "https://vidu.vn/A"),
    ("https://vidu.vn/?p=1", "https://vidu.vn/?p=2"),
    ("https://vidu.vn/a", "https://khac.vn/a"),
    ("https://vidu.vn/a", "https://vidu.vn:8080/a"),
    ("https://vidu.vn/#!/tin/1", "https://vidu.vn/#!/tin/2"),
    ("https://vidu.vn/index.php/a", "https://vidu.vn/index.php/b"),
    ("https://vidu.vn/xem.aspx?catid=1", "https://vidu.vn/xem.aspx?catid=2"),
  ])
  func `tells two articles apart`(_ one: String, _ other: String) {
    #expect(WebAddress.canonical(one) != nil)
    #expect(WebAddress.canonical(one) != WebAddress.canonical(other))
  }

  @Test(arguments: [
    "https://vidu.vn", "http://www.vidu.vn/index.html", "https://vidu.vn/?utm_source=rss",
    "https://vidu.vn/vi/", "https://vidu.vn/#tin", "https://vidu.vn/trang-chu.html",
    "mailto:ai@vidu.vn",
    "bai-viet", "https://vidu.vn/Default.aspx?vr=1",
  ])
  func `is not given to a home page or to what is no page`(_ address: String) {
    #expect(WebAddress.canonical(address) == nil)
  }
}
