import FeedDomain
import Foundation
import GRDB
import HubStore
import Testing

/// What becomes of a story whose section is in doubt, and of one that an editor has moved.
struct SectionReviewTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let samples: StoreSamples
  private var store: SQLiteHubStore { samples.store }

  init() throws {
    samples = try StoreSamples()
  }

  private static let article = StoreSamples.article("1", of: "hue")

  private func signed(after seconds: Double = 60) -> Signature {
    Signature(by: "Lan", at: samples.now.addingTimeInterval(seconds))
  }

  /// A story of one article, stored as it was decided.
  private func story(
    _ section: SectionID = .national, review: SectionReview? = nil
  ) async throws -> StoryID {
    _ = try await store.reconcile([StoreSamples.source("hue")], now: samples.now)
    var plan = samples.opening([Self.article], of: "hue", section: section)
    plan.additions[0].placement = .opens(
      entryID: "tag:hue.example.vn,2026:1",
      SectionDecision(
        section: section, reason: SectionReason(.model, chance: 55), review: review))
    try await samples.merge(plan, of: "hue")
    let filter = StoryFilter(isWithHidden: true, limit: 9)
    return try #require(try await store.stories(filter, titled: nil).first?.story.id)
  }

  /// The poll after an edit of the source, after which another section is decided.
  private func revise(
    _ story: StoryID, to section: SectionID, review: SectionReview? = nil
  ) async throws {
    var article = Self.article
    article.contentDigest = [9]
    let known = try await store.known(samples.query([article], of: "hue"))
    let id = try #require(known.byKey["1"]?.id)
    let revision = MergePlan.Revision(
      id: id, story: story, article: article,
      decision: SectionDecision(
        section: section, reason: SectionReason(.model, evidence: ["mới"], chance: 91),
        review: review))
    var plan = MergePlan(
      now: samples.now.addingTimeInterval(300), state: SourceState(source: SourceID("hue")))
    plan.revisions = [revision]
    _ = try await store.merge(samples.query([article], of: "hue")) { [plan] _ in plan }
  }

  private func queue() async throws -> [StoryID] {
    let filter = StoryFilter(isWithHidden: true, isInDoubt: true, limit: 9)
    return try await store.stories(filter, titled: nil).map(\.story.id)
  }

  private func shown(_ section: SectionID) async throws -> Int {
    try await store.newestStories(in: [section], limit: 9).count
  }

  @Test func `a doubt that is held is seen by the desk alone until somebody approves`() async throws
  {
    let story = try await story(review: .held)
    #expect(try await shown(.national) == 0)
    #expect(try await samples.takeChanged().isEmpty)
    #expect(try await queue() == [story])
    #expect(try await store.story(story)?.concealment == .held)
    _ = try await store.correct(CorrectionDraft(story, .approve, signed: signed()))
    #expect(try await shown(.national) == 1)
    #expect(try await samples.takeChanged() == [story])
    #expect(try await queue().isEmpty)
  }

  @Test func `a doubt between public sections is published and waits in the queue`() async throws {
    let story = try await story(review: .queued)
    #expect(try await shown(.national) == 1)
    #expect(try await queue() == [story])
    let read = try await store.story(story)
    #expect(read?.review == .queued)
    #expect(read?.story.decision.reason == SectionReason(.model, chance: 55))
  }

  @Test func `an editor's section answers the doubt and holds through polls`() async throws {
    let story = try await story(review: .held)
    _ = try await store.correct(
      CorrectionDraft(story, .section, value: "international", signed: signed()))
    #expect(try await shown(.international) == 1)
    #expect(try await queue().isEmpty)
    try await revise(story, to: .internal, review: .held)
    #expect(try await shown(.international) == 1)
    let decision = try await store.story(story)?.story.decision
    #expect(decision?.reason == SectionReason(.editor, evidence: ["Lan"]))
  }

  @Test func `an editor's word that is taken back gives way to what was decided last`() async throws
  {
    let story = try await story()
    let drafted = try await store.correct(
      CorrectionDraft(story, .section, value: "international", signed: signed()))
    try await revise(story, to: .internal)
    let id = try #require(drafted)
    #expect(try await store.undo(id, signed: signed(after: 400)))
    let decision = try await store.story(story)?.story.decision
    #expect(decision?.section == .internal)
    #expect(decision?.reason == SectionReason(.model, evidence: ["mới"], chance: 91))
  }

  @Test func `of two sections an editor named the last one holds`() async throws {
    let story = try await story()
    for (section, seconds) in [("international", 60.0), ("internal", 90)] {
      _ = try await store.correct(
        CorrectionDraft(story, .section, value: section, signed: signed(after: seconds)))
    }
    #expect(try await shown(.internal) == 1)
  }

  @Test func `a published story that an edit makes doubtful is held`() async throws {
    let story = try await story()
    #expect(try await shown(.national) == 1)
    try await revise(story, to: .national, review: .held)
    #expect(try await shown(.national) == 0)
    try await revise(story, to: .national)
    #expect(try await shown(.national) == 1)
  }

  @Test func `an editor's section holds in a copy of the database`() async throws {
    let story = try await story(review: .held)
    _ = try await store.correct(
      CorrectionDraft(story, .section, value: "international", signed: signed()))
    let copy = samples.folder + "/copy.sqlite"
    do {
      let from = try DatabaseQueue(path: samples.path)
      try from.backup(to: try DatabaseQueue(path: copy))
    }
    let restored = try SQLiteHubStore(path: copy)
    #expect(try await restored.newestStories(in: [.international], limit: 9).map(\.id) == [story])
    #expect(try await restored.corrections(of: story).map(\.value) == ["international"])
  }

  @Test func `nobody joins a story that is held`() async throws {
    _ = try await story(review: .held)
    var other = StoreSamples.article("7", of: "vinh")
    other.canonicalLink = Self.article.canonicalLink
    let known = try await store.known(samples.query([other], of: "vinh"))
    #expect(known.byCanonicalLink.isEmpty)
  }
}
