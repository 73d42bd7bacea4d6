import FeedDomain
import FeedSyntax
import Foundation
import Testing

/// Which of several feeds tells the news of a site best.
struct FeedMeritTests {
  private static let now = Date(timeIntervalSince1970: 1_795_521_600)

  /// A feed whose newest entry is so many days old.
  private func merit(
    _ address: String, entries: Int = 10, age: Double? = 1, content: Int = 0, summary: Int = 100,
    title: String = "Tin"
  ) -> FeedMerit {
    var feed = ParsedFeed(format: .rss, version: "2.0", encoding: "utf-8")
    feed.title = ParsedText(title, kind: .plain)
    feed.entries = (0..<entries).map { number in
      var entry = ParsedEntry()
      entry.published = age.map {
        let date = Self.now.addingTimeInterval(-($0 + Double(number)) * 86_400)
        return ParsedDate(claimed: "", instant: date)
      }
      if summary > 0 {
        entry.summary = ParsedText(String(repeating: "a", count: summary), kind: .plain)
      }
      if content > 0 {
        entry.contents = [ParsedText(String(repeating: "b", count: content), kind: .html)]
      }
      return entry
    }
    return FeedMerit(feed, at: "https://tv.example.vn" + address, now: Self.now)
  }

  private func best(_ merits: FeedMerit...) -> Int? { FeedMerit.order(merits).first }

  @Test func `news goes before comments, whatever else they have`() {
    #expect(best(merit("/comments/feed/", content: 5000), merit("/feed/", entries: 1)) == 1)
    #expect(best(merit("/trang/feed/", title: "Bình luận về: Trang"), merit("/rss")) == 1)
  }

  @Test func `a feed with entries goes before an empty one`() {
    #expect(best(merit("/feed/", entries: 0), merit("/rss", content: 0, summary: 0)) == 1)
  }

  @Test func `a living feed goes before one that was left behind`() {
    #expect(best(merit("/atom.xml", age: 700, content: 4000), merit("/rss")) == 1)
    #expect(best(merit("/atom.xml", age: nil, content: 4000), merit("/rss")) == 1)
    #expect(best(merit("/atom.xml", age: 20, content: 4000), merit("/rss")) == 0)
  }

  @Test func `a date in the future makes no feed younger`() {
    #expect(best(merit("/a", age: 30, content: 4000), merit("/b", age: -400)) == 0)
  }

  @Test(arguments: ["/category/su-kien/feed/", "/rss?cat=5", "/feed/su-kien/", "/chuyen-muc/rss"])
  func `the whole site goes before a part of it`(part: String) {
    #expect(best(merit(part, entries: 50, content: 5000), merit("/feed/")) == 1)
  }

  @Test func `full texts go before teasers, and teasers before titles`() {
    #expect(best(merit("/a"), merit("/b", content: 3000)) == 1)
    #expect(best(merit("/a", summary: 0), merit("/b")) == 1)
    #expect(best(merit("/a", summary: 3000), merit("/b", entries: 30)) == 0)
  }

  @Test func `many entries go before few, and the site's own order decides among equals`() {
    #expect(best(merit("/a", entries: 5), merit("/b", entries: 20)) == 1)
    #expect(best(merit("/a", entries: 20), merit("/b", entries: 21)) == 0)
  }
}
