import FeedDomain
import Foundation
import GRDB
import Testing

@testable import HubStore

/// Which stories need a lead, and what a change of the lead leaves as it was.
struct LeadStoreTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let samples: StoreSamples
  private var store: SQLiteHubStore { samples.store }

  init() throws {
    samples = try StoreSamples()
  }

  /// One story that two sources tell.
  private func told() async throws -> DeskStory {
    _ = try await store.reconcile(
      [StoreSamples.source("hue"), StoreSamples.source("vinh")], now: samples.now)
    try await samples.merge(
      samples.opening([StoreSamples.article("1", of: "hue")], of: "hue", isBacklog: true),
      of: "hue")
    var plan = samples.opening(
      [StoreSamples.article("9", of: "vinh", title: "Bản của Vinh")], of: "vinh")
    plan.additions[0].placement = .joins(try await only().story.id, .sameLink)
    try await samples.merge(plan, of: "vinh")
    return try await only()
  }

  private func only() async throws -> DeskStory {
    try #require(
      try await store.stories(StoryFilter(isWithHidden: true, limit: 9), titled: nil).first)
  }

  private func withdraw(_ articles: [ArticleID], of source: String) async throws {
    var plan = MergePlan(
      now: samples.now.addingTimeInterval(600), state: SourceState(source: SourceID(source)))
    plan.withdrawals = articles
    try await samples.merge(plan, of: source)
  }

  private func shown() async throws -> [Story] {
    try await store.newestStories(in: [.national, .international], limit: 9)
  }

  private func tombstones() async throws -> [Tombstone] {
    try await samples.publish()
    return try await store.content(of: .all, newest: 9, tombstonesWithin: 86400 * 400).tombstones
  }

  @Test func `a story that several tell needs a lead until documents are written`() async throws {
    let story = try await told()
    let unled = try #require(try await store.storiesWithoutLead(among: [story.story.id]).first)
    #expect(unled.id == story.story.id)
    #expect(!unled.isPublished)
    #expect(unled.lead == story.story.lead.id)
    #expect(unled.candidates.map(\.source.rawValue) == ["hue", "vinh"])
    try await samples.publish()
    #expect(try await store.storiesWithoutLead(among: [story.story.id]).isEmpty)
  }

  @Test func `a story that was published before leads were chosen keeps its own`() async throws {
    let story = try await told().story
    try await store.pool.write { db in
      try db.execute(sql: "UPDATE led_until SET story = ?", arguments: [story.id.rawValue])
    }
    #expect(try await store.storiesWithoutLead(among: [story.id]).isEmpty)
  }

  @Test func `a lead of a story nobody knows takes its id, its section and its date with it`()
    async throws
  {
    let story = try await told().story
    let copy = try #require(story.copies.first)
    let date = samples.now.addingTimeInterval(-3600)
    let opening = LeadChoice.Opening(
      entryIDs: ["tag:vinh.example.vn,2026:9"],
      decision: SectionDecision(section: .international, reason: SectionReason(.words)),
      published: date)
    try await store.lead(
      [LeadChoice(story: story.id, lead: copy.id, opening: opening)])
    let led = try await only()
    #expect(led.story.entryID == "tag:vinh.example.vn,2026:9")
    #expect(led.story.lead.id == copy.id)
    #expect(led.story.copies.map(\.id) == [story.lead.id])
    #expect(led.story.decision == opening.decision)
    #expect(led.story.published == date)
    #expect(led.story.copies.map(\.evidence) == [.sameLink])
    #expect(try await samples.takeChanged() == [story.id])
  }

  @Test func `what nobody knows yet is news if any article of it is`() async throws {
    #expect(try await !told().isBacklog)
  }

  @Test func `a copy that comes later does not make news of backlog`() async throws {
    _ = try await store.reconcile(
      [StoreSamples.source("hue"), StoreSamples.source("vinh")], now: samples.now)
    try await samples.merge(
      samples.opening([StoreSamples.article("1", of: "hue")], of: "hue", isBacklog: true),
      of: "hue")
    try await samples.publish()
    var plan = samples.opening(
      [StoreSamples.article("9", of: "vinh")], of: "vinh", at: samples.now.addingTimeInterval(600))
    plan.additions[0].placement = .joins(try await only().story.id, .sameLink)
    try await samples.merge(plan, of: "vinh")
    #expect(try await only().isBacklog)
  }

  @Test func `a withdrawn lead makes place for a copy under the same id`() async throws {
    let story = try await told().story
    try await samples.publish()
    try await withdraw([story.lead.id], of: "hue")
    let unled = try #require(try await store.storiesWithoutLead(among: [story.id]).first)
    #expect(unled.isPublished)
    #expect(unled.candidates.map(\.id) == story.copies.map(\.id))
    try await store.lead(
      [LeadChoice(story: story.id, lead: unled.candidates[0].id)])
    let after = try #require(try await shown().first)
    #expect(after.entryID == story.entryID)
    #expect(after.lead.id == story.copies.first?.id)
    #expect(after.copies.isEmpty, "what is withdrawn is not shown")
    #expect(after.updated == samples.now.addingTimeInterval(600))
    #expect(try await only().withdrawn == [story.lead.id])
    #expect(try await store.storiesWithoutLead(among: [story.id]).isEmpty)
  }

  @Test func `a story of which all is withdrawn leaves a tombstone until it returns`() async throws
  {
    let story = try await told().story
    try await samples.publish()
    try await withdraw([story.lead.id], of: "hue")
    try await withdraw(story.copies.map(\.id), of: "vinh")
    #expect(try await shown().isEmpty)
    #expect(try await only().concealment == .withdrawn)
    #expect(try await tombstones().map(\.entryID) == [story.entryID])
    var plan = MergePlan(
      now: samples.now.addingTimeInterval(900), state: SourceState(source: SourceID("hue")))
    plan.returns = [story.lead.id]
    try await samples.merge(plan, of: "hue")
    #expect(try await shown().map(\.entryID) == [story.entryID])
    #expect(try await shown().first?.lead.id == story.lead.id)
    #expect(try await tombstones().isEmpty)
  }

  @Test func `what is withdrawn twice changes once, and nobody joins it`() async throws {
    let story = try await told().story
    try await withdraw(story.copies.map(\.id), of: "vinh")
    let updated = try await only().story.updated
    _ = try await samples.takeChanged()
    var plan = MergePlan(
      now: samples.now.addingTimeInterval(9000), state: SourceState(source: SourceID("vinh")))
    plan.withdrawals = story.copies.map(\.id)
    try await samples.merge(plan, of: "vinh")
    #expect(try await only().story.updated == updated)
    #expect(try await samples.takeChanged().isEmpty)
    let copy = StoreSamples.article("9", of: "vinh")
    let known = try await store.known(samples.query([copy], of: "hue"))
    #expect(known.byClaimedID.isEmpty && known.byCanonicalLink.isEmpty)
    let own = try await store.known(samples.query([copy], of: "vinh"))
    #expect(own.byKey["9"]?.isWithdrawn == true)
  }

  @Test func `a story that nobody knew comes back from a merge with an id of its own`() async throws
  {
    _ = try await store.reconcile([StoreSamples.source("hue")], now: samples.now)
    let articles = ["1", "2"].map { StoreSamples.article($0, of: "hue") }
    try await samples.merge(samples.opening(articles, of: "hue"), of: "hue")
    let ids = try await shown().map(\.id).sorted()
    let leads = try await shown().sorted { $0.id < $1.id }.map(\.lead)
    let signed = Signature(by: "Lan", at: samples.now)
    _ = try await store.merge(ids, signed: signed)
    let split = StorySplit(
      story: ids[0], leaving: [leads[1].id], lead: leads[1].id,
      entryIDs: articles.compactMap(\.claimedID),
      decision: SectionDecision(section: .national, reason: SectionReason(.byDefault)),
      published: samples.now)
    #expect(try await store.split(split, signed: signed) == ids[1])
    #expect(Set(try await shown().map(\.entryID)) == Set(articles.compactMap(\.claimedID)))
  }

  @Test func `a choice that fails on the way leaves nothing of itself`() async throws {
    let story = try await told().story
    let copy = try #require(story.copies.first)
    await #expect(throws: StoreFailure.self) {
      try await store.lead(
        [
          LeadChoice(story: story.id, lead: copy.id),
          LeadChoice(story: StoryID(rawValue: 99), lead: story.lead.id),
        ])
    }
    #expect(try await only().story == story)
  }
}
