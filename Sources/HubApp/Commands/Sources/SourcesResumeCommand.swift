import ArgumentParser
import FeedDomain

/// `feedhub sources resume`: a paused source is polled again.
struct SourcesResumeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Poll a paused source again.")

  @Argument(help: "The id of the source.")
  var source: String

  @OptionGroup var options: RegisterOptions

  func run() async throws {
    try await options.shown.ending { try await options.change(source, .resume) }
  }
}
