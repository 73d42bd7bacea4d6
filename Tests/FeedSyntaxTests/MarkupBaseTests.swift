import FeedDomain
import FeedSyntax
import Testing

/// `xml:base` on elements within XHTML.
struct MarkupBaseTests {
  private func shown(_ markup: String) throws -> String {
    let text = """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://thuvien.example/tin/"><entry>
      <content type="xhtml">\(markup)</content></entry></feed>
      """
    let entry = try #require(try FeedReader().read(Array(text.utf8)).entries.first)
    return try #require(entry.contents.first).value
  }

  @Test func `links within an element stand beside its base`() throws {
    let markup =
      "<div><p xml:base='anh/'><a href='1'>x</a><img src='/2'/></p><a href='3'>y</a></div>"
    let value = try shown(markup)
    #expect(value.contains("<a href=\"https://thuvien.example/tin/anh/1\">x</a>"))
    #expect(value.contains("src=\"https://thuvien.example/2\""))
    // Outside of the element the base of the whole text holds, which goes with it.
    #expect(value.contains("<a href=\"3\">y</a>"))
  }

  @Test func `an element's own link stands beside its own base`() throws {
    let value = try shown("<div><a xml:base='https://khac.example/' href='a'>x</a></div>")
    #expect(value.contains("href=\"https://khac.example/a\""))
  }

  @Test func `pictures of a set stand beside the base of their element`() throws {
    let value = try shown(
      "<div><img xml:base='anh/' srcset='1.png 1x, /2.png 2x, javascript:x 3x' src='1.png'/></div>")
    #expect(
      value.contains(
        "srcset=\"https://thuvien.example/tin/anh/1.png 1x, https://thuvien.example/2.png 2x\""))
  }

  @Test func `bases within bases add up`() throws {
    let value = try shown(
      "<div><ul xml:base='a/'><li xml:base='b/'><a href='c'>x</a></li></ul></div>")
    #expect(value.contains("href=\"https://thuvien.example/tin/a/b/c\""))
  }

  @Test func `the base of the wrapping div is the base of the text`() throws {
    let text = """
      <feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml">
      <div xmlns="http://www.w3.org/1999/xhtml" xml:base="https://khac.example/">x</div>
      </content></entry></feed>
      """
    let entry = try #require(try FeedReader().read(Array(text.utf8)).entries.first)
    #expect(entry.contents.first?.base == "https://khac.example/")
  }

  @Test(arguments: ["javascript:alert(1)//", "mailto:a@b.example", "urn:x"])
  func `a base that nothing can stand beside is none`(base: String) throws {
    #expect(
      try shown("<div><p xml:base='\(base)'><a href='1'>x</a></p></div>").contains("href=\"1\""))
  }
}
