import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation

/// `feedhub sources replay`: what today's code makes of the last document of a source.
struct SourcesReplayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Read the last document of a source again and say what would become of it.")

  @Argument(help: "The id of the source, as in feeds.yml.")
  var id: String

  @OptionGroup var hub: HubOptions

  @Flag(help: "Print it as JSON.")
  var json = false

  @Option(help: "The language, vi or en. Default: vi, unless LANG is English.")
  var lang: LintLanguage?

  func run() async throws {
    try await CommandFailure.ending {
      let configuration = try ConfigurationFile.read(hub.workspace.configuration)
      let hub = try Hub(configuration, workspace: hub.workspace, work: nil, events: QuietSink())
      let now = SystemClock().now
      let replay = try await hub.replay(SourceID(id), now: now)
      if json {
        try Console.write(PrintedJSON.text(replay))
      } else {
        let language = lang ?? CheckCommand.language(of: ProcessInfo.processInfo.environment)
        let times = SpokenTime(timeZone: configuration.hub.timeZone, language: language, now: now)
        try Console.write(ReplayText(replay, language: language, times: times).text)
      }
    }
  }
}
