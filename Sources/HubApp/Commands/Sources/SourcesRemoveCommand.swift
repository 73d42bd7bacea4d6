import ArgumentParser
import FeedDomain

/// `feedhub sources remove`: a source retires.
struct SourcesRemoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Retire a source; its stories, its id and its history stay.")

  @Argument(help: "The id of the source.")
  var source: String

  @OptionGroup var options: RegisterOptions

  func run() async throws {
    try await options.shown.ending { try await options.change(source, .retire) }
  }
}
