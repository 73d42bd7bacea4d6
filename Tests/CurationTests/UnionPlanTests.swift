import FeedDomain
import Foundation
import Testing

@testable import Curation

/// When a poll finds two stories to be one, and what a source withdraws.
struct UnionPlanTests {
  private let now = Date(timeIntervalSince1970: 1_795_500_000)
  private let planner = MergePlanner(
    authority: "tin.example.gov.vn,2026",
    classifier: Classifier(rules: [], sections: SectionProfile.standard, fallback: .national),
    sections: SectionProfile.standard)
  private let article = Article(
    source: SourceID("hue"), key: "1", title: "Ngày hội đọc sách", contentDigest: [1],
    claimedID: "https://hue.example.vn/?p=1", link: "https://hue.example.vn/tin-1",
    canonicalLink: "hue.example.vn/tin-1")

  private func known(
    _ number: Int64, of source: String, story: Int64, section: SectionID = .national
  ) -> KnownArticle {
    KnownArticle(
      id: ArticleID(rawValue: number), source: SourceID(source), story: StoryID(rawValue: story),
      section: section, isLead: true, title: article.title, link: nil, canonicalLink: nil,
      claimedPublished: nil, contentDigest: [9], firstSeen: now.addingTimeInterval(-60))
  }

  private func plan(
    _ known: KnownArticles, articles: [Article]? = nil, withdrawn: [String] = []
  ) -> MergePlan {
    let source = Source(
      id: SourceID("hue"), name: "Thư viện Huế", address: .feed("https://hue.example.vn/feed"))
    var poll = MergingPoll(
      source: source, state: SourceState(source: source.id), isBacklog: false, now: now)
    poll.withdrawn = withdrawn
    return planner.plan(articles ?? [article], of: poll, known: known)
  }

  private func union(_ first: Int64, _ second: Int64) -> MergePlan.Union {
    MergePlan.Union(StoryID(rawValue: first), StoryID(rawValue: second), .sameLink)
  }

  @Test func `an article with the id of one story and the address of another shows them to be one`()
  {
    var known = KnownArticles()
    known.byClaimedID["https://hue.example.vn/?p=1"] = self.known(5, of: "bo", story: 3)
    known.byCanonicalLink["hue.example.vn/tin-1"] = self.known(6, of: "vinh", story: 4)
    let plan = plan(known)
    #expect(plan.additions.first?.placement == .joins(StoryID(rawValue: 3), .sameID))
    #expect(plan.unions == [union(3, 4)])
    known.byCanonicalLink["hue.example.vn/tin-1"]?.story = StoryID(rawValue: 3)
    #expect(self.plan(known).unions.isEmpty)
  }

  @Test func `an article that leads to the page of another story now shows them to be one`() {
    var known = KnownArticles()
    known.byKey["1"] = self.known(5, of: "hue", story: 3)
    known.byCanonicalLink["hue.example.vn/tin-1"] = self.known(6, of: "vinh", story: 4)
    #expect(plan(known).unions == [union(3, 4)])
  }

  @Test func `a story for the desk and a public one are not shown to be one`() {
    var known = KnownArticles()
    known.byKey["1"] = self.known(5, of: "hue", story: 3)
    known.byCanonicalLink["hue.example.vn/tin-1"] = self.known(
      6, of: "vinh", story: 4, section: .internal)
    #expect(plan(known).unions.isEmpty)
  }

  @Test func `what the document withdraws and does not show is withdrawn`() {
    var known = KnownArticles()
    known.byKey["1"] = self.known(5, of: "hue", story: 3)
    known.byKey["2"] = self.known(6, of: "hue", story: 4)
    let plan = plan(known, withdrawn: ["1", "2", "3"])
    #expect(plan.withdrawals == [ArticleID(rawValue: 6)])
    #expect(plan.returns.isEmpty)
    known.byKey["2"]?.isWithdrawn = true
    #expect(self.plan(known, withdrawn: ["2"]).withdrawals.isEmpty, "it is already")
  }

  @Test func `what was withdrawn and is shown again returns`() {
    var known = KnownArticles()
    known.byKey["1"] = self.known(5, of: "hue", story: 3)
    known.byKey["1"]?.isWithdrawn = true
    #expect(plan(known).returns == [ArticleID(rawValue: 5)])
  }

  @Test func `a document's deletions are told but for those of entries it shows`() {
    var feed = ParsedFeed(format: .atom, version: "1.0", encoding: "utf-8")
    var entry = ParsedEntry()
    entry.id = "tag:hue.example.vn,2026:1"
    entry.title = ParsedText("Ngày hội đọc sách", kind: .plain)
    feed.entries = [entry]
    feed.deletions = [1, 2].map {
      ParsedDeletion(ref: "tag:hue.example.vn,2026:\($0)", when: nil, comment: nil)
    }
    let normalised = Normaliser(authority: "tin.example.gov.vn,2026").articles(
      of: feed, from: SourceID("hue"), now: now)
    #expect(normalised.withdrawn == ["tag:hue.example.vn,2026:2"])
  }
}
