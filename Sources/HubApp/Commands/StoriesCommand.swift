import ArgumentParser

/// `feedhub stories`: what the hub tells its readers, and what editors make of it.
struct StoriesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stories", abstract: "Show stories, and what editors decided about them.",
    subcommands: [
      StoriesListCommand.self, StoriesShowCommand.self, StoriesExplainCommand.self,
      StoriesMergeCommand.self, StoriesSplitCommand.self, StoriesReclusterCommand.self,
      StoriesQueueCommand.self, StoriesMoveCommand.self, StoriesApproveCommand.self,
      StoriesHoldCommand.self, StoriesTitleCommand.self, StoriesPinCommand.self,
      StoriesUnpinCommand.self,
      StoriesRetractCommand.self, StoriesUnretractCommand.self,
    ],
    defaultSubcommand: StoriesListCommand.self)
}
