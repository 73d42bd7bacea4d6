import FeedDomain
import Foundation

/// Stories and feeds to be written, ordinary ones and such as the world sends.
enum WritingSamples {
  /// 08:30 in Vietnam on Tuesday, 24 November 2026.
  static let morning = Date(timeIntervalSince1970: 1_795_483_800)

  static func feed(_ stories: [Story], updated: Date = morning) -> MergedFeed {
    MergedFeed(
      id: "tag:tin.example.vn,2026:feeds/all", title: "Điểm tin thư viện",
      subtitle: "Tin của các thư viện công cộng", selfLink: "https://tin.example.vn/feeds/all.atom",
      alternateLink: "https://tin.example.vn/", updated: updated,
      rights: "Ghi rõ nguồn khi sử dụng lại.", language: "vi", author: "Điểm tin thư viện",
      sections: SectionProfile.standard, schemes: CategorySchemes(authority: "tin.example.vn,2026"),
      stories: stories)
  }

  static func story(
    _ number: Int64 = 1, title: String = "Thư viện tỉnh mở phòng đọc mới",
    change: (inout Article) -> Void = { _ in }
  ) -> Story {
    var article = Article(
      source: SourceID("lai-chau"), key: "k\(number)", title: title, contentDigest: [],
      link: "https://thuvien.laichau.example.vn/tin/\(number)",
      content: "<p>Sáng 24/11, phòng đọc mới mở cửa.</p>")
    change(&article)
    let lead = StoryArticle(
      id: ArticleID(rawValue: number), article: article, firstSeen: morning,
      sourceName: "Thư viện tỉnh Lai Châu", sourcePlace: "lai-chau", feed: origin)
    return Story(
      id: StoryID(rawValue: number), entryID: "tag:tin.example.vn,2026:lai-chau/\(number)",
      decision: SectionDecision(section: .national, reason: SectionReason(.byDefault)), lead: lead,
      copies: [], published: morning, updated: morning)
  }

  static var origin: OriginFeed {
    OriginFeed(
      id: "https://thuvien.laichau.example.vn/feed/", title: "Thư viện tỉnh Lai Châu",
      link: "https://thuvien.laichau.example.vn/",
      selfLink: "https://thuvien.laichau.example.vn/feed/", updated: morning - 3600,
      rights: "© Thư viện tỉnh Lai Châu", authors: [])
  }

  static func copy(_ number: Int64, of story: Story, by name: String) -> StoryArticle {
    var copy = story.lead
    copy.id = ArticleID(rawValue: number)
    copy.sourceName = name
    copy.article.link = "https://thuvien\(number).example.vn/tin"
    return copy
  }

  /// Strings that break writers which put text together by hand.
  static let hostile = [
    "<script>alert(1)</script>", "]]>", "<![CDATA[x]]>", "&amp; &lt;b&gt; &nbsp; &#0; &bogus;",
    "\"' onmouseover='alert(1)", "\"\u{301} onclick=\"x", "a\u{0}b\u{8}c\u{B}\u{1F}d",
    "\u{85}\u{9F}\u{7F}",
    "\u{FFFD}\u{FFFE}\u{FFFF}", "\u{202E}đảo\u{200B}", "   ", "", "<!-- x", "?><?php",
    "AT&T, R&D, B&4",
    "</b></p>", "\u{1F4DA}\u{10FFFF}", "dòng 1\r\ndòng 2\tcột", "javascript:alert(1)",
    "https://x.example.vn/a b?c[]=<d>&e=\"f\"#g#h", "http://thư-viện.vn/đường dẫn/100%",
    "//no.scheme/", "mailto:a@b", "http:///x", "a@b", "Bà Nguyễn <a.b@example.vn>",
    String(repeating: "dài ", count: 2000),
  ]

  /// A document of stories in which every text is hostile in turn, with everything else that is awkward.
  static var awkward: MergedFeed {
    var stories = hostile.enumerated().map { number, text in hostileStory(Int64(number + 1), text) }
    stories += awkwardDates(from: Int64(stories.count + 1))
    var bare = story(900) { $0.link = nil }
    bare.lead.article.content = nil
    bare.lead.feed = nil
    var twice = story(901)
    twice.copies = [
      copy(902, of: twice, by: "Thư viện tỉnh Sơn La"), copy(903, of: twice, by: "Thư viện Hà Nội"),
    ]
    var long = story(904)
    long.entryID = "https://thuvien.example.vn/?p=" + String(repeating: "7", count: 200)
    let same = story(904 + 1_000_000)
    return feed(stories + [bare, twice, long, same])
  }

  private static func hostileStory(_ number: Int64, _ text: String) -> Story {
    var story = story(number, title: text) { article in
      article.link = text
      article.summary = text
      article.language = text
      article.rights = text
      article.authors = [ParsedPerson(name: text, email: text, uri: text)]
      article.categories = [
        ParsedCategory(term: text, scheme: text, label: text),
        ParsedCategory(term: "tin tức", scheme: nil, label: text),
      ]
      article.enclosures = [ParsedEnclosure(url: text, type: text, length: -1)]
      if number % 2 == 0 { article.content = nil }
    }
    story.lead.sourceName = text.isEmpty ? "Thư viện" : text
    story.lead.feed = OriginFeed(
      id: text, title: text, link: text, selfLink: text, updated: .distantFuture, rights: text,
      authors: [ParsedPerson(name: text, email: text, uri: text)])
    story.copies = [copy(number + 5000, of: story, by: text)]
    return story
  }

  private static func awkwardDates(from number: Int64) -> [Story] {
    [-2_000_000_000, -1, 0, 1_795_483_799.75].enumerated().map { offset, seconds in
      var story = story(number + Int64(offset))
      story.published = Date(timeIntervalSince1970: seconds)
      story.updated = Date(timeIntervalSince1970: seconds - 60)
      return story
    }
  }
}
