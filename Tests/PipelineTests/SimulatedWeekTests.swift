import Curation
import FeedDomain
import Foundation
import HubTesting
import Testing

@testable import Pipeline

/// A week of a hub that wakes every minute, in seconds.
struct SimulatedWeekTests {
  private static let every = 1800.0
  private static let day = 86_400.0

  /// What a source was to be asked, and when it was.
  private struct Poll {
    let site: Int
    /// When it was due; nil for the first poll.
    let due: Date?
    let at: Date
    let failures: Int
    let decision: PollDecision?
  }

  /// The week as it went.
  private struct Week {
    let world: SimulatedWorld
    let store: MemoryStore
    var polls: [Poll] = []
    var outages: Set<Int> = []
  }

  private static func live() async throws -> Week {
    let clock = SkippingClock()
    let world = SimulatedWorld(clock: clock)
    let store = MemoryStore(world.sources)
    var week = Week(world: world, store: store)
    let refresh = refresh(world, store, clock)
    var due: [SourceID: Date] = [:]
    for minute in 0..<(7 * 24 * 60) {
      clock.advance(to: world.start + Double(minute) * 60)
      let now = clock.now
      let report = try await refresh.run(.share(of: .seconds(60)), now: now)
      if report.isOurOutage { week.outages.insert(minute) }
      for row in report.rows {
        guard let site = Int(row.source.id.rawValue.dropFirst(3)) else { continue }
        week.polls.append(
          Poll(
            site: site, due: due[row.source.id], at: now,
            failures: store.state(of: row.source.id)?.failures ?? 0, decision: row.decision))
      }
      for state in store.takeChanges() { due[state.source] = state.nextPoll }
    }
    return week
  }

  private static func refresh(
    _ world: SimulatedWorld, _ store: MemoryStore, _ clock: SkippingClock
  ) -> RefreshSources {
    let sections = SectionProfile.standard
    return RefreshSources(
      fetcher: world, sources: store, merges: store, lists: store, policy: PollPolicy(),
      planner: MergePlanner(
        authority: "tin.example,2026",
        classifier: Classifier(rules: [], sections: sections, fallback: .national),
        sections: sections),
      normaliser: Normaliser(authority: "tin.example,2026"), clock: clock, events: SilentSink())
  }

  @Test func `a week goes by in which every source is asked when its rule says`() async throws {
    let week = try await Self.live()
    expectNobodyForgotten(week)
    expectNobodyPestered(week)
    expectSpread(week)
    expectWaitsKept(week)
    expectMovesFollowed(week)
    expectOutageCountsAgainstNobody(week)
    for source in week.world.sources {
      let state = try #require(week.store.state(of: source.id))
      #expect(state.decision != nil && state.lastReport != nil, "\(source.id) is not explained")
    }
  }

  /// No source is unpolled for longer than its rule says.
  private func expectNobodyForgotten(_ week: Week) {
    let bySite = Dictionary(grouping: week.polls, by: \.site)
    #expect(bySite.count == SimulatedWorld.siteCount)
    let late = week.polls.filter { $0.at.timeIntervalSince($0.due ?? week.world.start) > 90 * 60 }
    #expect(late.isEmpty, "\(late.count) were late, the first: \(String(describing: late.first))")
    let end = week.world.start + 7 * Self.day
    for (site, polls) in bySite where SimulatedWorld.habit(of: site) != .gone {
      let times = polls.map(\.at) + [end]
      let isShared = SimulatedWorld.host(of: site) == SimulatedWorld.sharedHost
      for (last, next) in zip(times, times.dropFirst()) {
        // Who falls due while its host waits, waits until that ends: up to six hours and a tenth more.
        let isHeldUp =
          isShared && week.world.hours(last) < SimulatedWorld.sharedFlood.upperBound
          && week.world.hours(next) > SimulatedWorld.sharedFlood.lowerBound + 6
        let most = Self.day + 5400 + (isHeldUp ? 6.6 * 3600 : 0)
        let pause = next.timeIntervalSince(last)
        #expect(pause <= most, "site \(site) was left alone for \(pause / 3600) hours")
      }
    }
  }

  /// None is asked more often than its rule says; only what an outage of ours left is due at once.
  private func expectNobodyPestered(_ week: Week) {
    #expect(week.polls.allSatisfy { $0.due ?? .distantPast <= $0.at })
    for (site, polls) in Dictionary(grouping: week.polls, by: \.site) {
      for (poll, next) in zip(polls, polls.dropFirst()) where poll.decision?.reason != .ourOutage {
        let pause = next.at.timeIntervalSince(poll.at)
        #expect(pause >= Self.every, "site \(site) was asked again after \(pause) seconds")
      }
    }
    let weekly = (0..<SimulatedWorld.siteCount).filter {
      SimulatedWorld.habit(of: $0) == .none && SimulatedWorld.gap(of: $0) == 168
    }
    let counts = Dictionary(grouping: week.polls, by: \.site).mapValues(\.count)
    #expect(weekly.allSatisfy { 6...20 ~= counts[$0] ?? 0 })
    let undated = (0..<SimulatedWorld.siteCount).filter {
      SimulatedWorld.habit(of: $0) == .none && SimulatedWorld.gap(of: $0) == nil
    }
    #expect(undated.allSatisfy { 250...340 ~= counts[$0] ?? 0 })
    let gone = (0..<SimulatedWorld.siteCount).filter { SimulatedWorld.habit(of: $0) == .gone }
    for site in gone {
      let last = week.polls.last { $0.site == site }
      #expect(last?.decision?.reason == .gone)
      #expect(week.store.state(of: SourceID("tv-\(site)"))?.gone == last?.at)
    }
  }

  /// No minute has more requests than the mean and four times its root.
  private func expectSpread(_ week: Week) {
    var minutes = [Int](repeating: 0, count: 7 * 24 * 60 + 1)
    for request in week.world.requests {
      minutes[Int(request.at.timeIntervalSince(week.world.start) / 60)] += 1
    }
    let mean = Double(week.world.requests.count) / Double(minutes.count)
    let most = minutes.max() ?? 0
    #expect(Double(most) <= mean + 4 * mean.squareRoot(), "\(most) in a minute, mean \(mean)")
    #expect(mean > 3)
  }

  /// Who asked us to wait was not asked, nor was a host of which two feeds said so.
  private func expectWaitsKept(_ week: Week) {
    let world = week.world
    let shared = world.requests.filter {
      SimulatedWorld.host(of: $0.site) == SimulatedWorld.sharedHost
    }
    let told = shared.filter { SimulatedWorld.sharedFlood.contains(world.hours($0.at)) }
    #expect(told.count == 2, "two feeds speak for their host")
    let end = (told.map { world.hours($0.at) }.max() ?? 0) + 6
    #expect(!shared.contains { (told.last?.at ?? $0.at) < $0.at && world.hours($0.at) < end })
    for site in 0..<SimulatedWorld.siteCount where SimulatedWorld.habit(of: site) == .limited {
      let asked = world.requests.filter { $0.site == site }.map { world.hours($0.at) }
      let limited = asked.filter { SimulatedWorld.limits.contains($0) }
      #expect(limited.count <= 1)
      if let told = limited.first { #expect(!asked.contains { $0 > told && $0 < 82 }) }
    }
  }

  /// Who moved is asked at the new address, and outlives the old one.
  private func expectMovesFollowed(_ week: Week) {
    for site in 0..<SimulatedWorld.siteCount where SimulatedWorld.habit(of: site) == .moves {
      let state = week.store.state(of: SourceID("tv-\(site)"))
      #expect(state?.moved?.address == SimulatedWorld.newURL(of: site))
      #expect(state?.failures == 0)
      #expect(week.world.requests.last { $0.site == site }?.url == SimulatedWorld.newURL(of: site))
    }
  }

  /// While our network was away no failure was counted, and afterwards all went on.
  private func expectOutageCountsAgainstNobody(_ week: Week) {
    let during = SimulatedWorld.ourOutage
    let outage = week.polls.filter { during.contains(week.world.hours($0.at)) }
    #expect(!outage.isEmpty)
    #expect(
      outage.allSatisfy { $0.failures == 0 || SimulatedWorld.habit(of: $0.site) == .dead })
    #expect(week.outages.allSatisfy { during.contains(Double($0) / 60) })
    for site in 0..<SimulatedWorld.siteCount where SimulatedWorld.habit(of: site) != .dead {
      #expect(week.store.state(of: SourceID("tv-\(site)"))?.failures == 0)
    }
  }
}
