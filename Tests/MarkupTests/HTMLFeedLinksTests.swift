import Markup
import Testing

@Suite struct `A page` {
  private func scan(_ html: String, at url: String? = "https://thuvien.example.vn/vi/") -> FeedLinks
  {
    FeedLinks.scan(Array(html.utf8), at: url)
  }

  @Test func `announces its feeds in head and body`() {
    let links = scan(
      """
      <html><head><title>Thư viện &amp; bạn đọc</title>
      <link rel="alternate" type="application/rss+xml; charset=utf-8" title="Tin tức" href="/feed/">
      <LINK REL='ALTERNATE' TYPE='application/atom+xml' HREF=tin.atom>
      <link rel="alternate" type="application/rss+xml" title="Bình luận" href="/comments/feed/">
      <link rel="alternate" type="application/json+oembed" href="/wp-json/oembed/1.0/embed?url=x">
      <link rel="alternate" hreflang="en" href="/en/"><link rel="stylesheet" href="/feed">
      <script>var a = '<link rel="alternate" type="application/rss+xml" href="/sai">'</script>
      <body><link rel=alternate type=application/feed+json href="https://khac.example.vn/f.json">
      """)
    #expect(links.title == "Thư viện & bạn đọc")
    #expect(
      links.candidates.map(\.href) == [
        "https://thuvien.example.vn/feed/", "https://thuvien.example.vn/vi/tin.atom",
        "https://khac.example.vn/f.json", "https://thuvien.example.vn/comments/feed/",
      ])
    #expect(links.candidates.map(\.origin) == [.announced, .announced, .announced, .comments])
    #expect(links.candidates[0].title == "Tin tức")
    #expect(links.candidates[0].type == "application/rss+xml")
  }

  @Test(arguments: [
    "/rss/tin-moi.rss", "/news/rss/", "/?feed=atom", "tin?format=feed&amp;type=rss",
    "/rss.aspx?TabID=7",
    "/_layouts/15/listfeed.aspx?List=%7B1%7D", "/feed.xml", "/a/atom.xml", "/rss/Tin-tuc/",
  ])
  func `links to what looks like a feed`(_ href: String) {
    let links = scan("<p><a class=x href=\"\(href)\">Tin</a>")
    #expect(links.candidates.map(\.origin) == [.linked])
  }

  @Test(arguments: [
    "/tin-tuc/", "/gioi-thieu/rss-la-gi.html", "/a.png", "#rss", "javascript:rss", "/feedback/",
  ])
  func `links to what is no feed`(_ href: String) {
    #expect(scan("<a href=\"\(href)\">RSS</a>").candidates.isEmpty)
  }

  @Test(arguments: [
    "<a href=/kenh-tin/>Kênh <b>RSS</b></a>", "<a href=/kenh-tin/><img src=/anh/rss.png></a>",
    "<a href=/kenh-tin/ title='Feed'>x</a>", "<a href=/kenh-tin/><i class='fa fa-rss'></i></a>",
    "<a href=/kenh-tin/><img alt='Nguồn Atom' src=1.gif><a href=/khac/>Khác</a>",
  ])
  func `links to pages about feeds by words and pictures`(_ html: String) {
    #expect(scan(html).pages == ["https://thuvien.example.vn/kenh-tin/"])
    #expect(scan(html).candidates.isEmpty)
  }

  @Test(arguments: [
    "<a href=/gop-y/>Feedback</a>", "<a href='#'>RSS</a>", "<a href=/rss.png>RSS</a>",
    "<a href=/tin/>Tin</a> RSS", "<a href='javascript:void(0)'>RSS</a>",
  ])
  func `links elsewhere are no pages about feeds`(_ html: String) {
    #expect(scan(html).pages.isEmpty)
  }

  @Test func `of WordPress names the root of its interface`() {
    let links = scan("<link rel='https://api.w.org/' href='/blog/wp-json/'>")
    #expect(links.restRoot == "https://thuvien.example.vn/blog/wp-json/")
  }

  @Test func `has a base and an encoding`() {
    let links = scan(
      "<meta http-equiv=Content-Type content='text/html; charset=Windows-1258'><base href='/cu/'><a href=rss>x</a>"
    )
    #expect(links.charset == "windows-1258")
    #expect(links.base == "https://thuvien.example.vn/cu/")
    #expect(links.candidates.first?.href == "https://thuvien.example.vn/cu/rss")
    #expect(scan("<meta charset=' UTF-8 '>").charset == "utf-8")
  }

  @Test func `without an address keeps relative links`() {
    #expect(scan("<a href='/rss'>x</a>", at: nil).candidates.first?.href == "/rss")
  }
}
