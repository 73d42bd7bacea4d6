import FeedDomain
import FeedSyntax
import Testing

/// Where the feeds of a site may be, told from its page and its server.
struct SiteFeedsTests {
  private func site(
    _ html: String, at url: String = "https://tv.example.vn/", fields: [String] = []
  ) -> SiteFeeds {
    var facts = ResponseFacts(status: 200, finalURL: url)
    facts.linkFields = fields
    return SiteFeeds(of: FetchedDocument(body: Array(html.utf8), facts: facts))
  }

  private func addresses(
    _ site: SiteFeeds, _ origins: SiteFeeds.Candidate.Origin...
  ) -> [String] {
    site.candidates.filter { origins.contains($0.origin) }.map(\.address)
  }

  @Test func `the server's own word comes first, and comments come after all news`() {
    let site = site(
      """
      <link rel=alternate type=application/rss+xml href=/comments/feed/>
      <link rel=alternate type=application/rss+xml href=/tin.xml title="Phản hồi">
      <a href=/rss/tin.rss>RSS</a><link rel=alternate type=application/feed+json href=/f.json>
      """,
      fields: [
        "<https://tv.example.vn/atom>; rel=\"alternate\"; type=\"application/atom+xml; charset=utf-8\""
      ])
    #expect(
      addresses(site, .announced, .linked) == [
        "https://tv.example.vn/atom", "https://tv.example.vn/f.json",
        "https://tv.example.vn/rss/tin.rss",
      ])
    #expect(site.candidates[3...4].map(\.origin) == [.comments, .comments])
  }

  @Test(arguments: [
    "<https://tv.example.vn/en/>; rel=alternate; hreflang=en", "</feed>; rel=next; type=text/rss",
    "no target", "<javascript:x>; rel=alternate; type=application/rss+xml",
  ])
  func `Link fields about something else announce no feed`(_ field: String) {
    #expect(addresses(site("", fields: [field]), .announced).isEmpty)
  }

  @Test(arguments: [
    (SiteSystem.wordPress, "<link href=/wp-content/a.css>", "https://tv.example.vn/feed/"),
    (
      .joomla, "<META name=generator content=\"Joomla! - Open Source\">",
      "https://tv.example.vn/?format=feed&type=rss"
    ),
    (
      .drupal, "<script data-drupal-selector=drupal-settings-json>", "https://tv.example.vn/rss.xml"
    ),
    (.nukeViet, "<script>var nv_base_siteurl='/'</script>", "https://tv.example.vn/news/rss/"),
  ])
  func `a page shows its system, whose usual path is asked first`(
    system: SiteSystem, html: String, path: String
  ) {
    let site = site(html)
    #expect(site.system == system)
    #expect(site.candidates.first?.address == path)
  }

  @Test func `a site in a folder is asked there, then at the root`() {
    let site = site("<script>nv_base_siteurl</script>", at: "https://tinh.example.vn/thuvien/")
    #expect(
      site.candidates.prefix(2).map(\.address) == [
        "https://tinh.example.vn/thuvien/news/rss/", "https://tinh.example.vn/news/rss/",
      ])
  }

  @Test func `WordPress says where its site begins and lists posts when its feed is off`() {
    let page = "<link href=/blog/wp-includes/a.css>"
    let root = "<https://tv.example.vn/blog/wp-json/>; rel=\"https://api.w.org/\""
    let site = site(page, at: "https://tv.example.vn/blog/trang-chu/", fields: [root])
    #expect(site.candidates.first?.address == "https://tv.example.vn/blog/feed/")
    #expect(
      addresses(site, .system).last == "https://tv.example.vn/blog/wp-json/wp/v2/posts?_embed")
    let plain = "<https://tv.example.vn/?rest_route=/>; rel=\"https://api.w.org/\""
    #expect(
      addresses(self.site(page, fields: [plain]), .system).last
        == "https://tv.example.vn/?rest_route=/wp/v2/posts&_embed")
  }

  @Test func `SharePoint's lists are found by the numbers on the page`() {
    let site = site(
      """
      <script>var _spPageContextInfo={"pageListId":"{0a1b2c3d-0000-1111-2222-333344445555}"}</script>
      <a href="/tin/_layouts/15/viewlsts.aspx?ListId=%7BAAAAAAAA-0000-1111-2222-333344445555%7D">x</a>
      <a href="/x?listid=ngan">y</a>
      """, at: "https://tv.example.vn/tin/Pages/trang-chu.aspx")
    #expect(site.system == .sharePoint)
    #expect(
      addresses(site, .system).filter { !$0.contains("/Pages/") } == [
        "https://tv.example.vn/_layouts/15/listfeed.aspx?List=%7B0A1B2C3D-0000-1111-2222-333344445555%7D",
        "https://tv.example.vn/_layouts/15/listfeed.aspx?List=%7BAAAAAAAA-0000-1111-2222-333344445555%7D",
      ])
  }

  @Test func `DotNetNuke's modules of news are found by the numbers on the page`() {
    let site = site(
      """
      <div class="DnnModule DnnModule-DnnForge-NewsArticles DnnModule-431"></div>
      <input name="__dnnVariable" value='{"sf_siteRoot":"/","sf_tabId":"55"}'>
      """)
    #expect(site.system == .dotNetNuke)
    #expect(
      addresses(site, .system) == [
        "https://tv.example.vn/DesktopModules/DnnForge%20-%20NewsArticles/Rss.aspx?TabID=55&ModuleID=431",
        "https://tv.example.vn/rss.aspx?TabID=55&ModuleID=431&MaxCount=25",
        "https://tv.example.vn/rss.aspx?TabID=55",
      ])
  }

  @Test func `a system without its numbers is asked at the usual paths`() {
    let site = site("<form action=/_layouts/15/start.aspx>")
    #expect(site.system == .sharePoint)
    #expect(site.candidates.map(\.origin).allSatisfy { $0 == .usual })
  }
}
