import Curation
import FeedDomain
import Foundation
import HubStore
import HubTesting
import Pipeline
import Testing

@testable import HubApp

/// What new rules change of what is one story.
struct ReclusterTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let folder: HubFolder
  private let store: SQLiteHubStore
  private let signed = Signature(by: "Lan", at: Sample.now.addingTimeInterval(60))
  private let later = Sample.now.addingTimeInterval(3600)

  init() throws {
    folder = try HubFolder()
    store = try SQLiteHubStore(path: folder.path + "/hub.sqlite")
  }

  private var recluster: ReclusterStories {
    let planner = MergePlanner(
      authority: "tin.example,2026",
      classifier: Classifier(rules: [], sections: SectionProfile.standard, fallback: .national),
      sections: SectionProfile.standard)
    return ReclusterStories(store: store, planner: planner, authority: "tin.example,2026")
  }

  private func plan() async throws -> ReclusterPlan {
    try await recluster.plan(since: Date(timeIntervalSince1970: 0))
  }

  private func article(_ source: String, link: String) -> Article {
    Article(
      source: SourceID(source), key: source, title: "Tin của \(source)", contentDigest: [1],
      link: "https://" + link, canonicalLink: link,
      summary: "Bạn đọc và học sinh đến thư viện của \(source) dự ngày hội sách.")
  }

  private static let words =
    "Chiều 3/4/2025, Thư viện xã Hưng Mỹ mở lớp đóng sách thủ công cho học sinh trung học cơ sở, mời nghệ nhân "
    + "làng giấy về chỉ cách xếp tay, khâu gáy và bồi bìa bằng hồ nếp trong hai tuần liền."

  /// Stores articles with such texts as older rules would have: each opens a story, or joins the first.
  private func store(
    texts: [String], joining: Bool = false
  ) async throws -> [DeskStory] {
    _ = try await store.reconcile(texts.indices.map { Sample.source("s\($0)") }, now: Sample.now)
    for (index, text) in texts.enumerated() {
      let article = Article(
        source: SourceID("s\(index)"), key: "1", title: "Lớp đóng sách thủ công ở Hưng Mỹ",
        contentDigest: [1], summary: text)
      var addition = MergePlan.Addition(
        article: article,
        placement: joining && index > 0
          ? .joins(try #require(try await all().first).story.id, MatchEvidence(.nearDuplicate))
          : .opens(
            entryID: "tag:s\(index)", .init(section: .national, reason: SectionReason(.byDefault))),
        published: Sample.now)
      let query = MergePlanner.query(for: [article], of: article.source, now: Sample.now)
      addition.fingerprints = query.entries[0].fingerprints
      let plan = MergePlan(
        now: Sample.now, additions: [addition], state: SourceState(source: article.source))
      _ = try await store.merge(query) { _ in plan }
    }
    return try await all()
  }

  /// Stores articles as older rules would have: each opens a story, or joins the first.
  private func store(_ links: [String], joining: Bool = false) async throws -> [DeskStory] {
    let sources = links.indices.map { Sample.source("s\($0)") }
    _ = try await store.reconcile(sources, now: Sample.now)
    for (index, link) in links.enumerated() {
      let article = article("s\(index)", link: link)
      let placement: MergePlan.Placement =
        joining && index > 0
        ? .joins(try #require(try await all().first).story.id, .sameLink)
        : .opens(
          entryID: "tag:s\(index)", .init(section: .national, reason: SectionReason(.byDefault)))
      let plan = MergePlan(
        now: Sample.now,
        additions: [.init(article: article, placement: placement, published: Sample.now)],
        state: SourceState(source: article.source))
      let query = MergePlanner.query(for: [article], of: article.source, now: Sample.now)
      _ = try await store.merge(query) { _ in plan }
    }
    return try await all()
  }

  private func all() async throws -> [DeskStory] {
    try await store.stories(StoryFilter(limit: 99), titled: nil).sorted {
      $0.story.id < $1.story.id
    }
  }

  @Test func `stories of one address are joined, and then nothing is left to be done`() async throws
  {
    let before = try await store(["a.vn/1", "b.vn/1", "a.vn/1", "b.vn/1"])
    let ids = before.map(\.story.id)
    let plan = try await plan()
    #expect(plan.looked == 4)
    #expect(plan.partings.isEmpty)
    #expect(plan.joinings.map(\.stories) == [[ids[0], ids[2]], [ids[1], ids[3]]])
    #expect(try await all() == before, "a plan changes nothing")
    try await recluster.carryOut(plan, now: later)
    #expect(try await all().map(\.story.id) == [ids[0], ids[1]])
    #expect(try await all().map(\.story.copies.first?.evidence?.layer) == [.recluster, .recluster])
    #expect(try await self.plan().isEmpty)
  }

  @Test func `articles without anything in common are parted`() async throws {
    let before = try await store(["a.vn/1", "a.vn/1", "b.vn/1"], joining: true)
    let story = try #require(before.first?.story)
    #expect(before.count == 1)
    let plan = try await plan()
    #expect(plan.joinings.isEmpty)
    #expect(plan.partings.map(\.articles) == [story.copies.suffix(1).map(\.id)])
    try await recluster.carryOut(plan, now: later)
    let after = try await all()
    #expect(after.map(\.story.copies.count) == [1, 0])
    #expect(after.first?.story.entryID == story.entryID)
    #expect(try await self.plan().isEmpty)
  }

  @Test func `the same news in other words is joined, and what only looks alike is not`()
    async throws
  {
    let other = Self.words.replacing("3/4/2025", with: "3/4/2024")
    let more = " Mỗi em giữ lại một cuốn sổ của riêng mình."
    let before = try await store(texts: [Self.words, other, Self.words + more])
    let plan = try await plan()
    #expect(plan.partings.isEmpty)
    #expect(plan.joinings.map(\.stories) == [[before[0].story.id, before[2].story.id]])
    try await recluster.carryOut(plan, now: later)
    #expect(try await self.plan().isEmpty)
  }

  @Test func `articles whose words are not the same news any more are parted`() async throws {
    let other = Self.words.replacing("3/4/2025", with: "3/4/2024")
    let before = try await store(texts: [Self.words, other, Self.words], joining: true)
    let story = try #require(before.first?.story)
    #expect(before.count == 1)
    let plan = try await plan()
    #expect(plan.joinings.isEmpty)
    #expect(plan.partings.map(\.articles) == [[story.copies[0].id]])
  }

  @Test func `the same news that editors parted stays apart`() async throws {
    let before = try await store(texts: [Self.words, Self.words])
    _ = try await store.merge(before.map(\.story.id), signed: signed)
    let whole = try #require(try await all().first?.story)
    let split = try #require(
      StorySplit(
        whole.copies, of: whole, decision: whole.decision, authority: "tin.example,2026"))
    _ = try await store.split(split, signed: signed)
    #expect(try await plan().isEmpty)
  }

  @Test(arguments: ["international", "internal"])
  func `a story stays in the section into which an editor has put it`(section: String) async throws
  {
    let before = try await store(texts: [Self.words, Self.words])
    let early = try await plan()
    #expect(early.joinings.count == 1)
    let moved = CorrectionDraft(before[1].story.id, .section, value: section, signed: signed)
    _ = try await store.correct(moved)
    #expect(try await plan().isEmpty)
    // What was planned before the editor spoke is not done either.
    try await recluster.carryOut(early, now: later)
    #expect(try await all().map(\.story.decision.section) == [.national, SectionID(section)])
    #expect(try await all().map(\.story.copies.count) == [0, 0])
  }

  @Test func `where an editor put a story, there it takes in those that are the same`() async throws
  {
    let before = try await store(texts: [Self.words, Self.words])
    let moved = CorrectionDraft(
      before[0].story.id, .section, value: "international", signed: signed)
    _ = try await store.correct(moved)
    let plan = try await plan()
    #expect(plan.joinings.map(\.stories) == [before.map(\.story.id)])
    try await recluster.carryOut(plan, now: later)
    #expect(try await all().map(\.story.decision.section) == [.international])
    #expect(try await all().map(\.story.copies.count) == [1])
  }

  @Test func `what editors merged is not parted`() async throws {
    let before = try await store(["a.vn/1", "b.vn/1"])
    _ = try await store.merge(before.map(\.story.id), signed: signed)
    #expect(try await plan().isEmpty)
  }

  @Test func `what editors parted is not joined`() async throws {
    let before = try await store(["a.vn/1", "a.vn/1"])
    let kept = try await store.merge(before.map(\.story.id), signed: signed)
    let whole = try #require(try await all().first?.story)
    let split = try #require(
      StorySplit(
        whole.copies, of: whole, decision: whole.decision, authority: "tin.example,2026"))
    _ = try await store.split(split, signed: signed)
    #expect(try await all().map(\.story.id) == [kept, before[1].story.id])
    #expect(try await plan().isEmpty)
  }

  @Test func `what is older than the time is seen through those that are not`() async throws {
    let before = try await store(["a.vn/1", "b.vn/1"])
    let article = article("s9", link: "a.vn/1")
    _ = try await store.reconcile(
      [Sample.source("s0"), Sample.source("s1"), Sample.source("s9")], now: later)
    let plan = MergePlan(
      now: later,
      additions: [
        .init(
          article: article,
          placement: .opens(
            entryID: "tag:s9", .init(section: .national, reason: SectionReason(.byDefault))),
          published: later)
      ], state: SourceState(source: article.source))
    _ = try await store.merge(
      MergePlanner.query(for: [article], of: article.source, now: later)
    ) { _ in plan }
    let newest = try #require(try await all().last?.story.id)
    let change = try await recluster.plan(since: later)
    #expect(change.looked == 1)
    #expect(change.joinings.map(\.stories) == [[before[0].story.id, newest]])
    #expect(change.partings.isEmpty)
  }
}
