import FeedDomain
import Foundation
import HubStore
import Testing

/// What the log keeps of polls.
struct FetchLogTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let samples: StoreSamples

  init() throws {
    samples = try StoreSamples()
  }

  /// The state after a poll so many hours later.
  private func state(_ id: String, hour: Double, before: Double?) -> SourceState {
    var state = SourceState(source: SourceID(id))
    state.lastAttempt = samples.now + hour * 3600
    state.lastReport = PollReport(
      .failed, explanation: "không trả lời", label: "timed-out", status: 504)
    state.nextPoll = samples.now + (hour + 1) * 3600
    state.decision = PollDecision(
      .failures, decided: samples.now + hour * 3600, wish: .seconds(3600))
    state.fetch = FetchRecord(
      address: "https://\(id).example.vn/feed", finalAddress: "https://\(id).example.vn/rss",
      bytes: 12_345, elapsed: .milliseconds(678), previous: before.map { samples.now + $0 * 3600 })
    return state
  }

  private func hours(_ polls: [LoggedPoll]) -> [Double] {
    polls.map { $0.at.timeIntervalSince(samples.now) / 3600 }
  }

  @Test func `a poll is read back as it went`() async throws {
    _ = try await samples.store.reconcile([StoreSamples.source("hue")], now: samples.now)
    let state = state("hue", hour: 0, before: nil)
    try await samples.store.note([StateChange(to: state)])
    let poll = try #require(try await samples.store.polls(of: state.source, limit: 5).first)
    let expected = LoggedPoll(
      at: samples.now, outcome: .failed, label: "timed-out", status: 504,
      record: try #require(state.fetch), nextPoll: state.nextPoll, decision: state.decision)
    #expect(poll == expected)
  }

  @Test func `the polls of a source come newest first, and only its own`() async throws {
    _ = try await samples.store.reconcile(
      [StoreSamples.source("hue"), StoreSamples.source("vinh")], now: samples.now)
    for hour in 0..<6 {
      let before = hour == 0 ? nil : Double(hour - 1)
      try await samples.store.note(
        ["hue", "vinh"].map { StateChange(to: state($0, hour: Double(hour), before: before)) })
    }
    let polls = try await samples.store.polls(of: SourceID("vinh"), limit: 4)
    #expect(hours(polls) == [5, 4, 3, 2])
    #expect(polls.allSatisfy { $0.record.address.contains("vinh") })
    #expect(try await samples.store.polls(of: SourceID("ai-do"), limit: 4).isEmpty)
  }

  @Test func `a state that no poll led to is not logged`() async throws {
    _ = try await samples.store.reconcile([StoreSamples.source("hue")], now: samples.now)
    var state = state("hue", hour: 0, before: nil)
    try await samples.store.note([StateChange(to: state)])
    state.fetch = nil
    state.nextPoll = samples.now + 9
    try await samples.store.note([StateChange(to: state)])
    let polls = try await samples.store.polls(of: state.source, limit: 5)
    #expect(hours(polls) == [0])
    #expect(polls.first?.nextPoll == samples.now + 3600)
  }

  @Test func `two polls in the same moment end the history and not the reading`() async throws {
    _ = try await samples.store.reconcile([StoreSamples.source("hue")], now: samples.now)
    try await samples.store.note([StateChange(to: state("hue", hour: 0, before: nil))])
    try await samples.store.note([StateChange(to: state("hue", hour: 0, before: 0))])
    #expect(hours(try await samples.store.polls(of: SourceID("hue"), limit: 5)) == [0])
  }

  @Test func `the log of a merge that fails is not written either`() async throws {
    _ = try await samples.store.reconcile([StoreSamples.source("hue")], now: samples.now)
    var plan = samples.opening([StoreSamples.article("1", of: "hue")], of: "hue")
    plan.state = state("hue", hour: 0, before: nil)
    let whole = plan
    plan.additions[0].placement = .joins(StoryID(rawValue: 999), .sameID)
    await #expect(throws: StoreFailure.self) { try await samples.merge(plan, of: "hue") }
    #expect(try await samples.store.polls(of: SourceID("hue"), limit: 5).isEmpty)
    try await samples.merge(whole, of: "hue")
    #expect(try await samples.store.polls(of: SourceID("hue"), limit: 5).count == 1)
  }

  @Test func `what is older than a day that is named is forgotten`() async throws {
    _ = try await samples.store.reconcile([StoreSamples.source("hue")], now: samples.now)
    for hour in 0..<5 {
      let state = state("hue", hour: Double(hour), before: hour == 0 ? nil : Double(hour - 1))
      try await samples.store.note([StateChange(to: state)])
    }
    try await samples.store.pruneFetchLog(before: samples.now + 2.5 * 3600)
    #expect(hours(try await samples.store.polls(of: SourceID("hue"), limit: 9)) == [4, 3])
  }
}
