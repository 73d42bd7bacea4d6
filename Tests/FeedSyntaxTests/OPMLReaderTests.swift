import FeedDomain
import FeedSyntax
import Testing

struct OPMLReaderTests {
  private func read(_ text: String) throws -> OPMLList {
    try OPMLReader().read(Array(text.utf8))
  }

  @Test func `feeds keep the folders they lie in`() throws {
    let list = try read(
      """
      <opml version="2.0"><head><title>Nguồn</title></head><body>
      <outline text="Miền Bắc"><outline text="Tỉnh"><outline type="rss" text="Lai Châu"
        xmlUrl="https://lc.example/feed/" htmlUrl="https://lc.example/"/></outline></outline>
      <outline text="Huế" xmlUrl="https://hue.example/rss"/></body></opml>
      """)
    #expect(list.title == "Nguồn")
    #expect(
      list.feeds == [
        OPMLList.Feed(
          title: "Lai Châu", xmlURL: "https://lc.example/feed/", htmlURL: "https://lc.example/",
          path: ["Miền Bắc", "Tỉnh"]),
        OPMLList.Feed(title: "Huế", xmlURL: "https://hue.example/rss"),
      ])
  }

  @Test func `a damaged list is read as far as it goes`() throws {
    let list = try read(
      "<opml><body><outline text='A & B'><outline xmlUrl='http://a.example/?x=1&y=2'><outline xmlurl=http://b.example/"
    )
    #expect(list.feeds.map(\.xmlURL) == ["http://a.example/?x=1&y=2"])
    #expect(list.feeds.first?.path == ["A & B"])
  }

  @Test func `scripts and files are no feeds`() throws {
    let list = try read(
      "<opml><body><outline xmlUrl='javascript:alert(1)'/><outline xmlUrl='file:///etc/passwd'/></body></opml>"
    )
    #expect(list.feeds.isEmpty)
  }

  @Test func `other documents are refused`() {
    #expect(throws: FeedSyntaxFailure.self) { try read("<html><body>no</body></html>") }
    #expect(throws: FeedSyntaxFailure.self) { try read("") }
  }

  @Test func `the list is written as JSON`() throws {
    let list = OPMLList(
      title: "T", feeds: [OPMLList.Feed(title: "\"A\"", xmlURL: "http://a.example/", path: ["B"])])
    #expect(
      String(decoding: list.json, as: UTF8.self)
        == #"{"title":"T","feeds":[{"title":"\"A\"","xmlUrl":"http://a.example/","path":["B"]}]}"#)
  }
}
