import FeedDomain
import Testing
import WebUI

/// The front page as readers get it.
struct FrontPageTests {
  private func html(_ page: FrontPage) -> String {
    String(decoding: HTMLPages().frontPage(page), as: UTF8.self)
  }

  @Test func `a morning's front page looks as it was reviewed`() throws {
    try Snapshot.check(HTMLPages().frontPage(FaceSamples.frontPage), "front-page.html")
  }

  @Test func `an empty front page looks as it was reviewed`() throws {
    let page = FrontPage(
      hub: HubProfile(title: "Điểm tin thư viện", url: "", authority: ""), updated: nil, parts: [],
      sourceCount: 0, waitingCount: 25)
    try Snapshot.check(HTMLPages().frontPage(page), "front-page-empty.html")
  }

  @Test func `the same page gives the same bytes`() {
    let page = FaceSamples.frontPage
    #expect(HTMLPages().frontPage(page) == HTMLPages().frontPage(page))
  }

  @Test func `nothing of the desk is shown`() {
    let html = html(FaceSamples.frontPage)
    #expect(!html.contains("nội bộ"))
    #expect(!html.contains("internal"))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\"\u{301} onmouseover=\"alert(1)", "\u{600}\"><img src=x>",
    "'\u{FE0F} x='", "&amp;{{title}}{{{title}}}", "<\u{301}b>",
  ])
  func `no text of others becomes markup`(text: String) {
    var story = FaceSamples.story(1, text, "a", text, minutes: 0, text)
    story.lead.article.language = text
    story.copies = [story.lead]
    story.copies[0].sourceName = text + "2"
    story.copies[0].article.link = "https://x.vn/\(text)"
    var page = FaceSamples.frontPage
    page.parts[0].stories = [story]
    page.parts[0].section.title = text
    page.hub.title = text
    page.hub.contact.email = text
    page.hub.rights = text
    let html = html(page)
    for part in html.split(separator: "<").dropFirst() {
      let name = part.utf8.prefix { $0 != 0x3E && $0 != 0x20 && $0 != 0x0A }
      let known = String(decoding: name, as: UTF8.self)
      #expect(Self.ownTags.contains(known.drop { $0 == "/" }.description), "\(known)")
    }
    #expect(
      !html.unicodeScalars.split(separator: "<").contains { tag in
        let head = String(String.UnicodeScalarView(tag.prefix { $0 != ">" }))
        return head.contains(" onmouseover=\"")
      })
  }

  private static let ownTags: Set = [
    "!DOCTYPE", "html", "head", "meta", "title", "link", "style", "body", "a", "header", "div",
    "h1",
    "p", "span", "time", "nav", "ul", "li", "main", "section", "h2", "article", "h3", "footer",
    "address",
  ]

  @Test func `an address that could run something is not linked`() {
    var page = FaceSamples.frontPage
    page.parts[0].stories = [FaceSamples.story(1, "Tin", "a", "Thư viện", minutes: 0, nil)]
    page.parts[0].stories[0].lead.article.link = "javascript:alert(1)"
    #expect(!html(page).contains("javascript"))
  }

  @Test func `a source without a link does not borrow that of the story`() {
    let html = html(FaceSamples.frontPage)
    #expect(html.contains("</a>, Thư viện tỉnh Điện Biên</p>"))
  }

  @Test func `the page asks nobody else for anything and stays small`() {
    var page = FaceSamples.frontPage
    page.parts[0].stories = (0..<40).flatMap { _ in FaceSamples.national }.prefix(60).map(\.self)
    let html = html(page)
    #expect(html.utf8.count < 100_000)
    #expect(!html.contains("<script"))
    #expect(!html.contains("src="))
    #expect(!html.contains("url("))
  }
}
