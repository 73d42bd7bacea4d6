import FeedDomain
import Foundation
import HubTesting
import Pipeline
import Testing

/// How the feed of a site is searched for, and how little is asked for it.
struct DiscoverFeedTests {
  private static let site = "https://tv.example.vn/"
  private let fetcher = ScriptedFetcher()

  private func serve(_ path: String, _ text: String, type: String = "text/html") {
    let url = Self.site + path
    fetcher.answer(url, with: Sample.fresh(text, from: url, contentType: type))
  }

  private func rss(_ titles: [String], title: String = "Tin", date: String = "21 Oct 2026")
    -> String
  {
    let items = titles.map { title in
      "<item><title>\(title)</title><link>https://tv.example.vn/\(title)</link>"
        + "<pubDate>\(date) 08:00:00 +0700</pubDate></item>"
    }
    return "<rss version='2.0'><channel><title>\(title)</title>\(items.joined())</channel></rss>"
  }

  private func search() async -> DiscoverFeed.Outcome {
    await DiscoverFeed(fetcher: fetcher, policy: PollPolicy(), now: Sample.now)
      .feeds(of: Self.site)
  }

  private func found() async throws -> FoundFeeds {
    guard case .found(let feeds) = await search() else { throw NothingThere() }
    return feeds
  }

  private struct NothingThere: Error {}

  private var asked: [String] { fetcher.requests.map { String($0.url.dropFirst(Self.site.count)) } }

  @Test func `an address that is a feed is taken as it is`() async throws {
    serve("", rss(["a"]), type: "text/xml")
    #expect(try await found().addresses == [Self.site])
    #expect(asked == [""])
  }

  @Test func `the best of the declared feeds is chosen and the others are named`() async throws {
    serve(
      "",
      """
      <link rel=alternate type=application/rss+xml href=/cu.xml>
      <link rel=alternate type=application/rss+xml href=/moi.xml>
      <link rel=alternate type=application/rss+xml href=/comments/feed/>
      """)
    serve("cu.xml", rss(["a", "b"], date: "1 Jan 2020"))
    serve("moi.xml", rss(["a", "b"]))
    serve("comments/feed/", rss(["a", "b", "c", "d"]))
    let feeds = try await found()
    #expect(
      feeds.addresses == [
        Self.site + "moi.xml", Self.site + "cu.xml", Self.site + "comments/feed/",
      ])
    #expect(asked == ["", "cu.xml", "moi.xml"], "comments are not asked when there is news")
  }

  @Test func `a page that lists feeds is followed, and only one`() async throws {
    serve("", "<a href=/kenh-rss>Kênh tin RSS</a><a href=/trang-rss>RSS</a>")
    serve(
      "kenh-rss", "<a href=/news/rss/su-kien/>Sự kiện</a><a href=/news/rss/tat-ca.rss>Tất cả</a>")
    serve("trang-rss", "<a href=/khac.rss>Khác</a>")
    serve("news/rss/su-kien/", rss(["a"]))
    serve("news/rss/tat-ca.rss", rss(["a", "b", "c", "d", "e"]))
    let feeds = try await found()
    #expect(feeds.best.address == Self.site + "news/rss/tat-ca.rss")
    #expect(asked == ["", "kenh-rss", "news/rss/su-kien/", "news/rss/tat-ca.rss"])
  }

  @Test func `the posts of a WordPress site are its feed when its feed is off`() async throws {
    serve("", "<link rel=stylesheet href=/wp-content/a.css>")
    serve("feed/", "<html>Trang chủ</html>")
    serve(
      "wp-json/wp/v2/posts?_embed",
      """
      [{"id":1,"link":"https://tv.example.vn/a/","guid":{"rendered":"https://tv.example.vn/?p=1"},
      "title":{"rendered":"Ngày hội"},"date_gmt":"2026-10-21T01:00:00"}]
      """, type: "application/json")
    let feeds = try await found()
    #expect(feeds.best.address.hasSuffix("posts?_embed"))
    #expect(feeds.best.feed.entries.first?.id == "https://tv.example.vn/?p=1")
    #expect(asked == ["", "feed/", "?feed=rss2", "wp-json/wp/v2/posts?_embed"])
  }

  @Test func `a feed of comments is taken only where there is no other`() async throws {
    serve("", "<link rel=alternate type=application/rss+xml href=/comments/feed/>")
    serve("comments/feed/", rss(["a"]))
    #expect(try await found().best.address == Self.site + "comments/feed/")
  }

  @Test func `a search asks ten addresses at most`() async {
    let links = (0..<30).map { "<a href=/\($0)/feed>x</a>" }
    serve("", links.joined())
    guard case .nothing(let tried) = await search() else {
      Issue.record("nothing is to be found here")
      return
    }
    #expect(tried == 10)
    #expect(fetcher.requests.count == 10)
  }

  @Test func `four feeds are compared at most`() async throws {
    serve("", (0..<9).map { "<a href=/\($0)/feed>x</a>" }.joined())
    for number in 0..<9 { serve("\(number)/feed", rss(["a"])) }
    let feeds = try await found()
    #expect(fetcher.requests.count == 5)
    #expect(feeds.others.count == 3)
    #expect(feeds.unasked.count == 5)
  }

  @Test func `a server in trouble ends the search before a worse feed is taken for the best`()
    async
  {
    serve(
      "", "<link rel=alternate type=text/rss href=/a><link rel=alternate type=text/rss href=/b>")
    fetcher.answer(Self.site + "a", with: Sample.failed(.badStatus, status: 503, at: Self.site))
    serve("b", rss(["x"]))
    guard case .notReachable(_, let status) = await search() else {
      Issue.record("the search has to wait for a better moment")
      return
    }
    #expect(status == 503)
    #expect(asked == ["", "a"])
  }

  @Test func `trouble after a feed was found leaves that feed`() async throws {
    serve(
      "", "<link rel=alternate type=text/rss href=/a><link rel=alternate type=text/rss href=/b>")
    serve("a", rss(["x"]))
    fetcher.answer(Self.site + "b", with: Sample.failed(.timedOut, at: Self.site))
    let feeds = try await found()
    #expect(feeds.best.address == Self.site + "a")
  }
}
