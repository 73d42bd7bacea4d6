import ArgumentParser
import FeedDomain

/// `feedhub sources reject`: a proposed source is refused, with a reason.
struct SourcesRejectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject", abstract: "Refuse a proposed source; --note says why.")

  @Argument(help: "The id of the source.")
  var source: String

  @OptionGroup var options: RegisterOptions

  func validate() throws {
    if options.note?.isEmpty ?? true {
      throw ValidationError("Say why with --note: whoever asked will want to know.")
    }
  }

  func run() async throws {
    try await options.shown.ending { try await options.change(source, .reject) }
  }
}
