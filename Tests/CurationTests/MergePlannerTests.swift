import FeedDomain
import Foundation
import Testing

@testable import Curation

/// What is new, what is known, and what another library told before.
struct MergePlannerTests {
  private let now = Date(timeIntervalSince1970: 1_795_500_000)
  private let source = Source(
    id: SourceID("hue"), name: "Thư viện Huế", address: .feed("https://hue.example.vn/feed"))
  private let article = Article(
    source: SourceID("hue"), key: "1", title: "Ngày hội đọc sách", contentDigest: [1],
    claimedID: "https://hue.example.vn/?p=1", link: "https://hue.example.vn/tin-1",
    canonicalLink: "hue.example.vn/tin-1")

  private let planner = MergePlanner(
    authority: "tin.example.gov.vn,2026",
    classifier: Classifier(rules: [], sections: SectionProfile.standard, fallback: .national),
    sections: SectionProfile.standard)

  private func poll(isBacklog: Bool) -> MergingPoll {
    MergingPoll(
      source: source, state: SourceState(source: source.id), isBacklog: isBacklog, now: now)
  }

  private func plan(_ known: KnownArticles) -> MergePlan {
    planner.plan([article], of: poll(isBacklog: false), known: known)
  }

  private func known(
    _ source: String, digest: UInt8 = 1, isLead: Bool = true, section: SectionID = .national
  ) -> KnownArticle {
    KnownArticle(
      id: ArticleID(rawValue: 5), source: SourceID(source), story: StoryID(rawValue: 3),
      section: section, isLead: isLead, title: article.title,
      link: article.link, canonicalLink: article.canonicalLink, claimedPublished: nil,
      contentDigest: [digest],
      firstSeen: now.addingTimeInterval(-60))
  }

  @Test func `an article nobody told opens a story under its own id`() {
    let addition = plan(KnownArticles()).additions.first
    guard case .opens(let id, let decision) = addition?.placement else {
      Issue.record("it does not open a story")
      return
    }
    #expect(id == "https://hue.example.vn/?p=1")
    #expect(decision.section == .national)
    #expect(decision.reason.authority == .model)
  }

  @Test func `a known article with the same words changes nothing`() {
    var known = KnownArticles()
    known.byKey["1"] = self.known("hue")
    let plan = plan(known)
    #expect(plan.additions.isEmpty)
    #expect(plan.revisions.isEmpty)
  }

  @Test func `a known article with other words is revised`() {
    var known = KnownArticles()
    known.byKey["1"] = self.known("hue", digest: 9)
    #expect(plan(known).revisions.map(\.id) == [ArticleID(rawValue: 5)])
    #expect(plan(known).revisions.first?.decision != nil)
  }

  @Test func `a revised article is found by its new words`() {
    let article = SamenessSamples.article(SamenessSamples.text, source: "hue")
    var known = KnownArticles()
    known.byKey["1"] = self.known("hue", digest: 9)
    let plan = planner.plan([article], of: poll(isBacklog: false), known: known)
    #expect(plan.revisions.first?.fingerprints == Fingerprints(article).all)
    #expect(Fingerprints(article).all.count > 3)
  }

  @Test func `a revised copy does not decide on the section`() {
    var known = KnownArticles()
    known.byKey["1"] = self.known("hue", digest: 9, isLead: false)
    #expect(plan(known).revisions.first?.decision == nil)
  }

  @Test func `the same link on another site joins the story`() {
    var known = KnownArticles()
    known.byCanonicalLink["hue.example.vn/tin-1"] = self.known("bo-van-hoa")
    #expect(plan(known).additions.first?.placement == .joins(StoryID(rawValue: 3), .sameLink))
  }

  @Test func `what waits for an editor joins no story of others`() {
    let torn = SectionModel(figures: [], bias: SectionModel.Weights(0.6, -2, 1, 0), weights: [])
    let doubting = MergePlanner(
      authority: "tin.example.gov.vn,2026",
      classifier: Classifier(
        rules: [], sections: SectionProfile.standard, fallback: .national, model: torn),
      sections: SectionProfile.standard)
    var known = KnownArticles()
    known.byCanonicalLink["hue.example.vn/tin-1"] = self.known("bo-van-hoa")
    let plan = doubting.plan([article], of: poll(isBacklog: false), known: known)
    guard case .opens(_, let decision) = plan.additions.first?.placement else {
      Issue.record("it joins what everybody reads")
      return
    }
    #expect(decision.review == .held)
  }

  @Test func `the same id on another site joins the story`() {
    var known = KnownArticles()
    known.byClaimedID["https://hue.example.vn/?p=1"] = self.known("bo-van-hoa")
    #expect(plan(known).additions.first?.placement == .joins(StoryID(rawValue: 3), .sameID))
  }

  @Test func `the same page under a new id of the same site is the same article`() {
    var known = KnownArticles()
    known.ownByCanonicalLink["hue.example.vn/tin-1"] = self.known("hue")
    #expect(plan(known).additions.isEmpty)
  }

  @Test func `other news under a new id at the same address is other news`() {
    var known = KnownArticles()
    var before = self.known("hue")
    before.title = "Tin tuần trước"
    known.ownByCanonicalLink["hue.example.vn/tin-1"] = before
    #expect(plan(known).additions.count == 1)
    #expect(plan(known).revisions.isEmpty)
  }

  @Test func `an id that is used again for other news overwrites nothing`() {
    var known = KnownArticles()
    var before = self.known("hue", digest: 9)
    before.title = "Tin tuần trước"
    before.canonicalLink = "hue.example.vn/tin-0"
    known.byKey["1"] = before
    let plan = plan(known)
    #expect(plan.revisions.isEmpty)
    #expect(plan.additions.map(\.article.key) == ["hue.example.vn/tin-1"])
    known.byKey["hue.example.vn/tin-1"] = self.known("hue")
    #expect(self.plan(known).additions.isEmpty, "and is known by its address from then on")
  }

  @Test func `two sites with one id and nothing else in common tell two stories`() {
    var known = KnownArticles()
    var other = self.known("vinh")
    other.title = "Tin khác"
    other.canonicalLink = "vinh.example.vn/tin-9"
    known.byClaimedID["https://hue.example.vn/?p=1"] = other
    guard case .opens(let id, _) = plan(known).additions.first?.placement else {
      Issue.record("it joins the other's story")
      return
    }
    #expect(id.hasPrefix("tag:tin.example.gov.vn,2026:hue/"))
  }

  @Test func `a story that only editors may read takes no public article in`() {
    var known = KnownArticles()
    known.byCanonicalLink["hue.example.vn/tin-1"] = self.known("noi-bo", section: .internal)
    guard case .opens(_, let decision) = plan(known).additions.first?.placement else {
      Issue.record("it is hidden in the desk's story")
      return
    }
    #expect(decision.section == .national)
  }

  @Test func `a delta does not tell which entries of the same title are still there`() {
    var old = self.known("hue")
    old.canonicalLink = "thuvienhue.vn/tin-1"
    var known = KnownArticles()
    known.ownByTitle[article.title] = [old]
    #expect(plan(known).additions.isEmpty)
    var delta = poll(isBacklog: false)
    delta.isDelta = true
    #expect(planner.plan([article], of: delta, known: known).additions.count == 1)
  }

  @Test func `a delta is no window that was replaced`() {
    let news = (0..<12).map { number in
      var news = article
      news.key = "\(number)"
      return news
    }
    var known = KnownArticles()
    known.habit = SourceHabit(
      lastDay: 0, busiestDay: 1, recentTitles: (1...9).map { "Tin \($0)" })
    var delta = poll(isBacklog: false)
    delta.lastSuccess = now - 1800
    #expect(planner.plan(news, of: delta, known: known).incident != nil)
    delta.isDelta = true
    #expect(planner.plan(news, of: delta, known: known).incident == nil)
  }

  // MARK: - Held entries

  /// A plan for advertisements and one entry of news, which another source may have told.
  private func planWithAdvertisements(_ known: KnownArticles) -> MergePlan {
    var spam = article
    spam.key = "9"
    spam.title = "Nhà cái cá cược, tài xỉu uy tín nhất"
    return planner.plan([spam, article], of: poll(isBacklog: false), known: known)
  }

  @Test func `an advertisement is held in a story of its own under an id of ours`() {
    let plan = planWithAdvertisements(KnownArticles())
    #expect(plan.additions.map(\.isHeld) == [true, false])
    guard case .opens(let id, _) = plan.additions.first?.placement else {
      Issue.record("it does not open a story")
      return
    }
    #expect(id.hasPrefix("tag:tin.example.gov.vn,2026:hue/"))
    #expect(plan.additions.first?.article.claimedID == article.claimedID)
    guard case .opens(.spamWords, let evidence) = plan.incident else {
      Issue.record("no incident is opened")
      return
    }
    #expect(evidence.held == 1)
  }

  @Test func `an advertisement never joins the story of another source`() {
    var known = KnownArticles()
    known.byCanonicalLink["hue.example.vn/tin-1"] = self.known("bo-van-hoa")
    guard case .opens = planWithAdvertisements(known).additions.first?.placement else {
      Issue.record("it is shown with an innocent story")
      return
    }
  }

  @Test func `many entries of long ago are backlog, a few are news`() {
    func backlog(_ count: Int) -> [Bool] {
      let old = (0..<count).map { number in
        var old = article
        old.key = "\(number)"
        old.claimedPublished = now - 400 * 86400
        return old
      }
      return planner.plan(old, of: poll(isBacklog: false), known: KnownArticles()).additions.map(
        \.isBacklog)
    }
    #expect(backlog(4) == [false, false, false, false])
    #expect(backlog(5) == [true, true, true, true, true])
  }

  @Test func `everything of a first poll is backlog`() {
    let plan = planner.plan([article], of: poll(isBacklog: true), known: KnownArticles())
    #expect(plan.additions.map(\.isBacklog) == [true])
  }
}
