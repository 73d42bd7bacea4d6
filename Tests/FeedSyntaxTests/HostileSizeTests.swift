import FeedDomain
import FeedSyntax
import Testing

/// Documents that are small to send and would be large to read.
struct HostileSizeTests {
  private func entry(_ inside: String, _ reader: FeedReader = FeedReader(), type: String = "")
    throws -> ParsedEntry
  {
    let text = """
      \(type)<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:media="http://search.yahoo.com/mrss/" xmlns:a="http://www.w3.org/2005/Atom">
      <channel><item>\(inside)</item></channel></rss>
      """
    return try #require(try reader.read(Array(text.utf8)).entries.first)
  }

  @Test func `a person or category that is repeated counts once`() throws {
    let entry = try entry(
      String(repeating: "<category>x</category><dc:creator>An</dc:creator>", count: 3))
    #expect(entry.categories.count == 1)
    #expect(entry.authors.count == 1)
  }

  @Test func `tags without an end do not make a title of text expensive`() throws {
    let title = String(repeating: "&lt;b ", count: 100_000)
    #expect(try entry("<title>\(title)</title>").title?.kind == .plain)
  }

  @Test func `a document's own entities grow to megabytes at most`() throws {
    let value = String(repeating: "x", count: 1000)
    let entry = try entry(
      "<description>" + String(repeating: "&e;", count: 20_000) + "</description>",
      type: "<!DOCTYPE rss [<!ENTITY e \"\(value)\">]>")
    let size = try #require(entry.summary?.value.utf8.count)
    #expect((4_000_000..<4_400_000).contains(size))
  }

  @Test func `the limit of a text holds for its tags as well`() throws {
    var reader = FeedReader()
    reader.limits.textBytes = 1000
    let tags = String(repeating: "<p title='mười hai'>", count: 500)
    let ends = String(repeating: "</p>", count: 500)
    let entry = try entry("<description>\(tags)\(ends)</description>", reader)
    #expect(try #require(entry.summary?.value.utf8.count) < 1100)
  }

  @Test func `an address longer than any site's is no base`() throws {
    let long = "https://thuvien.example/" + String(repeating: "a/", count: 300)
    let entry = try entry("<a:link xml:base='\(long)' href='https://b.example/x'/><link>/1</link>")
    #expect(entry.links.map(\.href) == ["https://b.example/x"])
    let text = "<a xml:base='\(long)' href='1'>x</a>"
    let atom = """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="\(long)"><entry>
      <content type="xhtml"><div>\(text)</div></content></entry></feed>
      """
    let content = try FeedReader().read(Array(atom.utf8)).entries.first?.contents.first
    #expect(content?.base == nil)
    #expect(content?.value.contains("href=\"1\"") == true)
  }
}
