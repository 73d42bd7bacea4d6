import FeedDomain
import Foundation
import Testing

@testable import Pipeline

/// When a source is asked again.
struct PollScheduleTests {
  private let now = Date(timeIntervalSince1970: 1_795_500_000)
  private let schedule = PollSchedule(policy: PollPolicy())
  private let source = SourceID("son-la")

  /// Minutes until the next poll, without the spread of up to a tenth.
  private func minutes(_ wish: PollSchedule.Wish) -> ClosedRange<Double> {
    let pause = schedule.next(after: now, wish: wish, source: source).timeIntervalSince(now) / 60
    return pause / 1.1...pause
  }

  @Test func `a source that asks for nothing is polled every half hour`() {
    #expect(minutes(.regular(freshFor: nil, timeToLive: nil)).contains(30))
  }

  @Test func `a server that asks for six hours gets them`() {
    #expect(minutes(.regular(freshFor: .seconds(6 * 3600), timeToLive: nil)).contains(360))
  }

  @Test func `the longer of two wishes counts`() {
    let wish = PollSchedule.Wish.regular(
      freshFor: .seconds(3600), timeToLive: .seconds(2 * 3600))
    #expect(minutes(wish).contains(120))
  }

  @Test func `no wish keeps a source from being asked once a day`() {
    let year = Duration.seconds(365 * 24 * 3600)
    for wish in [
      PollSchedule.Wish.regular(freshFor: year, timeToLive: nil), .wait(.delay(year)),
      .wait(.date(now.addingTimeInterval(1e9))), .failed(times: 1000),
    ] {
      let next = schedule.next(after: now, wish: wish, source: source)
      #expect(next.timeIntervalSince(now) <= 24 * 3600)
    }
  }

  @Test func `no wish makes a source be asked more often than every half hour`() {
    for wish in [
      PollSchedule.Wish.regular(freshFor: .zero, timeToLive: .seconds(1)),
      .wait(.delay(.seconds(1))), .wait(.date(now.addingTimeInterval(-100))), .failed(times: 0),
    ] {
      let next = schedule.next(after: now, wish: wish, source: source)
      #expect(next.timeIntervalSince(now) >= 30 * 60)
    }
  }

  @Test func `each failure in a row doubles the pause`() {
    #expect(minutes(.failed(times: 1)).contains(30))
    #expect(minutes(.failed(times: 2)).contains(60))
    #expect(minutes(.failed(times: 4)).contains(240))
  }

  @Test func `sources polled together do not stay together`() {
    let times = (0..<100).map { number in
      schedule.next(
        after: now, wish: .regular(freshFor: nil, timeToLive: nil),
        source: SourceID("thu-vien-\(number)"))
    }
    #expect(Set(times).count > 80)
  }

  @Test func `validators older than eight days are not sent`() {
    var state = SourceState(source: source)
    state.validators = Validators(
      url: "https://a.example.vn/", entityTag: "\"1\"", lastModified: nil, since: now)
    let days: (Double) -> Date = { now.addingTimeInterval($0 * 24 * 3600) }
    #expect(PollSchedule.validators(of: state, at: days(7.9)) != nil)
    #expect(PollSchedule.validators(of: state, at: days(8.1)) == nil)
  }

  @Test func `a source that is gone or without an address is never due`() {
    var gone = RegisteredSource(
      source: Source(id: source, name: "a", address: .feed("https://a.example.vn/")),
      state: SourceState(source: source))
    #expect(PollSchedule.isDue(gone, at: now))
    gone.state.gone = now
    #expect(!PollSchedule.isDue(gone, at: now))
    let waiting = RegisteredSource(
      source: Source(id: source, name: "a", address: .waiting),
      state: SourceState(source: source))
    #expect(!PollSchedule.isDue(waiting, at: now))
  }
}
