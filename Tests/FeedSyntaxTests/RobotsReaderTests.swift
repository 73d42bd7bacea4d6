import FeedDomain
import FeedSyntax
import Testing

/// What robots.txt allows (RFC 9309).
struct RobotsReaderTests {
  private func isAllowed(_ path: String, by text: String) throws -> Bool {
    let address = try #require(WebAddress("https://thuvien.example.vn" + path))
    return RobotsReader.rules(Array(text.utf8)).allow(address)
  }

  @Test func `the group that names us counts, and all such groups together`() throws {
    let text = """
      User-agent: *
      Disallow: /
      User-Agent: khac
      user-agent: FeedHub/1.0 # chúng tôi
      Disallow: /quan-tri

      User-agent: feedhub
      Disallow: /nhap
      """
    #expect(try isAllowed("/tin-tuc", by: text))
    #expect(try isAllowed("/quan-tri/a", by: text) == false)
    #expect(try isAllowed("/nhap", by: text) == false)
  }

  @Test func `without a group of our own the one for all counts`() throws {
    let text = "User-agent: feedhubbot\nDisallow: /tin\n\nUser-agent: *\nDisallow: /khac"
    #expect(try isAllowed("/tin", by: text))
    #expect(try isAllowed("/khac", by: text) == false)
    #expect(try isAllowed("/khac", by: "User-agent: googlebot\nDisallow: /"))
  }

  @Test(arguments: [
    ("/tin/1", "Disallow: /tin\nAllow: /tin/1", true),
    ("/tin/2", "Disallow: /tin\nAllow: /tin/1", false),
    ("/tin", "Disallow: /tin\nAllow: /tin", true),
    ("/tin", "Disallow:", true),
    ("/a/b.pdf", "Disallow: /*.pdf$", false),
    ("/a/b.pdf?x=1", "Disallow: /*.pdf$", true),
    ("/a/b.pdf.pdf", "Disallow: /*.pdf$", false),
    ("/tin.aspx?ItemID=5&Mode=1", "Disallow: /*Mode=", false),
    ("/b%E1%BA%A1n", "Disallow: /bạn", false),
    ("/b%e1%ba%a1n", "Disallow: /b%E1%BA%A1n", false),
    ("/~an", "Disallow: /%7Ean", false),
    ("/Tin", "Disallow: /tin", true),
    ("/robots.txt", "Disallow: /", true),
    ("/", "Disallow: /$", false),
    ("/x", "Disallow: /$", true),
    ("/abc", "Disallow: /a*c*e", true),
    ("/axcyexx", "Disallow: /a*c*e", false),
  ])
  func `the longest pattern decides, and of two the one that allows`(
    _ path: String, _ lines: String, _ expected: Bool
  ) throws {
    #expect(try isAllowed(path, by: "User-agent: *\n" + lines) == expected)
  }

  @Test func `odd files are read as far as they can be`() throws {
    #expect(
      try isAllowed("/x", by: "\u{FEFF}User-agent:*\rDisallow:/x\r\nSitemap: /s.xml") == false)
    #expect(try isAllowed("/x", by: "Disallow: /x"))
    #expect(try isAllowed("/x", by: "<html><body>404: không có</body></html>"))
    let text = "User-agent: *\nSitemap: https://a.example/s.xml\nUser-agent: khac\nDisallow: /x"
    #expect(try isAllowed("/x", by: text) == false)
  }

  @Test func `what lies beyond 500 KiB is not read`() throws {
    let head = "User-agent: *\nDisallow: /truoc\n"
    let filler = String(repeating: "# \(String(repeating: "x", count: 61))\n", count: 8000)
    #expect(try isAllowed("/truoc", by: head + filler + "Disallow: /sau") == false)
    #expect(try isAllowed("/sau", by: head + filler + "Disallow: /sau"))
  }

  @Test func `a pause that the site asks for is noted`() {
    let rules = RobotsReader.rules(Array("User-agent: *\nCrawl-delay: 10\nDisallow: /a".utf8))
    #expect(rules.crawlDelay == 10)
    #expect(RobotsReader.rules(Array("User-agent: *\nCrawl-delay: x".utf8)).crawlDelay == nil)
  }

  @Test func `a pattern of many stars costs no more than its length times the path`() throws {
    let pattern = "Disallow: /" + String(repeating: "*a", count: 200) + "$"
    let path = "/" + String(repeating: "a", count: 4000) + "b"
    #expect(try isAllowed(path, by: "User-agent: *\n" + pattern))
  }
}
