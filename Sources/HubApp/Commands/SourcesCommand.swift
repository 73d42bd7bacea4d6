import ArgumentParser

/// `feedhub sources`: what the hub knows of its sources, and the whole way from a proposal to a source.
struct SourcesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: "Show and register sources.",
    subcommands: [
      SourcesListCommand.self, SourcesShowCommand.self, SourcesReplayCommand.self,
      SourcesTryCommand.self, SourcesAddCommand.self, SourcesCheckCommand.self,
      SourcesApproveCommand.self, SourcesRejectCommand.self, SourcesPauseCommand.self,
      SourcesResumeCommand.self, SourcesMoveCommand.self, SourcesRenameCommand.self,
      SourcesMergeCommand.self, SourcesRemoveCommand.self, SourcesHistoryCommand.self,
      SourcesImportCommand.self, SourcesExportCommand.self,
      SourcesIncidentsCommand.self, SourcesReleaseCommand.self, SourcesDiscardCommand.self,
    ], defaultSubcommand: SourcesListCommand.self)
}
