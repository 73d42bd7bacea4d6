import FeedDomain
import Foundation
import HubStore
import Testing

/// How feeds.yml and the store are brought together.
struct ReconcileTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let samples: StoreSamples

  init() throws {
    samples = try StoreSamples()
  }

  @Test func `new sources are added in the order of the file`() async throws {
    let sources = [StoreSamples.source("son-la"), StoreSamples.source("lai-chau")]
    let report = try await samples.store.reconcile(sources, now: samples.now)
    #expect(report.added == ["son-la", "lai-chau"].map(SourceID.init(_:)))
    let stored = try await samples.store.registeredSources()
    #expect(stored.map(\.source) == sources)
    #expect(stored.allSatisfy { $0.state.nextPoll == nil && $0.state.isNew })
  }

  @Test func `the same file again changes nothing`() async throws {
    let sources = [StoreSamples.source("son-la")]
    _ = try await samples.store.reconcile(sources, now: samples.now)
    try await samples.store.settle(try await samples.store.outbox())
    let report = try await samples.store.reconcile(sources, now: samples.now)
    #expect(report.isEmpty)
    #expect(try await samples.store.outbox().isEmpty)
  }

  @Test func `a source that left the file is retired and comes back with its articles`()
    async throws
  {
    let source = StoreSamples.source("son-la")
    _ = try await samples.store.reconcile([source], now: samples.now)
    try await samples.merge(
      samples.opening([StoreSamples.article("1", of: "son-la")], of: "son-la"), of: "son-la")
    let left = try await samples.store.reconcile([], now: samples.now)
    #expect(left.retired == [source.id])
    #expect(try await samples.store.registeredSources().isEmpty)
    let back = try await samples.store.reconcile([source], now: samples.now)
    #expect(back.returned == [source.id])
    #expect(try await samples.store.articleCount() == 1)
    let state = try #require(try await samples.store.registeredSources().first?.state)
    #expect(!state.isNew, "its old entries must not be news again")
  }

  @Test func `one source is found by its id as long as it is not retired`() async throws {
    let (one, other) = (StoreSamples.source("son-la"), StoreSamples.source("lai-chau"))
    _ = try await samples.store.reconcile([one, other], now: samples.now)
    #expect(try await samples.store.registeredSource(other.id) == other)
    #expect(try await samples.store.registeredSource(SourceID("hue")) == nil)
    _ = try await samples.store.reconcile([one], now: samples.now)
    #expect(try await samples.store.registeredSource(other.id) == nil)
  }

  @Test func `a new address makes a source due and forgets what the old one gave`() async throws {
    _ = try await samples.store.reconcile([StoreSamples.source("son-la")], now: samples.now)
    var state = SourceState(source: SourceID("son-la"))
    state.validators = Validators(
      url: "https://son-la.example.vn/feed", entityTag: "\"1\"", lastModified: nil,
      since: samples.now)
    state.nextPoll = samples.now.addingTimeInterval(3600)
    state.gone = samples.now
    state.failures = 3
    state.decision = PollDecision(.failures, decided: samples.now)
    state.schedule.skipHours = [3]
    try await samples.store.note([StateChange(to: state)])
    let moved = StoreSamples.source("son-la", feed: "https://moi.example.vn/feed")
    _ = try await samples.store.reconcile([moved], now: samples.now)
    let stored = try #require(try await samples.store.registeredSources().first)
    #expect(stored.source.address == .feed("https://moi.example.vn/feed"))
    #expect(stored.state.validators == nil)
    #expect(stored.state.nextPoll == nil)
    #expect(stored.state.gone == nil)
    #expect(stored.state.failures == 0)
    #expect(stored.state.decision == nil)
    #expect(stored.state.schedule == ParsedSchedule())
  }

  @Test func `a feed that is given at the address where it moved goes on as it is`() async throws {
    _ = try await samples.store.reconcile([StoreSamples.source("son-la")], now: samples.now)
    var state = SourceState(source: SourceID("son-la"))
    state.moved = MovedFeed(address: "https://moi.example.vn/feed", since: samples.now)
    state.lastSuccess = samples.now
    state.failures = 2
    try await samples.store.note([StateChange(to: state)])
    let moved = StoreSamples.source("son-la", feed: "https://moi.example.vn/feed")
    let report = try await samples.store.reconcile([moved], now: samples.now)
    #expect(report.changed == [moved.id])
    state.moved = nil
    #expect(try await samples.store.registeredSources().map(\.state) == [state])
  }

  @Test func `every member of a source's state is kept`() async throws {
    _ = try await samples.store.reconcile([StoreSamples.source("son-la")], now: samples.now)
    var state = SourceState(source: SourceID("son-la"))
    state.discoveredFeed = "https://son-la.example.vn/rss"
    state.validators = Validators(
      url: "https://son-la.example.vn/rss", entityTag: "W/\"a\"",
      lastModified: "Tue, 24 Nov 2026 01:00:00 GMT", since: samples.now)
    state.bodyDigest = [1, 2, 255]
    state.entryPrints.append(UInt64.max - 1)
    state.lastAttempt = samples.now
    state.lastSuccess = samples.now.addingTimeInterval(-60)
    state.nextPoll = samples.now.addingTimeInterval(60)
    state.failures = 2
    state.gone = samples.now.addingTimeInterval(1)
    state.lastReport = PollReport(
      .failed, explanation: "không trả lời", label: "timed-out", remedy: "đợi", status: 504)
    state.decision = PollDecision(
      .retryAfter, decided: samples.now, wish: .seconds(6 * 3600), isShifted: true)
    state.rhythm = PostingRhythm(since: samples.now.addingTimeInterval(-86_400), sittings: 5)
    state.freshFor = .seconds(600)
    state.schedule.timeToLive = .seconds(3600)
    state.schedule.skipHours = [0, 1, 23]
    state.schedule.skipDays = [1, 7]
    state.moved = MovedFeed(address: "https://moi.example.vn/rss", since: samples.now)
    state.moving = MovedFeed(address: "https://ba.example.vn/rss", since: samples.now)
    try await samples.store.note([StateChange(to: state)])
    #expect(try await samples.store.registeredSources().first?.state == state)
  }
}
