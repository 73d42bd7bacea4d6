import FeedDomain
import Foundation
import HubStore
import Testing

/// What editors decide about stories, and what it does to what readers see.
struct CorrectionStoreTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let samples: StoreSamples
  private var store: SQLiteHubStore { samples.store }

  init() throws {
    samples = try StoreSamples()
  }

  private func signed(_ by: String = "Lan", after seconds: Double = 60) -> Signature {
    Signature(by: by, at: samples.now.addingTimeInterval(seconds), note: "đã hỏi thư viện")
  }

  /// A story of one article, published.
  private func story() async throws -> StoryID {
    _ = try await store.reconcile([StoreSamples.source("hue")], now: samples.now)
    try await store.begin(editions: ["daily"], now: samples.now.addingTimeInterval(-60))
    try await samples.merge(
      samples.opening([StoreSamples.article("1", of: "hue")], of: "hue"), of: "hue")
    try await samples.publish()
    return try #require(try await shown().first)
  }

  private func shown() async throws -> [StoryID] {
    try await store.newestStories(in: [.national], limit: 9).map(\.id)
  }

  private func news() async throws -> Int {
    try await store.storiesWithoutIssue(of: "daily", in: [.national]).count
  }

  @Test func `a correction is kept with who made it, when and why`() async throws {
    let story = try await story()
    let id = try await store.correct(
      CorrectionDraft(story, .title, value: "Khai mạc", signed: signed()))
    let kept = try await store.corrections(of: story)
    #expect(kept.map(\.id) == [try #require(id)])
    #expect(kept.first?.act == .title)
    #expect(kept.first?.value == "Khai mạc")
    #expect(kept.first?.signature == signed())
    #expect(kept.first?.undone == nil)
    #expect(try await shown() == [story])
    #expect(try await samples.takeChanged() == [story])
    #expect(try await store.story(story)?.story.updated == signed().at)
  }

  @Test func `what nobody knows cannot be corrected`() async throws {
    let nobody = StoryID(rawValue: 77)
    #expect(try await store.correct(CorrectionDraft(nobody, .hold, signed: signed())) == nil)
    #expect(try await !store.undo(CorrectionID(rawValue: 77), signed: signed()))
    #expect(try await store.story(nobody) == nil)
  }

  @Test func `a story that is held is for the desk alone, until it is approved`() async throws {
    let story = try await story()
    _ = try await store.correct(CorrectionDraft(story, .hold, signed: signed()))
    #expect(try await shown().isEmpty)
    #expect(try await news() == 0)
    #expect(try await store.story(story)?.concealment == .held)
    _ = try await store.correct(CorrectionDraft(story, .approve, signed: signed(after: 90)))
    #expect(try await shown() == [story])
    #expect(try await news() == 1)
    #expect(try await store.story(story)?.concealment == nil)
  }

  @Test func `a correction that is taken back no longer holds and stays on record`() async throws {
    let story = try await story()
    let drafted = try await store.correct(CorrectionDraft(story, .retract, signed: signed()))
    let id = try #require(drafted)
    #expect(try await store.story(story)?.concealment == .retracted)
    #expect(try await store.undo(id, signed: signed("Minh", after: 120)))
    #expect(try await shown() == [story])
    #expect(try await store.corrections(of: story).map(\.undone?.by) == ["Minh"])
    #expect(try await !store.undo(id, signed: signed()), "it is undone once")
  }

  @Test func `a revision of the source leaves corrections in force`() async throws {
    let story = try await story()
    _ = try await store.correct(CorrectionDraft(story, .hold, signed: signed()))
    let lead = try #require(try await store.story(story)?.story.lead.id)
    var plan = MergePlan(
      now: samples.now.addingTimeInterval(900), state: SourceState(source: SourceID("hue")))
    plan.revisions = [
      MergePlan.Revision(
        id: lead, story: story,
        article: StoreSamples.article("1", of: "hue", title: "Đính chính", digest: 2),
        decision: SectionDecision(section: .national, reason: SectionReason(.byDefault)))
    ]
    try await samples.merge(plan, of: "hue")
    #expect(try await shown().isEmpty)
    #expect(try await store.story(story)?.story.lead.article.title == "Đính chính")
  }

  @Test func `what an incident holds stays held whatever an editor approves`() async throws {
    _ = try await store.reconcile([StoreSamples.source("hue")], now: samples.now)
    var plan = samples.opening([StoreSamples.article("1", of: "hue")], of: "hue")
    plan.additions[0].isHeld = true
    plan.incident = .opens(.spamWords, Incident.Evidence(arrived: 1, held: 1))
    let incident = try #require(try await samples.merge(plan, of: "hue").incident)
    let story = try #require(
      try await store.stories(StoryFilter(isWithHidden: true, limit: 5), titled: nil).first)
    #expect(story.concealment == .incident)
    _ = try await store.correct(CorrectionDraft(story.story.id, .approve, signed: signed()))
    #expect(try await shown().isEmpty)
    let closing = Incident.Closing(.released, at: samples.now, by: "Lan")
    #expect(try await store.decide(IncidentDecision(incident, closing)) == 1)
    #expect(try await shown() == [story.story.id])
  }

  @Test func `a release leaves a story by itself that an editor holds`() async throws {
    _ = try await story()
    _ = try await store.reconcile(
      [StoreSamples.source("hue"), StoreSamples.source("vinh")], now: samples.now)
    var copy = StoreSamples.article("9", of: "vinh")
    copy.canonicalLink = "hue.example.vn/1"
    var plan = samples.opening([copy], of: "vinh")
    plan.additions[0].isHeld = true
    plan.incident = .opens(.spamWords, Incident.Evidence(arrived: 1, held: 1))
    let incident = try #require(try await samples.merge(plan, of: "vinh").incident)
    let all = try await store.stories(StoryFilter(isWithHidden: true, limit: 5), titled: nil)
    let held = try #require(all.first { $0.concealment == .incident }?.story.id)
    _ = try await store.correct(CorrectionDraft(held, .hold, signed: signed()))
    let closing = Incident.Closing(.released, at: samples.now, by: "Lan")
    #expect(try await store.decide(IncidentDecision(incident, closing)) == 1)
    #expect(try await store.story(held)?.concealment == .held)
  }
}
