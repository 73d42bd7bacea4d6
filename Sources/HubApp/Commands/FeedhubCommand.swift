import ArgumentParser

/// The program `feedhub` with its commands.
struct FeedhubCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feedhub",
    abstract: "Polls the feeds of library sites, merges their news, and publishes it again.",
    version: Program.version,
    subcommands: [
      RunCommand.self, PublishCommand.self, DigestCommand.self, EditorsCommand.self,
      ServeCommand.self, SourcesCommand.self, StoriesCommand.self, ParseCommand.self,
      CheckCommand.self, EvaluateCommand.self, RulesCommand.self, TrainCommand.self,
      DemoCommand.self,
    ])
}

/// The program as a whole: the one thing of this room that its executable needs.
package enum Feedhub {
  /// Runs the program with the arguments of its process.
  package static func start() async {
    await FeedhubCommand.main()
  }
}
