import ArgumentParser
import FeedDomain

/// `feedhub sources merge`: a source became a part of another one.
struct SourcesMergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Retire a source that became a part of another one.",
    discussion: """
      Its stories, its id and its history stay, and it points to the source it became a part of. One that
      stands in feeds.yml is taken out there first.
      """)

  @Argument(help: "The id of the source that is no more.")
  var source: String

  @Argument(help: "The id of the source it became a part of.")
  var into: String

  @OptionGroup var options: RegisterOptions

  func run() async throws {
    try await options.shown.ending {
      try await options.change(source, .merge(into: SourceID(into)))
    }
  }
}
