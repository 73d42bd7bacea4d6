import ArgumentParser
import FeedDomain
import FeedSyntax
import Foundation
import Pipeline

/// `feedhub stories recluster`: what is one story by today's rules.
struct StoriesReclusterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recluster",
    abstract: "Find out anew which stored articles are one story.",
    discussion: """
      For new rules: articles are looked at in the order in which they came, as if they came now. What editors have
      merged and split stays. --dry-run shows what would change.
      """)

  @OptionGroup var options: SourceOptions

  @Option(
    help: ArgumentHelp(
      "Look at stories that came since this day, or within so much time: 2026-11-20, 30d.",
      valueName: "time"))
  var since: DayOrSpan = .ago(.seconds(30 * 86_400))

  @Flag(help: "Show what would change, and change nothing.")
  var dryRun = false

  func run() async throws {
    try await options.ending {
      let now = SystemClock().now
      let hub = dryRun ? try options.openToLook() : try await options.openToChange(now: now)
      let start = since.date(in: hub.configuration.hub.timeZone, now: now)
      let plan = try await hub.reclusterStories.plan(since: start)
      if !dryRun { try await hub.reclusterStories.carryOut(plan, now: now) }
      try Console.write(
        options.json
          ? PrintedJSON.text(ReclusterJSON(plan, isDone: !dryRun))
          : ReclusterText(plan, isDone: !dryRun, language: options.language).text)
    }
  }
}
