import FeedDomain
import FeedSyntax
import Foundation
import Testing

struct FeedReaderTests {
  private func read(_ text: String, _ context: DocumentContext = DocumentContext()) throws
    -> ParsedFeed
  {
    try FeedReader().read(Array(text.utf8), context: context)
  }

  private func failure(_ bytes: [UInt8]) -> FeedSyntaxFailure.Kind? {
    do {
      _ = try FeedReader().read(bytes)
      return nil
    } catch {
      return error.kind
    }
  }

  @Test func `a page, a picture, nothing and a text are told apart`() {
    #expect(failure(Array("<!DOCTYPE html><html><body>Trang</body></html>".utf8)) == .webPage)
    #expect(failure([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]) == .binary)
    #expect(failure([]) == .empty)
    #expect(failure(Array(" \n".utf8)) == .empty)
    #expect(failure(Array("không phải".utf8)) == .notAFeed)
    #expect(failure(Array("<opml version=\"2.0\"/>".utf8)) == .notAFeed)
    #expect(failure(Array("{\"a\":1}".utf8)) == .notAFeed)
  }

  @Test func `a document beyond the limit is refused`() {
    var limits = ReadingLimits()
    limits.documentBytes = 10
    #expect(throws: FeedSyntaxFailure.self) {
      try FeedReader(limits: limits).read(Array("<rss version='2.0'/>".utf8))
    }
  }

  @Test(arguments: ["items", "other"])
  func `JSON nested beyond all reason is refused`(member: String) {
    let nested = String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000)
    let text = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"\(member)\":\(nested)}"
    #expect(failure(Array(text.utf8)) == .notAFeed)
  }

  @Test func `entries beyond the limit are left out with a remark`() throws {
    var limits = ReadingLimits()
    limits.entries = 2
    let items = String(repeating: "<item><title>t</title></item>", count: 5)
    let text = "<rss version='2.0'><channel>\(items)</channel></rss>"
    let feed = try FeedReader(limits: limits).read(Array(text.utf8))
    #expect(feed.entries.count == 2)
    #expect(feed.remarks.map(\.rule) == ["limit-entries"])
  }

  @Test func `an entry that repeats a field without end is read up to a bound`() throws {
    let categories = (0..<20_000).map { "<category>c\($0)</category>" }.joined()
    let feed = try read(
      "<rss version='2.0'><channel><item><title>a</title>\(categories)</item></channel></rss>")
    #expect(feed.entries.first?.categories.count == 200)
    #expect(feed.entries.first?.categories.last?.term == "c199")
  }

  @Test(arguments: ["ạ", "&#7841;", "&#x1ea1;", "&amp;#7841;"])
  func `a time without a zone is local where letters are Vietnamese, however written`(
    letter: String
  ) throws {
    let xml = """
      <rss version='2.0'><channel><title>B\(letter)n</title><item><title>a</title>
      <pubDate>Tue, 24 Nov 2026 08:30:00</pubDate></item></channel></rss>
      """
    #expect(
      try read(xml).entries.first?.published?.instant == Date(timeIntervalSince1970: 1_795_483_800))
    let json = """
      {"version": "https://jsonfeed.org/version/1.1", "title": "B\\u1EA1n", "items": [
      {"id": "1", "date_published": "2026-11-24T08:30:00"}]}
      """
    #expect(
      try read(json).entries.first?.published?.instant == Date(timeIntervalSince1970: 1_795_483_800)
    )
  }

  @Test func `a time without a zone is in Greenwich where nothing is Vietnamese`() throws {
    let xml = """
      <rss version='2.0'><channel><title>&#7426;&#233; #7841 \\u00e9</title><item><title>a</title>
      <pubDate>Tue, 24 Nov 2026 08:30:00</pubDate></item></channel></rss>
      """
    #expect(
      try read(xml).entries.first?.published?.instant == Date(timeIntervalSince1970: 1_795_509_000))
  }

  @Test func `a web master is no author, but named by the feed`() throws {
    let feed = try read(
      """
      <rss version='2.0'><channel><webMaster>an@thuvien.example (An)</webMaster>
      <item><title>a</title><webMaster>x@thuvien.example</webMaster></item></channel></rss>
      """)
    #expect(feed.authors.isEmpty)
    #expect(feed.webMaster == ParsedPerson(name: "An", email: "an@thuvien.example"))
    #expect(feed.entries.first?.authors.isEmpty == true)
    let json = String(decoding: NeutralJSON.encode(feed), as: UTF8.self)
    #expect(json.contains(#""authors":[{"name":"An","email":"an@thuvien.example"}]"#))
  }

  @Test func `relative links stand beside the address of the document`() throws {
    let text = "<rss version='2.0'><channel><item><link>/tin/1</link></item></channel></rss>"
    let context = DocumentContext(url: "https://thuvien.example/feed/")
    #expect(try read(text, context).entries.first?.link == "https://thuvien.example/tin/1")
  }

  @Test func `Content-Location goes before the address, unless it is dangerous`() throws {
    let text = "<rss version='2.0'><channel><link>/a</link></channel></rss>"
    var context = DocumentContext(
      url: "https://mot.example/", contentLocation: "https://hai.example/")
    #expect(try read(text, context).link == "https://hai.example/a")
    context.contentLocation = "javascript:alert(1)"
    #expect(try read(text, context).link == "https://mot.example/a")
  }

  @Test func `the charset of HTTP goes before the declaration`() throws {
    let bytes =
      Array("<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel><title>".utf8)
      + [0xE9] + Array("</title></channel></rss>".utf8)
    let context = DocumentContext(contentType: "text/xml; charset=\"ISO-8859-1\"")
    let feed = try FeedReader().read(bytes, context: context)
    #expect(feed.title?.value == "é")
    #expect(feed.encoding == "windows-1252")
  }

  @Test func `xml lang and base are inherited and end with their element`() throws {
    let text = """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi" xml:base="http://a.example/">
      <entry xml:lang="en_US" xml:base="b/"><title>1</title><link href="x"/></entry>
      <entry><title>2</title><link href="x"/></entry></feed>
      """
    let feed = try read(text)
    #expect(feed.entries.map(\.title?.language) == ["en-US", "vi"])
    #expect(feed.entries.map(\.link) == ["http://a.example/b/x", "http://a.example/x"])
  }

  @Test func `hints for polling are read`() throws {
    let text = """
      <rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>
      <sy:updatePeriod> daily </sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>
      <skipDays><day>Sunday</day></skipDays><skipHours><hour>24</hour></skipHours></channel></rss>
      """
    let schedule = try read(text).schedule
    #expect(schedule.timeToLive == .seconds(6 * 3600))
    #expect(schedule.skipDays == [1])
    #expect(schedule.skipHours == [0])
  }

  @Test func `entities of the document itself are resolved and cannot explode`() throws {
    let bomb = (1...9).map {
      "<!ENTITY l\($0) \"" + String(repeating: "&l\($0 - 1);", count: 10) + "\">"
    }
    let text = """
      <!DOCTYPE rss [<!ENTITY ten "Thư viện"><!ENTITY l0 "lol">\(bomb.joined())
      <!ENTITY x SYSTEM "file:///etc/passwd">]>
      <rss version="2.0"><channel><title>&ten;</title><description>&l9;&x;</description></channel></rss>
      """
    let feed = try read(text)
    #expect(feed.title?.value == "Thư viện")
    #expect((feed.description?.value.utf8.count ?? 0) < 2000)
  }

  @Test func `a text beyond its limit is cut and the feed goes on`() throws {
    var limits = ReadingLimits()
    limits.textBytes = 100
    let long = String(repeating: "a", count: 1000)
    let text = """
      <rss version='2.0'><channel><item><title>\(long)</title><guid>1</guid></item></channel></rss>
      """
    let feed = try FeedReader(limits: limits).read(Array(text.utf8))
    #expect(feed.entries.first?.id == "1")
    #expect((feed.entries.first?.title?.value.utf8.count ?? 0) <= 100)
  }
}
