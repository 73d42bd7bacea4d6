import ArgumentParser

/// `feedhub rules`: what rules of feeds.yml would do with stories that are stored.
struct RulesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Try rules on the stored stories, and sort them again.",
    subcommands: [RulesTryCommand.self, RulesApplyCommand.self])
}
