import FeedDomain
import Foundation
import Testing

@testable import Curation

/// In which story a new article is told when others may have told its news.
struct StorySearchTests {
  private let now = Date(timeIntervalSince1970: 1_795_500_000)
  private let planner = MergePlanner(
    authority: "tin.example.gov.vn,2026",
    classifier: Classifier(rules: [], sections: SectionProfile.standard, fallback: .national),
    sections: SectionProfile.standard)
  private let original = SamenessSamples.article(SamenessSamples.text)

  private func plan(_ articles: [Article], _ likely: [LikelyStory] = []) -> MergePlan {
    var known = KnownArticles()
    for article in articles {
      let prints = Fingerprints(article).all
      known.likely[article.key] = LikelyStories(
        common: Set(prints.suffix(1)), stories: likely)
    }
    let source = Source(
      id: SourceID("hue"), name: "Thư viện Huế", address: .feed("https://hue.example.vn/feed"))
    return planner.plan(
      articles,
      of: MergingPoll(
        source: source, state: SourceState(source: source.id), isBacklog: false, now: now),
      known: known)
  }

  private func story(
    _ id: Int64, _ articles: Article..., section: SectionID = .national
  ) -> LikelyStory {
    LikelyStory(
      id: StoryID(rawValue: id), section: section,
      articles: articles.enumerated().map {
        LikelyArticle(id: ArticleID(rawValue: id * 10 + Int64($0)), article: $1)
      }, shared: Set(Fingerprints(articles[0]).all))
  }

  @Test func `a copy joins, and is found by what only it has`() throws {
    let copy = SamenessSamples.copies[3].article
    let addition = try #require(plan([copy], [story(3, original)]).additions.first)
    guard case .joins(let id, let evidence) = addition.placement else {
      Issue.record("it opens a story")
      return
    }
    #expect(id == StoryID(rawValue: 3))
    #expect(evidence.layer == .nearDuplicate)
    #expect(evidence.compared == ArticleID(rawValue: 30))
    #expect(Set(addition.fingerprints).isDisjoint(with: Fingerprints(original).all))
  }

  @Test func `other news opens a story, without what is common to all`() throws {
    let other = SamenessSamples.others[0].article
    let addition = try #require(plan([other], [story(3, original)]).additions.first)
    guard case .opens = addition.placement else {
      Issue.record("it joins")
      return
    }
    #expect(addition.fingerprints == Fingerprints(other).all.dropLast())
  }

  @Test func `in doubt it stays apart, with a hint for the desk`() throws {
    let other = try #require(SamenessSamples.others.first { $0.kind == .number }).article
    let addition = try #require(plan([other], [story(3, original)]).additions.first)
    guard case .opens = addition.placement else {
      Issue.record("it joins")
      return
    }
    #expect(addition.hints.map(\.story) == [StoryID(rawValue: 3)])
    #expect(addition.hints.first?.likeness.findings.map(\.kind) == [.number])
  }

  @Test func `one article of other news keeps the whole story apart`() throws {
    let excerpt = SamenessSamples.copies[2].article
    var otherYear = excerpt
    otherYear.summary = excerpt.summary?.replacing("12/5/2025", with: "12/5/2024")
    let plan = plan([excerpt], [story(3, original, otherYear)])
    guard case .opens = plan.additions.first?.placement else {
      Issue.record("it joins")
      return
    }
  }

  @Test func `what only editors read and what is public are never one story`() {
    let plan = plan([SamenessSamples.copies[0].article], [story(3, original, section: .internal)])
    guard case .opens = plan.additions.first?.placement else {
      Issue.record("it joins")
      return
    }
    #expect(plan.additions.first?.hints == [])
  }

  @Test func `an article that two stories tell makes them one`() {
    let head = SamenessSamples.copies[2].article
    let rest = SamenessSamples.article(
      SamenessSamples.lead.prefix(120) + " " + SamenessSamples.middle + " " + SamenessSamples.end,
      source: "vinh")
    let plan = plan([SamenessSamples.copies[0].article], [story(3, rest), story(4, head)])
    guard case .joins(let id, _) = plan.additions.first?.placement else {
      Issue.record("it opens a story")
      return
    }
    #expect(id == StoryID(rawValue: 3))
    #expect(plan.unions.map(\.first) == [StoryID(rawValue: 3)])
    #expect(plan.unions.map(\.second) == [StoryID(rawValue: 4)])
  }

  @Test func `two entries of one document that say the same are one story`() {
    var again = SamenessSamples.copies[0].article
    again.key = "2"
    let plan = plan([SamenessSamples.copies[0].article, again])
    #expect(plan.additions.count == 2)
    guard case .follows(0, let evidence) = plan.additions.last?.placement else {
      Issue.record("it opens a story")
      return
    }
    #expect(evidence.layer == .sameContent)
  }
}
