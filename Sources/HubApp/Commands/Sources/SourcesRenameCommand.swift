import ArgumentParser
import FeedDomain

/// `feedhub sources rename`: a source is called otherwise from now on; its id stays.
struct SourcesRenameCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename", abstract: "Change the name that readers see; the id stays.")

  @Argument(help: "The id of the source.")
  var source: String

  @Argument(help: "The new name.")
  var name: String

  @Option(help: "The new province or city, such as lai-chau.")
  var place: String?

  @OptionGroup var options: RegisterOptions

  func validate() throws {
    if SourceName.line(name).isEmpty { throw ValidationError("The name is empty.") }
  }

  func run() async throws {
    try await options.shown.ending {
      try await options.change(
        source, .rename(to: SourceName.line(name), place: place.map(SourceName.slug)))
    }
  }
}
