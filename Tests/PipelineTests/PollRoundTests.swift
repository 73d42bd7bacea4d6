import FeedDomain
import Foundation
import HubTesting
import Testing

@testable import Pipeline

/// What a cycle asks next while answers come in and are worked on.
struct PollRoundTests {
  private let now = Sample.now

  /// A round over so many sources, all on hosts of their own or all on one.
  private func round(_ count: Int, onOneHost: Bool) -> PollRound {
    let sources = (0..<count).map { number in
      let host = onOneHost ? "thu-vien.example" : "s\(number).example"
      return RegisteredSource(
        source: Sample.source("s\(number)", address: .feed("https://\(host)/\(number)")),
        state: SourceState(source: SourceID("s\(number)")))
    }
    var policy = PollPolicy()
    policy.spacing = .zero
    let chosen = PollSelection(
      sources, scope: .due, schedule: PollSchedule(policy: policy), now: now)
    return PollRound(chosen, policy: policy, now: now)
  }

  private func refreshed(_ turn: PollQueue.Turn) -> RefreshedSource {
    RefreshedSource(
      source: turn.source.source, before: turn.source.state, state: turn.source.state,
      report: PollReport(.fresh, explanation: "1 entry came"))
  }

  @Test func `a host is asked again once it has answered, while its document is still worked on`()
    throws
  {
    var round = round(2, onOneHost: true)
    let turn = round.next()
    let first = try #require(turn)
    #expect(round.next() == nil)
    round.end(first, at: now)
    round.hold(bytes: 9)
    #expect(round.next()?.source.source.id == SourceID("s1"))
    #expect(round.refreshed.isEmpty)
    round.takeHeld(refreshed(first), bytes: 9)
    #expect(round.refreshed.map(\.source.id) == [SourceID("s0")])
  }

  @Test func `nothing more is asked for while too many documents wait to be worked on`() throws {
    var round = round(100, onOneHost: false)
    var held: [PollQueue.Turn] = []
    while let turn = round.next() {
      round.end(turn, at: now)
      round.hold(bytes: 1 << 20)
      held.append(turn)
    }
    #expect(held.count == 6)
    let first = try #require(held.first)
    round.takeHeld(refreshed(first), bytes: 1 << 20)
    #expect(round.next() != nil)
    #expect(round.next() != nil, "the next one is only bounded by requests under way")
  }

  @Test
  func
    `small documents that wait to be worked on make room for a few more than are asked at a time`()
  {
    var round = round(200, onOneHost: false)
    var asked = 0
    while let turn = round.next() {
      round.end(turn, at: now)
      round.hold(bytes: 1000)
      asked += 1
    }
    #expect(asked == PollPolicy().inFlight + 16)
  }
}
