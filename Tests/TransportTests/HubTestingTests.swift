import FeedDomain
import Foundation
import HubTesting
import SampleNetwork
import Testing

@Suite("What the other tests rely on") struct HubTestingTests {
  @Test func `a manual clock wakes those whose time has come`() async throws {
    let clock = ManualClock()
    let start = clock.now
    async let short: Void = clock.sleep(for: .seconds(10))
    while clock.sleeperCount < 1 { await Task.yield() }
    clock.advance(by: .seconds(9))
    #expect(clock.sleeperCount == 1)
    clock.advance(by: .seconds(1))
    try await short
    #expect(clock.sleeperCount == 0)
    #expect(clock.now == start.addingTimeInterval(10))
  }

  @Test func `a sleeper that is cancelled wakes at once`() async {
    let clock = ManualClock()
    let isCancelled = await withTaskGroup(of: Bool.self) { group in
      group.addTask {
        do {
          try await clock.sleep(for: .seconds(10))
          return false
        } catch {
          return error is CancellationError
        }
      }
      while clock.sleeperCount < 1 { await Task.yield() }
      group.cancelAll()
      return await group.next()
    }
    #expect(isCancelled == true)
    #expect(clock.sleeperCount == 0)
  }

  @Test func `a scripted fetcher answers in turn and repeats the last`() async {
    let url = Sample.feedURL("lai-chau")
    let fetcher = ScriptedFetcher([
      url: [Sample.fresh("<rss/>", from: url), Sample.unchanged(at: url)]
    ])
    #expect(await fetcher.fetch(FetchRequest(url: url)).document?.body == Array("<rss/>".utf8))
    for _ in 0..<2 {
      #expect(await fetcher.fetch(FetchRequest(url: url)).facts?.status == 304)
    }
    #expect(await fetcher.fetch(FetchRequest(url: "http://b.example/")).failure != nil)
    #expect(fetcher.requests.count == 4)
  }

  @Test func `a loopback server can be stopped twice`() throws {
    let server = try LoopbackServer([:])
    server.stop()
    server.stop()
    #expect(server.requests.isEmpty)
  }
}
