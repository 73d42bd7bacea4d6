import FeedDomain
import Foundation
import HubTesting
import Testing

@testable import Pipeline

/// How due sources take turns.
struct PollQueueTests {
  private let now = Sample.now

  private func source(_ id: String, _ host: String) -> RegisteredSource {
    RegisteredSource(
      source: Source(
        id: SourceID(id), name: id, address: .feed("https://\(host)/\(id)/feed")),
      state: SourceState(source: SourceID(id)))
  }

  @Test func `a host gets one request at a time and others go ahead`() {
    var queue = PollQueue(
      [source("a1", "a.example"), source("a2", "a.example"), source("b1", "b.example")],
      perHost: 1)
    let first = queue.next()
    #expect(first?.source.source.id == SourceID("a1"))
    #expect(queue.next()?.source.source.id == SourceID("b1"))
    #expect(queue.next() == nil)
    if let first { queue.finish(first, at: now) }
    #expect(queue.next()?.source.source.id == SourceID("a2"))
    #expect(queue.next() == nil)
  }

  @Test func `two requests a host are given when two are allowed`() {
    var queue = PollQueue(
      [source("a1", "a.example"), source("a2", "a.example"), source("a3", "a.example")],
      perHost: 2)
    #expect(queue.next() != nil)
    #expect(queue.next() != nil)
    #expect(queue.next() == nil)
  }

  @Test func `a host rests between two requests, and only if it has more to answer`() {
    var queue = PollQueue(
      [source("a1", "a.example"), source("a2", "a.example"), source("b1", "b.example")],
      perHost: 1, spacing: .seconds(2))
    for turn in [queue.next(), queue.next()].compactMap(\.self) { queue.finish(turn, at: now) }
    #expect(queue.next() == nil)
    #expect(queue.endOfRest == now + 2)
    queue.wake(at: now + 1.9)
    #expect(queue.next() == nil)
    queue.wake(at: now + 2)
    #expect(queue.next()?.source.source.id == SourceID("a2"))
    #expect(queue.endOfRest == nil)
  }

  @Test func `a host of which a source was skipped need not rest`() {
    var queue = PollQueue(
      [source("a1", "a.example"), source("a2", "a.example")], perHost: 1, spacing: .seconds(2))
    if let turn = queue.next() { queue.skip(turn) }
    #expect(queue.endOfRest == nil)
    #expect(queue.next()?.source.source.id == SourceID("a2"))
  }

  @Test func `every source is handed out exactly once whatever the order of finishing`() {
    let sources = (0..<200).map { source("s\($0)", "h\($0 % 7).example") }
    var queue = PollQueue(sources, perHost: 1)
    var underWay: [PollQueue.Turn] = []
    var seen: [SourceID] = []
    while true {
      while let next = queue.next() {
        seen.append(next.source.source.id)
        underWay.append(next)
      }
      guard !underWay.isEmpty else { break }
      queue.finish(underWay.remove(at: seen.count % underWay.count), at: now)
    }
    #expect(seen.count == 200)
    #expect(Set(seen).count == 200)
  }
}
