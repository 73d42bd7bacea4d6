import FeedDomain
import FeedSyntax
import Testing

/// Fields that mails, logs and lists show in one line, and that no markup belongs into.
struct SingleLineTests {
  private func read(_ text: String) throws -> ParsedFeed {
    try FeedReader().read(Array(text.utf8))
  }

  private func rss(_ head: String = "", _ item: String = "") throws -> ParsedFeed {
    try read("<rss version='2.0'><channel>\(head)<item>\(item)</item></channel></rss>")
  }

  @Test func `line ends and tabs in a title become one blank`() throws {
    let feed = try rss("<title>Nguồn&#10;Subject: x</title>", "<title>Một&#13;&#10;\t hai</title>")
    #expect(feed.title?.value == "Nguồn Subject: x")
    #expect(feed.entries.first?.title?.value == "Một hai")
  }

  @Test func `blanks alone stay as they are`() throws {
    #expect(try rss("", "<title>Một  hai</title>").entries.first?.title?.value == "Một  hai")
  }

  @Test func `names and categories are one line`() throws {
    let entry = try rss(
      "", "<author>a@b.example&#10;Bcc: c@d.example (X)</author><category>Sách&#10;mới</category>"
    ).entries.first
    #expect(entry?.authors.first?.name?.contains { $0.isNewline } == false)
    #expect(entry?.categories.first?.term == "Sách mới")
  }

  @Test func `texts of several lines keep them`() throws {
    let entry = try rss("", "<description>Một&#10;hai</description>").entries.first
    #expect(entry?.summary?.value == "Một\nhai")
  }

  @Test func `a line end that HTML names does not reach the neutral title`() throws {
    let feed = try rss("", "<title>&lt;b>Một&lt;/b>&amp;#10;Bcc: x</title>")
    let json = String(decoding: NeutralJSON.encode(feed), as: UTF8.self)
    #expect(json.contains("\"<b>Một</b> Bcc: x\""))
  }

  @Test func `JSON titles, names and tags are one line`() throws {
    let entry = try read(
      """
      {"version": "https://jsonfeed.org/version/1.1", "items": [{"title": "Một\\r\\nhai",
        "authors": [{"name": "An\\nBình"}], "tags": ["sách\\tmới"]}]}
      """
    ).entries.first
    #expect(entry?.title?.value == "Một hai")
    #expect(entry?.authors.first?.name == "An Bình")
    #expect(entry?.categories.first?.term == "sách mới")
  }

  @Test(arguments: [
    ("WordPress 6.9", "WordPress 6.9"), ("a &lt; b", "a < b"),
    ("Máy &lt;img src=x onerror=alert(1)>", "Máy"),
    ("&lt;&lt;b>img src=x onerror=alert(1)>", "< img src=x onerror=alert(1)>"),
  ])
  func `a generator has no markup`(source: String, name: String) throws {
    #expect(try rss("<generator>\(source)</generator>").generator == name)
  }
}
