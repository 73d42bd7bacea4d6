import FeedDomain
import Testing

@Suite struct `A web address` {
  static let base = "http://thuvien.example.vn/tin/2026/bai.html?trang=2#dau"

  @Test(arguments: [
    ("anh.jpg", "http://thuvien.example.vn/tin/2026/anh.jpg"),
    ("../anh.jpg", "http://thuvien.example.vn/tin/anh.jpg"),
    ("../../../../anh.jpg", "http://thuvien.example.vn/anh.jpg"),
    ("./", "http://thuvien.example.vn/tin/2026/"),
    ("..", "http://thuvien.example.vn/tin/"),
    ("%2e%2E/x", "http://thuvien.example.vn/tin/x"),
    ("/muc/", "http://thuvien.example.vn/muc/"),
    ("//khac.example.vn", "http://khac.example.vn/"),
    ("?trang=3", "http://thuvien.example.vn/tin/2026/bai.html?trang=3"),
    ("#cuoi", "http://thuvien.example.vn/tin/2026/bai.html?trang=2#cuoi"),
    ("", "http://thuvien.example.vn/tin/2026/bai.html?trang=2"),
    ("http:x", "http://thuvien.example.vn/tin/2026/x"),
    ("\\a\\..\\b", "http://thuvien.example.vn/b"),
    (" \n/a\tb ", "http://thuvien.example.vn/ab"),
    ("mailto:ai@example.vn", "mailto:ai@example.vn"),
    ("data:text/plain,a b", "data:text/plain,a b"),
  ])
  func `resolves a reference as browsers do`(_ reference: String, _ expected: String) {
    #expect(WebAddress.resolve(reference, against: Self.base) == expected)
  }

  @Test(arguments: [
    ("http://vidu.vn/a", "vidu.vn"), ("https://vidu.vn:8443/?b", "vidu.vn:8443"),
    ("http://10.0.0.1:80/", nil), ("http://10.0.0.1:81/", "10.0.0.1:81"),
    ("http://1.2.3.256/", nil), ("http://1.2.3/", nil), ("http://1.2.3.4.5/", nil),
    ("http://1.2.3.04/", nil), ("http://1.2..4/", nil), ("https://vidu.vn:443/", nil),
    ("https://vidu.vn:65536/", nil),
    ("http://ViDu.vn/", nil), ("http://ai@vidu.vn/", nil), ("http://vidu.vn", nil),
    ("ftp://vidu.vn/", nil), ("http:///a", nil), ("http://vidu.vn:/", nil),
  ])
  func `tells host and port of what is written in its normal form`(
    _ text: String, _ expected: String?
  ) {
    #expect(WebAddress.normalAuthority(of: text) == expected)
  }

  @Test(arguments: [
    ("HTTP://ViDu.VN:80/A", "http://vidu.vn/A"),
    ("https://vidu.vn:443", "https://vidu.vn/"),
    ("https://vidu.vn:8443", "https://vidu.vn:8443/"),
    (
      "http://tuổitrẻ.vn/đọc sách?q=“a”",
      "http://xn--tuitr-351b8g.vn/%C4%91%E1%BB%8Dc%20s%C3%A1ch?q=%E2%80%9Ca%E2%80%9D"
    ),
    ("http://vidu.vn/a%20b c", "http://vidu.vn/a%20b%20c"),
    ("http://vidu.vn/a%zz", "http://vidu.vn/a%zz"),
    ("http://10.0.0.1:8080/a", "http://10.0.0.1:8080/a"),
    ("http://10.0.0.1:80/", "http://10.0.0.1/"), ("http://010.0.0.1/", "http://8.0.0.1/"),
    ("http://1.2.3/", "http://1.2.0.3/"), ("https://vidu.vn:80/", "https://vidu.vn:80/"),
    ("http://vidu.vn:08080/", "http://vidu.vn:8080/"), ("http://vidu.vn:/", "http://vidu.vn/"),
    ("http://0x7F.1/", "http://127.0.0.1/"),
    ("http://2130706433/", "http://127.0.0.1/"),
    ("http://0177.0.0.01", "http://127.0.0.1/"),
    ("http://[2001:DB8:0:0:1::1]/", "http://[2001:db8::1:0:0:1]/"),
    ("http://[::ffff:1.2.3.4]", "http://[::ffff:102:304]/"),
    ("http:///vidu.vn", "http://vidu.vn/"),
    ("http://ai:m%40t@vidu.vn/", "http://ai:m%40t@vidu.vn/"),
    ("http://ViDu%2Evn/", "http://vidu.vn/"),
  ])
  func `is written in one way`(_ text: String, _ expected: String) {
    let once = WebAddress.resolve(text, against: nil)
    #expect(once == expected)
    #expect(once.flatMap { WebAddress.resolve($0, against: nil) } == expected)
  }

  @Test(arguments: [
    "http://", "http://a b/", "http://vidu.vn:port/", "http://vidu.vn:70000/", "http://256.1.1.1/",
    "http://[::1", "http://[1:2]/", "http://a<b/", "https://@/", "http://xn--/",
    "file:///etc/passwd",
    "tin/bai", "",
  ])
  func `is refused when it names nothing`(_ text: String) {
    #expect(WebAddress.resolve(text, against: nil) == nil)
  }

  @Test func `an opaque base lends its words only to a fragment`() {
    #expect(WebAddress.resolve("#a", against: "mailto:ai@vidu.vn") == "mailto:ai@vidu.vn#a")
    #expect(WebAddress.resolve("a", against: "mailto:ai@vidu.vn") == nil)
  }

  @Test func `tells its parts`() throws {
    let address = try #require(WebAddress("https://u:p@vidu.vn:81/a/b?c=d#e"))
    #expect(address.scheme == "https")
    #expect(address.host == "vidu.vn")
    #expect(address.port == 81)
    #expect(address.path == "/a/b")
    #expect(address.query == "c=d")
    #expect(address.fragment == "e")
    #expect(address.isWeb)
    let mail = try #require(WebAddress("mailto:ai@vidu.vn"))
    #expect(mail.host == nil)
    #expect(mail.path == "ai@vidu.vn")
    #expect(mail.query == nil)
    #expect(!mail.isWeb)
  }

  @Test func `a long label or a deep path ends in linear time`() {
    #expect(WebAddress("http://\(String(repeating: "ệ", count: 5000)).vn/") == nil)
    let deep = "http://vidu.vn" + String(repeating: "/a/..", count: 50_000)
    #expect(WebAddress(deep)?.href == "http://vidu.vn/")
  }
}
