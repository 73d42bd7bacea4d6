import FeedDomain
import Foundation
import Testing
import WebUI

/// The pages behind the front page, as readers get them.
struct SitePagesTests {
  private let pages = HTMLPages()

  @Test func `a list of stories looks as it was reviewed`() throws {
    try Snapshot.check(pages.collectionPage(SiteSamples.section), "site-section.html")
  }

  @Test func `a story with everybody who carried it looks as it was reviewed`() throws {
    try Snapshot.check(pages.storyPage(SiteSamples.story), "site-story.html")
  }

  @Test func `what stands for a retracted story looks as it was reviewed`() throws {
    try Snapshot.check(pages.retractedPage(SiteSamples.retracted), "site-retracted.html")
  }

  @Test func `a list of months looks as it was reviewed`() throws {
    try Snapshot.check(pages.indexPage(SiteSamples.months), "site-months.html")
  }

  @Test func `the choice of feeds looks as it was reviewed`() throws {
    try Snapshot.check(pages.feedsPage(SiteSamples.feeds), "site-feeds.html")
  }

  @Test func `the state of the sources looks as it was reviewed`() throws {
    try Snapshot.check(pages.statusPage(SiteSamples.status), "site-status.html")
  }

  @Test func `the page about the hub looks as it was reviewed`() throws {
    try Snapshot.check(pages.aboutPage(SiteSamples.frame(SitePath.about)), "site-about.html")
  }

  @Test func `a page in a folder finds the way up`() {
    let html = text(pages.storyPage(SiteSamples.story))
    #expect(html.contains(#"<a href="../../index.html">"#))
    #expect(html.contains(#"<a href="../../section/national.html">"#))
  }

  @Test func `the navigation says which page is shown`() {
    let html = text(pages.collectionPage(SiteSamples.section))
    #expect(html.contains(#"<a href="../section/national.html" aria-current="page">"#))
  }

  @Test func `the state of the sources tells nothing of what there is none of`() {
    var page = SiteSamples.status
    page.places = page.places.filter { $0.sources == 0 }
    let html = text(pages.statusPage(page))
    #expect(html.contains("content=\"\(page.places.count) nơi chưa có nguồn.\""))
  }

  @Test func `only a list of stories says where their titles lead`() {
    let words = "Tiêu đề của mỗi tin dẫn đến bài gốc"
    #expect(text(pages.collectionPage(SiteSamples.section)).contains(words))
    #expect(!text(pages.storyPage(SiteSamples.story)).contains(words))
    #expect(!text(pages.indexPage(SiteSamples.months)).contains(words))
  }

  @Test func `every place of the 34 has a tile of its own`() {
    let html = text(pages.statusPage(SiteSamples.status))
    #expect(html.components(separatedBy: "<rect ").count - 1 == SiteSamples.places.count)
  }

  @Test func `no page loads anything from elsewhere or runs a script`() {
    for html in all(saying: "tin") {
      #expect(!html.contains("<script"))
      #expect(!html.contains("src="))
      #expect(!html.contains("@import"))
      #expect(!html.contains("url("))
    }
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\"\u{301} onmouseover=\"alert(1)", "\u{600}\"><img src=x>",
    "'\u{FE0F} x='", "&amp;{{title}}{{{title}}}", "<\u{301}b>",
  ])
  func `no text of others becomes markup`(hostile: String) {
    for html in all(saying: hostile) {
      for part in html.split(separator: "<").dropFirst() {
        let name = part.utf8.prefix { $0 != 0x3E && $0 != 0x20 && $0 != 0x0A && $0 != 0x2F }
        let slash = part.utf8.first == 0x2F
        let known =
          slash
          ? String(part.dropFirst().prefix { $0.isLetter || $0.isNumber })
          : String(decoding: name, as: UTF8.self)
        #expect(SiteSamples.ownTags.contains(known), "\(known)")
      }
      #expect(!html.contains(" onmouseover=\"alert"))
    }
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// All pages with a text wherever somebody else's may stand.
  private func all(saying text: String) -> [String] {
    var list = SiteSamples.section
    list.title = text
    list.introduction = text
    list.stories[0].lead.article.title = text
    list.related = [PageLink(text, "month/2026-11.html")]
    list.frame.hub.title = text
    var story = SiteSamples.story
    story.story.lead.article.title = text
    story.story.lead.article.summary = text
    story.story.lead.sourceName = text
    story.story.copies[0].sourceName = text
    story.places = [PageLink(text, "place/x.html")]
    var gone = SiteSamples.retracted
    gone.reason = text
    gone.successor = PageLink(text, "story/0/1.html")
    var index = SiteSamples.months
    index.title = text
    index.introduction = text
    index.groups[0].title = text
    index.groups[0].pages[0].title = text
    var feeds = SiteSamples.feeds
    feeds.groups[0].members[0].title = text
    feeds.groups[0].members[0].holds = text
    var status = SiteSamples.status
    status.troubles[0].name = text
    status.places[0].name = text
    let documents = [
      pages.collectionPage(list), pages.storyPage(story), pages.retractedPage(gone),
      pages.feedsPage(feeds), pages.indexPage(index), pages.statusPage(status),
      pages.aboutPage(list.frame),
    ]
    return documents.map(self.text)
  }
}
