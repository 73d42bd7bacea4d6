import ArgumentParser
import FeedDomain

/// `feedhub sources pause`: a source is left alone for a while.
struct SourcesPauseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pause", abstract: "Stop polling a source for a while.")

  @Argument(help: "The id of the source.")
  var source: String

  @OptionGroup var options: RegisterOptions

  func run() async throws {
    try await options.shown.ending { try await options.change(source, .pause) }
  }
}
