import Curation
import FeedDomain
import Foundation
import HubTesting
import Testing

@testable import Pipeline

/// Whole cycles of polling over a scripted network.
struct RefreshTests {
  private let now = Sample.now
  private let fetcher = ScriptedFetcher()

  private func refresh(
    _ store: MemoryStore, policy: PollPolicy = PollPolicy(), clock: some HubClock = SkippingClock()
  ) -> RefreshSources {
    let sections = SectionProfile.standard
    return RefreshSources(
      fetcher: fetcher, sources: store, merges: store, lists: store, policy: policy,
      planner: MergePlanner(
        authority: "tin.example,2026",
        classifier: Classifier(rules: [], sections: sections, fallback: .national),
        sections: sections),
      normaliser: Normaliser(authority: "tin.example,2026"), clock: clock,
      events: SilentSink())
  }

  private static func rss(_ schedule: String = "") -> String {
    """
    <rss version="2.0"><channel><title>Tin</title>\(schedule)
    <item><guid>1</guid><title>Ngày hội</title><link>https://a.example/1</link></item></channel></rss>
    """
  }

  private func source(_ id: String, host: String) -> Source {
    Sample.source(id, address: .feed("https://\(host)/\(id)"))
  }

  private func limited(_ seconds: Int) -> FetchOutcome {
    .limited(
      ResponseFacts(status: 429, finalURL: "https://vn.example/"),
      retryAfter: .delay(.seconds(seconds)))
  }

  @Test func `when two feeds are asked to wait the rest of their host is not asked`() async throws {
    let sources = ["a", "b", "c", "d"].map { source($0, host: "vn.example") }
    let store = MemoryStore(sources)
    for id in ["a", "b"] { fetcher.answer("https://vn.example/\(id)", with: limited(7200)) }
    let report = try await refresh(store).run(.due, now: now)
    #expect(fetcher.requests.map(\.url) == ["https://vn.example/a", "https://vn.example/b"])
    #expect(report.rows.map(\.report.outcome) == [.limited, .limited])
    #expect(report.resting.map(\.source.id.rawValue) == ["c", "d"])
    for id in ["c", "d"] {
      let state = store.state(of: SourceID(id))
      #expect(state?.decision?.reason == .host)
      #expect((state?.nextPoll ?? now) >= now + 7200)
    }
    #expect(try await refresh(store).run(.all, now: now + 7000).rows.isEmpty)
  }

  @Test func `a wait counts from the answer that asks for it, however long the cycle`() async throws
  {
    let sources = (0..<60).map { source("a\($0)", host: "a.example") }
    let store = MemoryStore(sources)
    fetcher.answer("https://a.example/a59", with: limited(7200))
    let clock = SkippingClock()
    let began = clock.now
    _ = try await refresh(store, clock: clock).run(.due, now: began)
    #expect(clock.now == began + 59)
    let state = store.state(of: SourceID("a59"))
    #expect(state?.lastAttempt == began)
    #expect(state?.decision?.decided == began + 59)
    #expect((state?.nextPoll ?? began) >= began + 59 + 7200)
  }

  @Test func `a host is left alone between two requests, and others are not kept waiting`()
    async throws
  {
    let sources = ["a1", "b1", "a2", "a3"].map { source($0, host: "\($0.first ?? "x").example") }
    let store = MemoryStore(sources)
    for source in sources {
      guard case .feed(let url) = source.address else { continue }
      fetcher.answer(url, with: Sample.fresh(Self.rss(), from: url))
    }
    let clock = SkippingClock()
    let report = try await refresh(store, clock: clock).run(.due, now: clock.now)
    #expect(report.rows.count == 4)
    #expect(clock.slept == [.seconds(1), .seconds(1)])
    let order = fetcher.requests.map(\.url).filter { $0.contains("//a.") }
    #expect(order == ["a1", "a2", "a3"].map { "https://a.example/\($0)" })
  }

  @Test func `without spacing nobody looks at the clock`() async throws {
    let sources = ["a1", "a2"].map { source($0, host: "a.example") }
    let clock = SkippingClock()
    var policy = PollPolicy()
    policy.spacing = .zero
    let report = try await refresh(MemoryStore(sources), policy: policy, clock: clock)
      .run(.due, now: now)
    #expect(report.rows.count == 2)
    #expect(clock.looks == 0)
  }

  @Test func `what a feed asks for still holds when it did not change`() async throws {
    let store = MemoryStore([source("a", host: "a.example")])
    let url = "https://a.example/a"
    var first = ResponseFacts(status: 200, finalURL: url)
    first.entityTag = "\"1\""
    first.freshFor = .seconds(7200)
    let body = Array(Self.rss("<ttl>300</ttl><skipHours><hour>3</hour></skipHours>").utf8)
    fetcher.answer(
      url, with: .fresh(FetchedDocument(body: body, facts: first)), Sample.unchanged(at: url))
    for time in [now, now + 86_400] {
      _ = try await refresh(store).run(.due, now: time)
      let state = store.state(of: SourceID("a"))
      #expect(state?.decision?.reason == .timeToLive)
      #expect(state?.schedule.skipHours == [3])
      #expect(state?.freshFor == .seconds(7200))
      #expect((state?.nextPoll ?? time) >= time + 300 * 60)
    }
    #expect(fetcher.requests.last?.validators?.entityTag == "\"1\"")
  }

  @Test func `an outage of ours that lasts is counted against nobody however few are asked`()
    async throws
  {
    let sources = ["a", "b", "c", "d"].map { source($0, host: "\($0).example") }
    let store = MemoryStore(sources)
    for id in ["a", "b", "c"] {
      fetcher.answer("https://\(id).example/\(id)", with: Sample.failed(.notReachable, at: ""))
    }
    fetcher.answer(
      "https://d.example/d", with: Sample.fresh(Self.rss(), from: "https://d.example/d"),
      Sample.failed(.notReachable, at: ""))
    _ = try await refresh(store).run(.due, now: now)
    #expect(
      store.state(of: SourceID("a"))?.failures == 1, "one was reached: the network is up")
    let outage = try await refresh(store).run(.all, now: now + 60)
    #expect(outage.isOurOutage)
    let few = try await refresh(store).run(.share(of: .seconds(1)), now: now + 120)
    #expect(few.rows.count == 1)
    #expect(few.isOurOutage)
    #expect(sources.allSatisfy { store.state(of: $0.id)?.failures ?? 9 <= 1 })
    fetcher.answer(
      "https://d.example/d", with: Sample.fresh(Self.rss(), from: "https://d.example/d"))
    _ = try await refresh(store).run(.all, now: now + 180)
    #expect(
      store.state(of: SourceID("a"))?.failures == 2, "once somebody is reached failures count")
  }

  @Test func `a feed that says it is gone is not asked again, and the reason is kept`()
    async throws
  {
    let store = MemoryStore([source("a", host: "a.example")])
    fetcher.answer(
      "https://a.example/a",
      with: .gone(ResponseFacts(status: 410, finalURL: "https://a.example/a")))
    _ = try await refresh(store).run(.due, now: now)
    #expect(try await refresh(store).run(.all, now: now + 1e6).rows.isEmpty)
    #expect(store.state(of: SourceID("a"))?.decision?.reason == .gone)
  }
}
