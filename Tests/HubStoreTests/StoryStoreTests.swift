import FeedDomain
import Foundation
import HubStore
import Testing

/// Which stories the desk finds.
struct StoryStoreTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let samples: StoreSamples
  private var store: SQLiteHubStore { samples.store }

  init() throws {
    samples = try StoreSamples()
  }

  private func found(
    _ filter: StoryFilter, titled isWanted: (@Sendable (String) -> Bool)? = nil
  ) async throws -> [String] {
    try await store.stories(filter, titled: isWanted).map(\.story.lead.article.key)
  }

  /// Three stories, an hour apart, of two sources and sections; the last is also told by the second source.
  private func fill() async throws {
    _ = try await store.reconcile(
      [StoreSamples.source("hue"), StoreSamples.source("vinh")], now: samples.now)
    let hour = 3600.0
    for (index, section) in [SectionID.national, .international, .national].enumerated() {
      let article = StoreSamples.article("\(index)", of: "hue", title: "Tin số \(index)")
      let time = samples.now.addingTimeInterval(Double(index) * hour)
      try await samples.merge(
        samples.opening([article], of: "hue", at: time, section: section), of: "hue")
    }
    let last = try #require(try await store.newestStories(in: [.national], limit: 1).first)
    var plan = samples.opening(
      [StoreSamples.article("9", of: "vinh", title: "Bản tin của Vinh")], of: "vinh",
      at: samples.now.addingTimeInterval(3 * hour))
    plan.additions[0].placement = .joins(last.id, .sameLink)
    try await samples.merge(plan, of: "vinh")
  }

  @Test func `the newest come first, whatever their section`() async throws {
    try await fill()
    #expect(try await found(StoryFilter(limit: 5)) == ["2", "1", "0"])
    #expect(try await found(StoryFilter(limit: 2)) == ["2", "1"])
  }

  @Test func `the newest can be asked for share by share`() async throws {
    try await fill()
    let sections: [SectionID] = [.national, .international]
    var last: Story?
    var keys: [String] = []
    repeat {
      last = try await store.newestStories(in: sections, after: last, limit: 1).first
      if let last { keys.append(last.lead.article.key) }
    } while last != nil
    #expect(keys == ["2", "1", "0"])
  }

  @Test func `a walk shows the newest one by one, until its visitor has enough`() async throws {
    try await fill()
    let sections: [SectionID] = [.national, .international]
    let whole = try await store.newestStories(in: sections, limit: 9)
    let all = try await store.walk(newest: 9, in: sections, Visitor(wanted: 9))
    #expect(all.dates.map(\.id) == whole.map(\.id))
    #expect(all.dates.map(\.published) == whole.map(\.published))
    #expect(all.dates.map(\.updated) == whole.map(\.updated))
    #expect(all.stories == whole)
    let two = try await store.walk(newest: 2, in: sections, Visitor(wanted: 1))
    #expect(two.dates.count == 2)
    #expect(two.stories == Array(whole[..<1]))
  }

  @Test func `of a story whose dates nobody believes a walk tells when it was first seen`()
    async throws
  {
    _ = try await store.reconcile([StoreSamples.source("hue")], now: samples.now)
    let old = Date(timeIntervalSince1970: 1000)
    try await samples.merge(
      samples.opening([StoreSamples.article("1", of: "hue")], of: "hue", at: old), of: "hue")
    let walk = try await store.walk(newest: 9, in: [.national], Visitor(wanted: 9))
    #expect(walk.dates.map(\.firstSeen) == [old])
    #expect(walk.stories.map(\.dates) == walk.dates)
  }

  @Test func `a filter takes section, source and date`() async throws {
    try await fill()
    #expect(try await found(StoryFilter(section: .national, limit: 5)) == ["2", "0"])
    #expect(try await found(StoryFilter(source: SourceID("vinh"), limit: 5)) == ["2"])
    let since = samples.now.addingTimeInterval(3600)
    #expect(try await found(StoryFilter(since: since, limit: 5)) == ["2", "1"])
  }

  @Test func `a story is found by the title of any of its articles`() async throws {
    try await fill()
    #expect(try await found(StoryFilter(limit: 5)) { $0.contains("Vinh") } == ["2"])
    #expect(try await found(StoryFilter(limit: 1)) { $0.contains("số 0") } == ["0"])
  }

  @Test func `what readers do not see is shown when it is asked for`() async throws {
    try await fill()
    let story = try #require(try await store.newestStories(in: [.national], limit: 1).first)
    _ = try await store.correct(
      CorrectionDraft(story.id, .hold, signed: Signature(by: "Lan", at: samples.now)))
    #expect(try await found(StoryFilter(limit: 5)) == ["1", "0"])
    #expect(try await found(StoryFilter(isWithHidden: true, limit: 5)) == ["2", "1", "0"])
  }

  @Test func `the desk is told by what a copy was recognised`() async throws {
    try await fill()
    let shown = try #require(try await store.stories(StoryFilter(limit: 1), titled: nil).first)
    let copy = try #require(shown.story.copies.first)
    #expect(copy.evidence == .sameLink)
    #expect(shown.story.lead.evidence == nil)
    #expect(!shown.isBacklog)
    #expect(try await store.story(shown.story.id) == shown)
  }
}

/// Keeps what a walk shows, as many stories as are wanted.
private struct Visitor: StoryVisitor {
  let wanted: Int
  var dates: [StoryDates] = []
  var stories: [Story] = []

  init(wanted: Int) {
    self.wanted = wanted
  }

  mutating func begin(_ dates: [StoryDates]) {
    self.dates = dates
  }

  mutating func visit(_ story: Story) -> Bool {
    stories.append(story)
    return stories.count < wanted
  }
}
