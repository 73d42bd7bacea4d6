import ArgumentParser
import FeedDomain
import Foundation

/// `feedhub sources release`: publishes what an incident holds.
struct SourcesReleaseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: "Publish entries that are held: they were right after all.",
    discussion: """
      The next run publishes them. The same kind of entries of that source is not held again for a
      fortnight. What was discarded can be released as well.
      """)

  @Argument(help: "The number of an incident, or the id of a source with an open one.")
  var which: String

  @OptionGroup var hub: HubOptions

  @Option(help: "Who decided. Default: the user's name on this machine.")
  var by: String?

  @Option(help: "Release this entry alone, by its number; may be repeated.")
  var only: [Int64] = []

  @Flag(help: "Publish them in their place by date, but in no digest.")
  var asBacklog = false

  func run() async throws {
    try await CommandFailure.ending {
      let desk = try IncidentDesk(hub.workspace)
      let incident = try await desk.incident(which)
      let only = only.map { ArticleID(rawValue: $0) }
      try await desk.check(only, of: incident)
      let entries = try await desk.decide(
        IncidentDecision(
          incident.id, desk.closing(.released, by: by), only: only.isEmpty ? nil : Set(only),
          asBacklog: asBacklog))
      try Console.write(
        "Released: \(entries) of \(incident.source.rawValue), for the next run to publish.\n"
      )
    }
  }
}
