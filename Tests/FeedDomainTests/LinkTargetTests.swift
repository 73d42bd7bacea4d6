import FeedDomain
import Testing

/// Which addresses may be written into a document, and how they look there.
struct LinkTargetTests {
  @Test(arguments: [
    ("https://thuvien.vn/tin/1?a=1&b=2#c", "https://thuvien.vn/tin/1?a=1&b=2#c"),
    ("  HTTPS://thuvien.vn/a b ", "https://thuvien.vn/a%20b"),
    ("http://x.vn/đường", "http://x.vn/%C4%91%C6%B0%E1%BB%9Dng"),
    ("http://x.vn/?a[]=<\"1\">&p=100%&q=%20", "http://x.vn/?a%5B%5D=%3C%221%22%3E&p=100%25&q=%20"),
    ("http://x.vn/#a#b", "http://x.vn/#a%23b"),
    ("http://x.vn:8080", "http://x.vn:8080/"),
    ("http://[::1]:80/a", "http://[::1]/a"),
    ("http://x.vn/[a]|b^c", "http://x.vn/%5Ba%5D%7Cb%5Ec"), ("https:\\\\x.vn\\a", "https://x.vn/a"),
    ("https://Tuổitrẻ.vn:444/tin", "https://xn--tuitr-351b8g.vn:444/tin"),
  ])
  func `an address is written with only the characters that addresses have`(
    claimed: String, wanted: String
  ) {
    #expect(LinkTarget(claimed)?.text == wanted)
  }

  @Test(arguments: [
    "", "   ", "javascript:alert(1)", "data:text/html,x", "mailto:a@b.vn", "/tin/1", "//x.vn/",
    "http://", "https://a b.vn/", "http://\"x\".vn/", "http://:80/",
    "file:///etc/passwd", "java\nscript:x", "ftp://x.vn/a",
  ])
  func `what leads to no place on the web is no address`(claimed: String) {
    #expect(LinkTarget(claimed) == nil)
  }
}
