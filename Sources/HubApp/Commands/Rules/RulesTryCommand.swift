import ArgumentParser
import FeedDomain
import FeedSyntax
import Pipeline

/// `feedhub rules try`: which stored stories a rule would move.
struct RulesTryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "try",
    abstract: "Show which stored stories a rule would move; nothing is changed.",
    discussion: """
      The condition is what stands behind “when:” in feeds.yml: 'word: kết nghĩa', '{word: unesco, not: {place: \
      hue}}'. The rule is tried before all others. Stories that an editor has put somewhere stay there.
      """)

  @Argument(help: "The condition, as behind “when:” in feeds.yml.")
  var condition: String

  @Option(help: "The section the rule sends stories to.")
  var section: String

  @OptionGroup var options: SourceOptions

  func run() async throws {
    try await options.ending {
      let hub = try options.openToLook()
      let profile = hub.configuration.hub
      guard profile.sections.contains(where: { $0.id.rawValue == section }) else {
        throw StoryFailure.unknownSection(section, known: profile.sections.map(\.id))
      }
      let rule = SectionRule(
        condition: try RulesReader.condition(condition, for: hub.configuration),
        section: SectionID(section), line: 0)
      let moves = try await hub.sortStories(rules: [rule] + hub.configuration.rules).moves {
        $0.reason.authority == .rule && $0.reason.evidence.first == "feeds.yml:0"
      }
      try options.show(moves)
    }
  }
}
