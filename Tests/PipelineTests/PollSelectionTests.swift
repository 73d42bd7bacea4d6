import FeedDomain
import Foundation
import HubTesting
import Testing

@testable import Pipeline

/// Which sources a cycle asks.
struct PollSelectionTests {
  private let now = Sample.now
  private let schedule = PollSchedule(policy: PollPolicy())

  private func source(_ id: String, host: String? = nil) -> RegisteredSource {
    RegisteredSource(
      source: Sample.source(id, address: host.map { .feed("https://\($0)/\(id)/feed") }),
      state: SourceState(source: SourceID(id)))
  }

  /// A source whose site asked for some seconds of rest a minute ago.
  private func limited(_ id: String, for seconds: Int, host: String? = nil) -> RegisteredSource {
    var limited = source(id, host: host)
    limited.state.lastAttempt = now - 60
    schedule.settle(.wait(.delay(.seconds(seconds))), in: &limited.state, at: now - 60)
    return limited
  }

  private func select(
    _ sources: [RegisteredSource], _ scope: PollScope = .due, at time: Date? = nil
  ) -> PollSelection {
    PollSelection(sources, scope: scope, schedule: schedule, now: time ?? now)
  }

  private func ids(_ sources: [RegisteredSource]) -> [String] {
    sources.map(\.source.id.rawValue)
  }

  @Test func `a site that asked us to wait is not asked even when all are`() {
    var resting = source("c")
    resting.state.lastAttempt = now
    schedule.settle(.regular, in: &resting.state, at: now)
    let all = select([source("a"), limited("b", for: 7200), resting], .all)
    #expect(ids(all.due) == ["a", "c"])
    #expect(ids(all.resting) == ["b"])
    #expect(ids(select([limited("b", for: 7200)], .all, at: now + 8000).due) == ["b"])
  }

  @Test func `one feed that is asked to wait speaks for itself alone`() {
    let selection = select([
      limited("a", for: 7200, host: "vn.example"), source("b", host: "vn.example"),
    ])
    #expect(ids(selection.due) == ["b"])
    #expect(selection.postponed.isEmpty)
  }

  @Test func `two feeds that are asked to wait speak for their host`() {
    let selection = select(
      [
        limited("a", for: 7200, host: "vn.example"), limited("b", for: 3600, host: "vn.example"),
        source("c", host: "vn.example"), source("d", host: "other.example"),
      ], .all)
    #expect(ids(selection.due) == ["d"])
    #expect(selection.postponed.map(\.source) == [SourceID("c")])
    let state = selection.postponed.first
    #expect(state?.decision?.reason == .host)
    #expect((state?.nextPoll ?? now) >= now + 7200 - 60, "the longer of both waits counts")
    #expect(state?.lastAttempt == nil, "it was not asked")
  }

  @Test func `a feed whose own wait is over still waits for its host`() {
    var postponed = source("c", host: "vn.example")
    schedule.settle(.host(until: now + 7200), in: &postponed.state, at: now)
    let waiting = [source("a", host: "vn.example"), postponed]
    #expect(select(waiting, at: now + 7100).due.isEmpty)
    #expect(ids(select(waiting, at: now + 7201).due).contains("a"))
  }

  @Test func `who is redirected away from a host still asks it first`() {
    var moved = source("c", host: "vn.example")
    moved.state.lastAttempt = now - 60
    moved.state.validators = Validators(
      url: "https://new.example/feed", entityTag: nil, lastModified: nil, since: now)
    let told = ["a", "b"].map { limited($0, for: 7200, host: "vn.example") }
    let selection = select(told + [moved, source("d", host: "new.example")])
    #expect(ids(selection.due) == ["d"])
    #expect(selection.postponed.map(\.source) == [SourceID("c")])
    var postponed = moved
    if let state = selection.postponed.first { postponed.state = state }
    #expect(ids(select([postponed, source("d", host: "new.example")]).due) == ["d"])
    moved.state.moved = MovedFeed(address: "https://new.example/feed", since: now)
    #expect(ids(select(told + [moved]).due) == ["c"], "it is asked at its new address alone")
  }

  @Test func `a host's wait ends`() {
    let sources = [
      limited("a", for: 7200, host: "vn.example"), limited("b", for: 3600, host: "vn.example"),
      source("c", host: "vn.example"),
    ]
    #expect(ids(select(sources, at: now + 9000).due) == ["a", "b", "c"])
  }

  @Test func `the host of a redirect counts, and its port`() {
    var moved = source("a", host: "old.example")
    moved.state.validators = Validators(
      url: "https://new.example:8443/feed", entityTag: nil, lastModified: nil, since: now)
    #expect(moved.pollingHost == "new.example:8443")
    #expect(source("a", host: "old.example").pollingHost == "old.example")
  }

  @Test func `what does not fall to the time until the next cycle rests`() {
    let all = (0..<300).map { source("s\($0)") }
    let selection = select(all, .share(of: .seconds(60)))
    #expect((2...8).contains(selection.due.count))
    #expect(selection.due.count + selection.resting.count == 300)
  }
}
