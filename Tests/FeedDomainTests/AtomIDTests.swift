import FeedDomain
import Testing

/// Which texts may stand as ids.
struct AtomIDTests {
  @Test(arguments: [
    "https://thuvien.vn/?p=12", "http://thuvien.vn/", "http://thuvien.vn:8080/a/%C4%91?x=%20#y",
    "tag:blogger.com,1999:blog-1.post-2", "tag:an@example.vn,2026-11-24:a/b",
    "urn:uuid:1225C695-CFB8-4EBB-AAAA-80DA344EFA6A", "urn:isbn:9786040000000",
  ])
  func `ids in their one form are good`(text: String) {
    #expect(AtomID.isWellFormed(text))
  }

  @Test(arguments: [
    "", "123", "tin số 1", "http://thuvien.vn", "HTTP://thuvien.vn/", "http://ThuVien.vn/",
    "http://thuvien.vn:80/", "https://thuvien.vn:443/", "http://thuvien.vn:/", "http://x.vn/a/../b",
    "http://x.vn/%c4%91", "http://x.vn/%41", "http://x.vn/%E9", "http://x.vn/a b", "http://x.vn/%",
    "http://x.vn/đ", "http:///x", "http://x.vn./", "tag:Example.vn,2026:x", "tag:x.vn,26:x",
    "tag:x.vn:2026", "urn:uuid:123", "urn:x", "urn:isbn:a/b", "blog:1", "javascript:alert(1)",
    "http://x.vn/a\u{301}", "http://x.vn/a%CC%81",
  ])
  func `anything else is none`(text: String) {
    #expect(!AtomID.isWellFormed(text))
  }

  @Test(arguments: [
    ("https://x.vn/tin-t%e1%bb%a9c/", "https://x.vn/tin-t%E1%BB%A9c/"),
    ("https://x.vn/%7ea%2fb", "https://x.vn/~a%2Fb"),
    ("https://x.vn/a%cc%81?q=%c3%a1", "https://x.vn/%C3%A1?q=%C3%A1"),
  ])
  func `an address becomes an id in the one form`(address: String, id: String) throws {
    let made = AtomID.address(try #require(LinkTarget(address)))
    #expect(made == id)
    #expect(AtomID.isWellFormed(id))
  }

  @Test func `an address with escapes of another encoding becomes none`() throws {
    #expect(AtomID.address(try #require(LinkTarget("http://x.vn/%E9"))) == nil)
  }
}
