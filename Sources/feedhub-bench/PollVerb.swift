import ArgumentParser
import FeedDomain
import Foundation
import HubApp
import HubStore
import Pipeline

/// `feedhub-bench poll`: whole cycles over a list of addresses, as `feedhub run` does them.
struct PollVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "poll", abstract: "Poll whole lists of feeds: init DIR URLS, poll DIR, count DIR.",
    subcommands: [Init.self, Poll.self, Count.self])

  /// Makes a hub in a folder, with a source for each address of a list.
  struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "init", abstract: "Make a hub in DIR with the feeds of a list, one URL a line.")

    @Argument var directory: String
    @Argument var list: String

    func run() throws {
      let urls = try String(contentsOfFile: list, encoding: .utf8).split(
        whereSeparator: \.isNewline)
      var lines = [
        "hub: { title: Bench, url: \"https://bench.example/\", authority: \"bench.example,2026\" }",
        "poll: { inFlight: 64, perHost: 1, spacing: 0s, allow: [127.0.0.1] }", "sources:",
      ]
      for (number, url) in urls.enumerated() {
        lines.append("  - { id: f\(number), name: Feed \(number), feed: \"\(url)\" }")
      }
      try (lines.joined(separator: "\n") + "\n").write(
        toFile: directory + "/feeds.yml", atomically: true, encoding: .utf8)
    }
  }

  /// Runs one whole cycle over all sources.
  struct Poll: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "poll", abstract: "Run one whole cycle over every source of DIR.")

    @Argument var directory: String

    func run() async throws {
      let workspace = Workspace(directory: directory)
      let configuration = try ConfigurationFile.read(workspace.configuration)
      let hub = try Hub(configuration, workspace: workspace, work: .cycle, events: QuietSink())
      let cycle = try await hub.run(.all, clock: SystemClock())
      let total = cycle.refresh.total
      try Console.write("\(cycle.refresh.rows.count) polled, \(total.added) new\n")
    }
  }

  /// Prints how many articles are stored.
  struct Count: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "count", abstract: "Print the number of articles stored in DIR.")

    @Argument var directory: String

    func run() async throws {
      let workspace = Workspace(directory: directory)
      let configuration = try ConfigurationFile.read(workspace.configuration)
      let hub = try Hub(configuration, workspace: workspace, work: nil, events: QuietSink())
      try Console.write("\(await hub.articleCount())\n")
    }
  }
}
