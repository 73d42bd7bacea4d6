import ArgumentParser

/// `feedhub editors`: the people who get letters.
struct EditorsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "editors", abstract: "Show and register the people who get letters.",
    subcommands: [
      EditorsListCommand.self, EditorsAddCommand.self, EditorsRemoveCommand.self,
      EditorsExportCommand.self, EditorsEraseCommand.self,
    ], defaultSubcommand: EditorsListCommand.self)
}
