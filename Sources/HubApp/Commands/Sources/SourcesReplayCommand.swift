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

  @OptionGroup var options: SourceOptions

  func run() async throws {
    try await options.ending {
      let hub = try options.openToLook()
      let configuration = hub.configuration
      let now = SystemClock().now
      let replay = try await hub.replay(SourceID(id), now: now)
      if options.json {
        try Console.write(PrintedJSON.text(replay))
      } else {
        let language = options.language
        let times = SpokenTime(timeZone: configuration.hub.timeZone, language: language, now: now)
        try Console.write(ReplayText(replay, language: language, times: times).text)
      }
    }
  }
}
