import FeedDomain
import FeedSyntax
import Foundation
import Testing

/// What entries show, and where they say it was taken from.
struct WritingBodyTests {
  private func entry(of story: Story) throws -> WrittenElement {
    let document = try WrittenElement(AtomWriter().write(WritingSamples.feed([story])))
    return try #require(document.first("entry"))
  }

  @Test func `the content ends with its source`() throws {
    var story = WritingSamples.story()
    story.copies = [WritingSamples.copy(2, of: story, by: "Thư viện <Sơn La>")]
    let content = try #require(try entry(of: story).first("content"))
    #expect(content.attributes == ["type": "html"])
    #expect(
      content.text == """
        <p>Sáng 24/11, phòng đọc mới mở cửa.</p><p>Nguồn: \
        <a href="https://thuvien.laichau.example.vn/tin/1">Thư viện tỉnh Lai Châu</a>. Cùng đưa tin: \
        <a href="https://thuvien2.example.vn/tin">Thư viện &lt;Sơn La&gt;</a>.</p>
        """)
  }

  @Test(arguments: [
    ("Sáng 24/11, phòng đọc mới […]", false), ("Sáng  24/11 phòng đọc mới mở cửa…", false),
    ("Bạn đọc đến rất đông.", true),
  ])
  func `a summary stands beside the content only if it tells more`(
    summary: String, isWritten: Bool
  ) throws {
    let entry = try entry(of: WritingSamples.story { $0.summary = summary })
    #expect(entry.has("summary") == isWritten)
  }

  @Test func `an excerpt is a summary, not the content`() throws {
    let entry = try entry(
      of: WritingSamples.story { article in
        article.content = nil
        article.summary = "Một <b>.\n\nHai."
      })
    #expect(!entry.has("content"))
    let summary = try #require(entry.first("summary"))
    #expect(summary.text.hasPrefix("<p>Một &lt;b&gt;.</p><p>Hai.</p><p>Nguồn: <a href="))
  }

  @Test func `an entry that leads nowhere holds its content`() throws {
    let entry = try entry(
      of: WritingSamples.story { article in
        article.content = nil
        article.link = nil
      })
    #expect(entry.first("content")?.text == "<p>Nguồn: Thư viện tỉnh Lai Châu.</p>")
  }

  @Test func `the source tells of its own feed`() throws {
    let source = try #require(try entry(of: WritingSamples.story()).first("source"))
    #expect(source.first("id")?.text == "https://thuvien.laichau.example.vn/feed/")
    #expect(source.first("title")?.text == "Thư viện tỉnh Lai Châu")
    #expect(source.first("updated")?.text == "2026-11-24T00:30:00Z")
    #expect(source.all("link").map { $0.attributes["rel"] } == ["self", "alternate"])
    #expect(source.first("rights")?.text == "© Thư viện tỉnh Lai Châu")
  }

  @Test func `a source that claims to change all the time changed no later than we read it`() throws
  {
    var story = WritingSamples.story()
    story.lead.feed?.updated = .distantFuture
    let source = try #require(try entry(of: story).first("source"))
    #expect(source.first("updated")?.text == "2026-11-24T01:30:00Z")
  }

  @Test func `a source whose id is no id is known by its address`() throws {
    var story = WritingSamples.story()
    story.lead.feed?.id = "bản tin số 1"
    let source = try #require(try entry(of: story).first("source"))
    #expect(source.first("id")?.text == "https://thuvien.laichau.example.vn/feed/")
    story.lead.feed = OriginFeed(
      id: "", title: nil, link: nil, selfLink: nil, updated: nil, rights: nil, authors: [])
    let nameless = try entry(of: story)
    #expect(!nameless.has("source"))
  }
}
