import ArgumentParser
import FeedDomain
import FeedSyntax
import Pipeline

/// `feedhub rules apply`: the stored stories are sorted again.
struct RulesApplyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply", abstract: "Sort the stored stories again by today's rules and model.",
    discussion: """
      Prints what moves, and why. Stories that an editor has put somewhere stay there. The next “feedhub run” \
      publishes the change.
      """)

  @Flag(help: "Print what would move, and change nothing.")
  var dryRun = false

  @OptionGroup var options: SourceOptions

  func run() async throws {
    try await options.ending {
      let now = SystemClock().now
      let hub =
        dryRun ? try options.openToLook() : try await options.openToChange(now: now)
      let sorting = hub.sortStories()
      let moves = try await sorting.moves()
      try options.show(moves)
      if !dryRun { try await sorting.carryOut(moves, now: now) }
    }
  }
}
