import ArgumentParser

/// `feedhub evaluate`: how well the hub decides, measured on items whose answers are known.
struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure how well the hub decides, on items whose answers are known.",
    discussion: """
      Files have one JSON object a line; Docs/Commands.md names its members. Nothing is stored.
      """,
    subcommands: [
      EvaluatePlacesCommand.self, EvaluateSectionsCommand.self, EvaluateDuplicatesCommand.self,
    ])
}
