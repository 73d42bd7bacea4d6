import FeedDomain
import Foundation
import HubTesting
import Testing

@testable import Curation

/// What becomes of the entries of a feed.
struct NormaliserTests {
  private let now = Date(timeIntervalSince1970: 1_795_500_000)
  private let normaliser = Normaliser(authority: "tin.example.gov.vn,2026")

  private func articles(_ entries: ParsedEntry...) -> [Article] {
    var feed = ParsedFeed(format: .rss, version: "2.0", encoding: "utf-8")
    feed.entries = entries
    return normaliser.articles(of: feed, from: SourceID("hue"), now: now).articles
  }

  private func entry(_ change: (inout ParsedEntry) -> Void) -> ParsedEntry {
    var entry = ParsedEntry()
    entry.id = "https://hue.example.vn/?p=1"
    entry.link = "https://hue.example.vn/tin-1"
    entry.title = ParsedText("Tin một", kind: .plain)
    change(&entry)
    return entry
  }

  @Test func `text is NFC whatever the source wrote`() {
    let article = articles(entry { $0.title = ParsedText("Huê\u{0301}", kind: .plain) }).first
    #expect(article.map { Array($0.title.utf8) } == Array("Huế".utf8))
  }

  @Test func `markup in a title is read and not shown`() {
    let article = articles(
      entry { $0.title = ParsedText("Sách &amp; <b>thư viện</b>", kind: .html) }
    ).first
    #expect(article?.title == "Sách & thư viện")
  }

  @Test func `an entry without a title borrows the first words of its text`() {
    let article = articles(
      entry {
        $0.title = nil
        $0.summary = ParsedText("<p>Sáng 21/4, thư viện mở cửa.</p>", kind: .html)
      }
    ).first
    #expect(article?.title.hasPrefix("Sáng 21/4") == true)
  }

  @Test func `scripts do not survive in the content`() {
    let article = articles(
      entry {
        $0.contents = [
          ParsedText("<p onclick=x()>Một<script>alert(1)</script></p>", kind: .html)
        ]
      }
    ).first
    #expect(article?.content == "<p>Một</p>")
  }

  @Test func `an entry that comes twice is one article`() {
    let twice = entry { _ in }
    #expect(articles(twice, twice).count == 1)
  }

  @Test func `an entry of this hub that comes back is dropped`() {
    let echo = entry { $0.id = "tag:tin.example.gov.vn,2026:vinh/0123" }
    #expect(articles(echo).isEmpty)
  }

  @Test func `local time that is labelled UTC is read as local time`() {
    let article = articles(
      entry {
        $0.published = ParsedDate(claimed: "", instant: now.addingTimeInterval(7 * 3600 - 60))
      }
    ).first
    #expect(article?.claimedPublished == now.addingTimeInterval(-60))
  }

  @Test func `a date far in the future pins nothing to the top`() throws {
    let article = try #require(
      articles(
        entry {
          $0.published = ParsedDate(claimed: "", instant: now.addingTimeInterval(90 * 86_400))
        }
      ).first)
    #expect(ClaimedDates.published(article, firstSeen: now) == now)
  }

  @Test func `a new stamp alone is no change of the article`() {
    let first = articles(entry { $0.published = ParsedDate(claimed: "", instant: now) }).first
    let second = articles(
      entry { $0.published = ParsedDate(claimed: "", instant: now.addingTimeInterval(-999)) }
    ).first
    #expect(first?.contentDigest == second?.contentDigest)
    let third = articles(entry { $0.title = ParsedText("Tin hai", kind: .plain) }).first
    #expect(first?.contentDigest != third?.contentDigest)
  }

  /// A document of two entries, and what it comes to when it was read before.
  private func again(
    _ feed: ParsedFeed, after before: ParsedFeed
  ) -> NormalisedFeed {
    let first = normaliser.articles(of: before, from: SourceID("hue"), now: now)
    return normaliser.articles(of: feed, from: SourceID("hue"), now: now, before: first.prints)
  }

  @Test func `an entry that says what it said before is only named`() {
    let old = Sample.feed([Sample.entry(1), Sample.entry(2)])
    var feed = Sample.feed([Sample.entry(3), Sample.entry(1), Sample.entry(2)])
    feed.entries[2].title = ParsedText("Tin đã sửa", kind: .plain)
    let normalised = again(feed, after: old)
    #expect(normalised.articles.map(\.key) == [feed.entries[0].id, feed.entries[2].id])
    #expect(normalised.unchanged == [old.entries[0].id])
    #expect(normalised.prints.values.count == 3)
  }

  @Test func `a new stamp alone is no work`() {
    let old = Sample.feed([Sample.entry(1)])
    var feed = old
    feed.entries[0].published = ParsedDate(claimed: "", instant: now)
    #expect(again(feed, after: old).articles.isEmpty)
  }

  @Test func `what entries take over from their feed is part of what they say`() {
    let old = Sample.feed([Sample.entry(1)])
    var feed = old
    feed.language = "vi"
    #expect(again(feed, after: old).articles.count == 1)
    feed = old
    feed.authors = [ParsedPerson(name: "Ban biên tập")]
    #expect(again(feed, after: old).articles.count == 1)
  }

  private static let changes: [@Sendable (inout ParsedEntry) -> Void] = [
    { $0.link = "https://thu-vien.example/khac/" },
    { $0.summary = ParsedText("Khác", kind: .html) },
    { $0.title?.kind = .html },
    { $0.contents = [ParsedText("<p>Khác</p>", kind: .html)] },
    { $0.categories = [ParsedCategory(term: "Quốc tế")] },
    { $0.enclosures = [ParsedEnclosure(url: "https://thu-vien.example/a.mp3")] },
    { $0.rights = ParsedText("Bản quyền", kind: .plain) },
    { $0.authors = [ParsedPerson(name: "An")] },
  ]

  @Test(arguments: changes)
  func `each part of an entry that is kept makes it another when it changes`(
    _ change: @Sendable (inout ParsedEntry) -> Void
  ) {
    let old = Sample.feed([Sample.entry(1)])
    var feed = old
    change(&feed.entries[0])
    #expect(again(feed, after: old).articles.count == 1)
  }
}
