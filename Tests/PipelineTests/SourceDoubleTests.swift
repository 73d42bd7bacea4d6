import FeedDomain
import Foundation
import HubTesting
import Pipeline
import Testing

/// When a source somebody wants to register is one already.
struct SourceDoubleTests {
  private func entry(
    _ id: String, at address: Source.Address, standing: SourceStanding = .active,
    feed: String? = nil, feedID: String? = nil
  ) -> RegisterEntry {
    var state = SourceState(source: SourceID(id))
    state.discoveredFeed = feed
    state.feed = feedID.map {
      OriginFeed(
        id: $0, title: nil, link: nil, selfLink: nil, updated: nil, rights: nil, authors: [])
    }
    return RegisterEntry(
      source: Sample.source(id, address: address), state: state, standing: standing)
  }

  private func find(
    _ addresses: [String], feedID: String? = nil, articles: [Article] = [],
    among entries: RegisterEntry..., known: KnownArticles = KnownArticles()
  ) -> [SourceDouble] {
    SourceDouble.find(
      addresses: addresses, feedID: feedID, articles: articles, among: entries, known: known)
  }

  private func article(_ number: Int) -> Article {
    Article(
      source: SourceID("moi"), key: "\(number)", title: "Tin", contentDigest: [1],
      claimedID: "tag:hue.example,2026:\(number)", link: nil, canonicalLink: nil, summary: nil,
      content: nil)
  }

  private func known(_ articles: [Article], of source: String) -> KnownArticles {
    var known = KnownArticles()
    for (number, article) in articles.enumerated() {
      known.byClaimedID[article.claimedID ?? ""] = KnownArticle(
        id: ArticleID(rawValue: Int64(number)), source: SourceID(source),
        story: StoryID(rawValue: 1), section: .national, isLead: true, title: "Tin",
        link: nil, canonicalLink: nil, claimedPublished: nil, contentDigest: [1],
        firstSeen: Sample.now)
    }
    return known
  }

  @Test(arguments: [
    "http://www.hue.example/feed", "https://hue.example/feed/",
    "https://hue.example/feed?utm_source=x",
  ])
  func `one address written otherwise is the same`(address: String) {
    let doubles = find([address], among: entry("hue", at: .feed("https://hue.example/feed")))
    #expect(doubles.map(\.evidence) == [.address(address)])
  }

  @Test func `a home page and a feed that was found are addresses too`() {
    let hue = entry("hue", at: .site("https://hue.example/"), feed: "https://hue.example/rss.xml")
    #expect(find(["http://www.hue.example"], among: hue).count == 1)
    #expect(find(["https://hue.example/rss.xml"], among: hue).count == 1)
    #expect(find(["https://hue.example/khac.xml"], among: hue).isEmpty)
    #expect(find(["https://hue.example:8080/"], among: hue).isEmpty)
  }

  @Test func `two feeds with one id are the same`() {
    let hue = entry("hue", at: .feed("https://a.example/"), feedID: "urn:hue")
    #expect(
      find(["https://b.example/"], feedID: "urn:hue", among: hue).map(\.evidence)
        == [.feedID("urn:hue")])
    #expect(find(["https://b.example/"], feedID: nil, among: hue).isEmpty)
  }

  @Test func `half of the entries stored under another source make it the same`() {
    let articles = (0..<4).map(article)
    let hue = entry("hue", at: .feed("https://a.example/"))
    let half = known(Array(articles.prefix(2)), of: "hue")
    #expect(
      find(["https://b.example/"], articles: articles, among: hue, known: half).map(\.evidence)
        == [.entries(2, of: 4)])
    let few = known(Array(articles.prefix(1)), of: "hue")
    #expect(find(["https://b.example/"], articles: articles, among: hue, known: few).isEmpty)
  }

  @Test func `what is no longer a source is named and in nobody's way`() {
    for standing in [SourceStanding.retired, .rejected] {
      let doubles = find(
        ["https://hue.example/feed"],
        among: entry("hue", at: .feed("https://hue.example/feed"), standing: standing))
      #expect(doubles.map(\.isAlive) == [false])
    }
  }
}
