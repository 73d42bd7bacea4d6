import FeedDomain
import Foundation
import HubStore
import Testing

/// How stories are merged and split, and what is left of those that are no more.
struct StoryMovingTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let samples: StoreSamples
  private var store: SQLiteHubStore { samples.store }

  init() throws {
    samples = try StoreSamples()
  }

  private func signed(after seconds: Double = 60) -> Signature {
    Signature(by: "Lan", at: samples.now.addingTimeInterval(seconds))
  }

  /// Stories of one article each, told by one source; published unless they are not to be.
  private func stories(_ count: Int, published: Bool = true) async throws -> [DeskStory] {
    _ = try await store.reconcile([StoreSamples.source("hue")], now: samples.now)
    try await store.begin(editions: ["daily"], now: samples.now.addingTimeInterval(-60))
    let articles = (1...count).map { StoreSamples.article("\($0)", of: "hue", title: "Tin \($0)") }
    try await samples.merge(samples.opening(articles, of: "hue"), of: "hue")
    if published { try await samples.publish() }
    return try await all()
  }

  /// Every story with articles, the oldest first.
  private func all() async throws -> [DeskStory] {
    try await store.stories(StoryFilter(isWithHidden: true, limit: 99), titled: nil)
      .sorted { $0.story.id < $1.story.id }
  }

  private func split(_ story: StoryID, _ articles: [DeskStory]) -> StorySplit {
    let leads = articles.map(\.story.lead)
    return StorySplit(
      story: story, leaving: Set(leads.map(\.id)), lead: leads[0].id,
      entryIDs: ["tag:tin.example,2026:neu/\(leads[0].id.rawValue)"],
      decision: articles[0].story.decision, published: samples.now)
  }

  /// What the feed of all stories tells of those that left it.
  private func tombstones(
    of collection: StoryCollection = .all
  ) async throws -> [Tombstone] {
    try await samples.publish()
    return try await store.content(of: collection, newest: 9, tombstonesWithin: 3600).tombstones
  }

  @Test func `merged stories are one under the id of the first`() async throws {
    let before = try await stories(3)
    let ids = before.map(\.story.id)
    let kept = try await store.merge([ids[2], ids[0]], signed: signed())
    #expect(kept == ids[0])
    let after = try await all()
    #expect(after.map(\.story.id) == [ids[0], ids[1]])
    #expect(after[0].story.entryID == before[0].story.entryID)
    #expect(after[0].story.lead == before[0].story.lead)
    var copy = before[2].story.lead
    copy.evidence = MatchEvidence(.editor)
    #expect(after[0].story.copies == [copy])
    #expect(after[0].story.updated == signed().at)
    #expect(try await store.story(ids[2]) == after[0], "who asks for the other gets this one")
    let changed = try await store.changedStories(limit: 9, backlog: 9)
    #expect(Set(changed.map(\.id)) == [ids[0], ids[2]])
  }

  @Test func `a published story leaves a tombstone that names the other`() async throws {
    let before = try await stories(2)
    _ = try await store.merge(before.map(\.story.id), signed: signed())
    let lead = before[0].story.lead.article
    #expect(
      try await tombstones() == [
        Tombstone(
          entryID: before[1].story.entryID, deleted: signed().at,
          successor: .init(
            entryID: before[0].story.entryID, title: lead.title, link: lead.link))
      ])
    #expect(try await tombstones(of: .section(.international)).isEmpty)
  }

  @Test func `a story that readers never saw leaves no tombstone`() async throws {
    let before = try await stories(2, published: false)
    _ = try await store.merge(before.map(\.story.id), signed: signed())
    #expect(try await tombstones().isEmpty)
  }

  @Test func `a split after a merge restores stories, ids and leads`() async throws {
    let before = try await stories(2)
    let kept = try await store.merge(before.map(\.story.id), signed: signed())
    let parted = try await store.split(split(kept, [before[1]]), signed: signed(after: 90))
    #expect(parted == before[1].story.id)
    var expected = before
    for index in expected.indices { expected[index].story.updated = signed(after: 90).at }
    #expect(try await all() == expected)
    #expect(try await tombstones().isEmpty)
  }

  @Test func `a merge after a split restores the story, and a split again the other`() async throws
  {
    let before = try await stories(2)
    let whole = try await store.merge(before.map(\.story.id), signed: signed())
    _ = try await store.split(split(whole, [before[1]]), signed: signed(after: 90))
    let again = try await store.merge(before.map(\.story.id), signed: signed(after: 120))
    #expect(again == whole)
    #expect(try await all().count == 1)
    let parted = try await store.split(split(whole, [before[1]]), signed: signed(after: 150))
    #expect(parted == before[1].story.id)
  }

  @Test func `an article that never led a story gets one of its own`() async throws {
    let before = try await stories(1)
    var plan = samples.opening([StoreSamples.article("9", of: "hue")], of: "hue")
    plan.additions[0].placement = .joins(before[0].story.id, .sameLink)
    try await samples.merge(plan, of: "hue")
    let whole = try #require(try await all().first)
    let copy = try #require(whole.story.copies.first)
    var leaving = split(whole.story.id, before)
    leaving.leaving = [copy.id]
    leaving.lead = copy.id
    leaving.entryIDs = [whole.story.entryID, "tag:tin.example,2026:neu/9"]
    let parted = try await store.split(leaving, signed: signed())
    let story = try #require(try await store.story(parted))
    #expect(story.story.entryID == "tag:tin.example,2026:neu/9", "the first is taken")
    #expect(story.story.lead.id == copy.id)
    #expect(story.story.lead.evidence == nil)
    #expect(!story.isBacklog)
    #expect(try await store.story(before[0].story.id)?.story.copies.isEmpty == true)
  }

  @Test func `merges and splits stand in the history of every story they concern`() async throws {
    let before = try await stories(2)
    let kept = try await store.merge(before.map(\.story.id), signed: signed())
    _ = try await store.split(split(kept, [before[1]]), signed: signed(after: 90))
    for story in before {
      let acts = try await store.corrections(of: story.story.id)
      #expect(acts.map(\.act) == [.merge, .split])
      #expect(
        acts.first?.parts == before.map { .init(article: $0.story.lead.id, story: $0.story.id) })
    }
  }

  @Test func `a merge of merges comes apart story by story`() async throws {
    let before = try await stories(4)
    let ids = before.map(\.story.id)
    _ = try await store.merge([ids[2], ids[3]], signed: signed())
    _ = try await store.merge([ids[1], ids[2]], signed: signed())
    _ = try await store.merge([ids[0], ids[1]], signed: signed())
    #expect(try await all().count == 1)
    #expect(try await store.story(ids[3])?.story.id == ids[0])
    let parted = try await store.split(split(ids[0], [before[2], before[3]]), signed: signed())
    #expect(parted == ids[2])
    #expect(try await store.story(ids[3])?.story.id == ids[2], "it went with the one it was in")
    #expect(try await store.split(split(ids[2], [before[3]]), signed: signed()) == ids[3])
    #expect(try await store.split(split(ids[0], [before[1]]), signed: signed()) == ids[1])
    #expect(try await all().map(\.story.entryID) == before.map(\.story.entryID))
    #expect(try await all().map(\.story.lead.id) == before.map(\.story.lead.id))
  }

  @Test func `a digest tells merged stories once`() async throws {
    let before = try await stories(3)
    let ids = before.map(\.story.id)
    func news() async throws -> [StoryID] {
      try await store.storiesWithoutIssue(of: "daily", in: [.national]).map(\.id).sorted()
    }
    try await store.freeze(StoreSamples.issue(1, [ids[1]]))
    _ = try await store.merge([ids[0], ids[1]], signed: signed())
    #expect(try await news() == [ids[2]], "its news was in the first issue")
    let issue = try #require(try await store.unsettledIssues(of: "daily").first)
    #expect(issue.stories.map(\.id) == [ids[0]], "the issue that is to be written tells it")
  }

  @Test func `an issue does not repeat what an earlier one has told`() async throws {
    let before = try await stories(2)
    let ids = before.map(\.story.id)
    try await store.freeze(StoreSamples.issue(1, [ids[0]]))
    try await store.settle(StoreSamples.issue(1, []).issue)
    try await store.freeze(StoreSamples.issue(2, [ids[1]]))
    _ = try await store.merge(ids, signed: signed())
    #expect(try await store.unsettledIssues(of: "daily").first?.stories.isEmpty == true)
  }

  @Test func `a copy of a merged story joins the one that is left`() async throws {
    let before = try await stories(2)
    _ = try await store.merge(before.map(\.story.id), signed: signed())
    // As when two ways lead to the id of a story: the plan was made before the merge.
    var plan = samples.opening([StoreSamples.article("7", of: "hue")], of: "hue")
    plan.additions[0].placement = .opens(
      entryID: before[1].story.entryID, before[1].story.decision)
    try await samples.merge(plan, of: "hue")
    #expect(try await all().map(\.story.copies.count) == [2])
  }

  @Test func `a merge that fails on the way leaves nothing of itself`() async throws {
    let before = try await stories(2)
    let gone = StoryID(rawValue: 99)
    await #expect(throws: StoreFailure.self) {
      try await store.merge(before.map(\.story.id) + [gone], signed: signed())
    }
    #expect(try await all() == before)
    #expect(try await store.corrections(of: before[0].story.id).isEmpty)
    #expect(try await store.changedStoryCount() == 0)
  }

  @Test func `a split that fails on the way leaves nothing of itself`() async throws {
    let before = try await stories(2)
    let kept = try await store.merge(before.map(\.story.id), signed: signed())
    let merged = try await all()
    var bad = split(kept, [before[1]])
    bad.leaving.insert(ArticleID(rawValue: 99))
    bad.leaving.remove(before[1].story.lead.id)
    bad.entryIDs = []
    await #expect(throws: StoreFailure.self) { try await store.split(bad, signed: signed()) }
    #expect(try await all() == merged)
  }

  private func unite(_ stories: [StoryID], after seconds: Double = 60) async throws {
    var plan = MergePlan(
      now: samples.now.addingTimeInterval(seconds), state: SourceState(source: SourceID("hue")))
    plan.unions = [MergePlan.Union(stories[1], stories[0], .sameLink)]
    try await samples.merge(plan, of: "hue")
  }

  @Test func `a poll that finds two stories to be one merges them`() async throws {
    let before = try await stories(2)
    let ids = before.map(\.story.id)
    try await unite(ids)
    let whole = try #require(try await all().first)
    #expect(whole.story.id == ids[0])
    #expect(whole.story.copies.map(\.evidence) == [.sameLink])
    #expect(try await tombstones().map(\.entryID) == [before[1].story.entryID])
    let updated = whole.story.updated
    try await unite(ids, after: 120)
    #expect(try await all().map(\.story.updated) == [updated], "it is done once")
  }

  @Test func `no poll joins what an editor has parted, until an editor does`() async throws {
    let before = try await stories(3)
    let ids = before.map(\.story.id)
    _ = try await store.merge(Array(ids[0...1]), signed: signed())
    _ = try await store.split(split(ids[0], [before[1]]), signed: signed(after: 90))
    try await unite(Array(ids[0...1]))
    #expect(try await all().map(\.story.id) == ids)
    // Nor does a third story between them lead the one to the other.
    try await unite(Array(ids[1...2]))
    #expect(try await all().map(\.story.id) == Array(ids[0...1]))
    try await unite([ids[0], ids[2]])
    #expect(try await all().map(\.story.id) == Array(ids[0...1]))
    _ = try await store.merge(Array(ids[0...1]), signed: signed(after: 120))
    _ = try await store.split(split(ids[0], [before[2]]), signed: signed(after: 150))
    #expect(try await all().count == 2)
    try await unite([ids[0], ids[2]])
    #expect(try await all().count == 2)
  }

  @Test func `a poll joins nothing that readers do not see`() async throws {
    let ids = try await stories(2).map(\.story.id)
    _ = try await store.correct(CorrectionDraft(ids[1], .hold, signed: signed()))
    try await unite(ids)
    #expect(try await all().map(\.story.id) == ids)
  }
}
