import FeedDomain
import Foundation
import HubTesting
import Testing

@testable import Pipeline

struct SpacedFetcherTests {
  private let clock = SkippingClock()

  private func ask(_ urls: [String], spacing: Duration) async {
    let fetcher = SpacedFetcher(ScriptedFetcher(), spacing: spacing, clock: clock)
    for url in urls { _ = await fetcher.fetch(FetchRequest(url: url, limits: FetchLimits())) }
  }

  @Test func `a host rests between two requests, and the first waits for nothing`() async {
    await ask(
      ["https://a.example/1", "https://b.example/1", "https://a.example/2", "https://a.example/3"],
      spacing: .seconds(2))
    #expect(clock.slept == [.seconds(2), .seconds(2)])
  }

  @Test func `time that has passed meanwhile counts`() async {
    let fetcher = SpacedFetcher(ScriptedFetcher(), spacing: .seconds(3), clock: clock)
    let request = FetchRequest(url: "https://a.example/", limits: FetchLimits())
    _ = await fetcher.fetch(request)
    clock.advance(to: Sample.now + 2)
    _ = await fetcher.fetch(request)
    clock.advance(to: Sample.now + 60)
    _ = await fetcher.fetch(request)
    #expect(clock.slept == [.seconds(1)])
  }

  @Test func `without spacing nobody waits`() async {
    await ask(["https://a.example/1", "https://a.example/2"], spacing: .zero)
    #expect(clock.slept.isEmpty)
  }
}
