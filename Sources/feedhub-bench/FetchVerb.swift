import ArgumentParser
import FeedDomain
import Foundation
import HubApp
import HubStore
import Pipeline
import Transport

/// `feedhub-bench fetch`: one poll of one source, as `feedhub run` does it, with the state kept in a folder.
///
/// The environment says what to fetch: `FETCH_URL`, `FETCH_STATE`, `FETCH_TIMEOUT` (seconds), `FETCH_ALLOW` (a host and
/// port that may be asked although it is loopback), and `FETCH_CA` (a file of certificates to trust for this source).
struct FetchVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fetch",
    abstract: "Poll one source, told by the environment, and print what came.")

  func run() async throws {
    let environment = ProcessInfo.processInfo.environment
    guard let url = environment["FETCH_URL"], let folder = environment["FETCH_STATE"] else {
      throw ValidationError("FETCH_URL and FETCH_STATE have to be set.")
    }
    let source = SourceID("source")
    var configuration = Configuration(
      hub: HubProfile(
        title: "Bench", url: "https://bench.example/", authority: "bench.example,2026"),
      sources: [Source(id: source, name: "Source", address: .feed(url))])
    configuration.allow = environment["FETCH_ALLOW"].flatMap(AllowEntry.init).map { [$0] } ?? []
    // The contract asks after a single fetch what is polled next, and nobody waits three days for an answer.
    configuration.poll.movesHeldFor = .zero
    if let file = environment["FETCH_CA"] { configuration.poll.caFiles[source] = file }
    if let seconds = environment["FETCH_TIMEOUT"].flatMap(Double.init) {
      configuration.poll.limits.totalTime = .seconds(seconds)
    }
    let recorder = RecordingFetcher(Hub.liveFetcher(configuration))
    let hub = try Hub(
      configuration, workspace: Workspace(directory: folder), work: .cycle, events: QuietSink(),
      fetcher: recorder)
    let before = try await hub.articles()
    let cycle = try await hub.run(.all, clock: SystemClock())
    let registered = try await hub.entries().first.map {
      RegisteredSource(source: $0.source, state: $0.state)
    }
    let answer = FetchAnswer(
      cycle: cycle, document: await recorder.document,
      wasConditional: await recorder.wasConditional, before: before,
      after: try await hub.articles(), nextAddress: registered?.pollAddress)
    try Console.write(answer.line())
  }
}
