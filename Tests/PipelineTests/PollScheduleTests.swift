import FeedDomain
import Foundation
import HubTesting
import Testing

@testable import Pipeline

/// When a source is asked again, and why.
struct PollScheduleTests {
  private static let hour = 3600.0
  private static let day = 24 * hour

  /// Tuesday, 24 November 2026, 04:00 in Greenwich.
  private let now = Date(timeIntervalSince1970: 1_795_492_800)
  private let schedule = PollSchedule(policy: PollPolicy())
  private let source = SourceID("son-la")

  private func settled(
    _ wish: PollSchedule.Wish, _ change: (inout SourceState) -> Void = { _ in }
  ) -> SourceState {
    var state = SourceState(source: source)
    change(&state)
    schedule.settle(wish, in: &state, at: now)
    return state
  }

  private func pause(_ state: SourceState) -> TimeInterval {
    state.nextPoll?.timeIntervalSince(now) ?? -1
  }

  /// Seconds until the next poll, without the spread of up to a tenth.
  private func range(_ state: SourceState) -> ClosedRange<Double> {
    pause(state) / 1.1...pause(state)
  }

  @Test func `a source that asks for nothing is polled every half hour`() {
    let state = settled(.regular)
    #expect(range(state).contains(30 * 60))
    #expect(state.decision?.reason == .usual)
    #expect(state.decision?.decided == now)
  }

  @Test func `a server that asks for six hours gets them`() {
    let state = settled(.regular) { $0.freshFor = .seconds(6 * 3600) }
    #expect(range(state).contains(6 * Self.hour))
    #expect(state.decision?.reason == .freshness)
    #expect(state.decision?.wish == .seconds(6 * 3600))
  }

  @Test func `the longest of several wishes counts`() {
    let state = settled(.regular) {
      $0.freshFor = .seconds(3600)
      $0.schedule.timeToLive = .seconds(2 * 3600)
    }
    #expect(range(state).contains(2 * Self.hour))
    #expect(state.decision?.reason == .timeToLive)
  }

  @Test func `an answer that is stale at once is no reason to ask more often or never`() {
    let state = settled(.regular) { $0.freshFor = .zero }
    #expect(range(state).contains(30 * 60))
    #expect(state.decision?.reason == .usual)
  }

  @Test(arguments: [(7 * 24, 21.0), (24, 3.0), (2, 0.5), (24 * 400, 24.0)])
  func `a source is asked eight times between two of its postings`(gap: Int, hours: Double) {
    let gap = Double(gap) * Self.hour
    let state = settled(.regular) {
      $0.rhythm = PostingRhythm(since: now - 10 * gap, sittings: 10)
    }
    #expect(pause(state) >= min(hours, 21) * Self.hour)
    #expect(pause(state) <= min(hours * 1.1, 24) * Self.hour)
    #expect(state.decision?.reason == (hours > 0.5 ? .rhythm : .usual))
  }

  @Test func `no wish keeps a source from being asked once a day`() {
    let year = Duration.seconds(365 * 24 * 3600)
    let states = [
      settled(.regular) { $0.freshFor = year }, settled(.wait(.delay(year))),
      settled(.wait(.date(now + 1e9))), settled(.failed) { $0.failures = 1000 },
      settled(.host(until: now + 1e9)), settled(.regular) { $0.schedule.skipDays = Set(1...7) },
    ]
    for state in states { #expect(pause(state) <= Self.day) }
  }

  @Test func `no wish makes a source be asked more often than every half hour`() {
    let states = [
      settled(.regular) { $0.schedule.timeToLive = .seconds(1) },
      settled(.wait(.delay(.seconds(1)))), settled(.wait(.date(now - 100))), settled(.failed),
    ]
    for state in states { #expect(pause(state) >= 30 * 60) }
  }

  @Test func `a wait that a site asked for is never cut short`() {
    for hours in [1.0, 6, 22, 23.5, 24] {
      let state = settled(.wait(.delay(.seconds(hours * Self.hour))))
      #expect(pause(state) >= hours * Self.hour)
      #expect(state.decision?.reason == .retryAfter)
    }
    let date = settled(.wait(.date(now + 5 * Self.hour)))
    #expect(pause(date) >= 5 * Self.hour)
  }

  @Test func `a site that only says too many is left alone four times as long`() {
    let state = settled(.wait(nil))
    #expect(range(state).contains(2 * Self.hour))
    #expect(state.decision?.reason == .limited)
  }

  @Test func `each failure in a row doubles the pause`() {
    for (failures, minutes) in [(1, 30.0), (2, 60), (4, 240)] {
      #expect(range(settled(.failed) { $0.failures = failures }).contains(minutes * 60))
    }
  }

  @Test func `sources polled together do not stay together, nor those that failed for long`() {
    for failures in [0, 40] {
      let times = (0..<100).map { number in
        var state = SourceState(source: SourceID("thu-vien-\(number)"))
        state.failures = failures
        schedule.settle(failures == 0 ? .regular : .failed, in: &state, at: now)
        return state.nextPoll
      }
      #expect(Set(times).count > 80)
    }
  }

  @Test func `a poll is put off from an hour that the feed wants for itself`() {
    let state = settled(.regular) { $0.schedule.skipHours = [4, 5, 6] }
    #expect((3 * Self.hour..<4 * Self.hour).contains(pause(state)))
    #expect(state.decision?.isShifted == true)
    let free = settled(.regular) { $0.schedule.skipHours = [6] }
    #expect(free.decision?.isShifted == false)
  }

  @Test
  func
    `a poll is put off from a day that the feed wants for itself, but not for longer than a day`()
  {
    let tuesday = settled(.regular) { $0.schedule.skipDays = [3] }
    #expect((20 * Self.hour..<21 * Self.hour).contains(pause(tuesday)))
    let week = settled(.regular) { $0.schedule.skipDays = [3, 4, 5] }
    #expect(pause(week) == Self.day)
  }

  @Test func `validators older than eight days are not sent`() {
    var state = SourceState(source: source)
    state.validators = Validators(
      url: "https://a.example.vn/", entityTag: "\"1\"", lastModified: nil, since: now)
    #expect(PollSchedule.validators(of: state, at: now + 7.9 * Self.day) != nil)
    #expect(PollSchedule.validators(of: state, at: now + 8.1 * Self.day) == nil)
  }

  @Test func `a source that is gone or without an address is never due`() {
    var gone = registered("a")
    #expect(PollSchedule.isDue(gone, at: now))
    gone.state.gone = now
    #expect(!PollSchedule.isDue(gone, at: now))
    let waiting = RegisteredSource(
      source: Source(id: source, name: "a", address: .waiting), state: SourceState(source: source))
    #expect(!PollSchedule.isDue(waiting, at: now))
    #expect(PollSchedule.nextDue(of: [gone, waiting], at: now) == nil)
  }

  @Test func `a daemon is told when the next source is due`() {
    var later = registered("a")
    later.state.lastAttempt = now
    later.state.nextPoll = now + 600
    var sooner = later
    sooner.state.nextPoll = now + 60
    #expect(PollSchedule.nextDue(of: [later, sooner], at: now) == now + 60)
    #expect(PollSchedule.nextDue(of: [later, registered("b")], at: now) == now)
    #expect(PollSchedule.nextDue(of: [], at: now) == nil)
  }

  @Test func `of a thousand new sources only the share of a minute fires in it`() {
    let all = (0..<1000).map { registered("s\($0)") }
    let chosen = schedule.portion(of: Array(all.indices), among: all, in: .seconds(60))
    #expect((8...17).contains(chosen.count))
    #expect(
      schedule.portion(of: Array(all.indices), among: all, in: .seconds(2 * 3600)).count == 1000)
    #expect(schedule.portion(of: [0], among: [all[0]], in: .seconds(1)).count == 1)
  }

  @Test func `after a standstill the longest overdue come first`() {
    let all = (0..<1000).map { number in
      var source = registered("s\(number)")
      source.state.nextPoll = now - Double((number * 7) % 1000)
      source.state.decision = PollDecision(.usual, decided: now - 3000)
      return source
    }
    let chosen = schedule.portion(of: Array(all.indices), among: all, in: .seconds(60))
    let oldest = all.compactMap(\.state.nextPoll).sorted().prefix(chosen.count)
    #expect(chosen.compactMap { all[$0].state.nextPoll } == Array(oldest))
  }

  @Test func `an outage of ours does not make the sources seem faster than they are`() {
    let all = (0..<1000).map { number in
      var source = registered("s\(number)")
      source.state.nextPoll = now
      source.state.decision = PollDecision(.ourOutage, decided: now, wish: .seconds(86_400))
      return source
    }
    #expect(schedule.portion(of: Array(all.indices), among: all, in: .seconds(60)).count < 4)
  }

  private func registered(_ id: String) -> RegisteredSource {
    RegisteredSource(source: Sample.source(id), state: SourceState(source: SourceID(id)))
  }
}
