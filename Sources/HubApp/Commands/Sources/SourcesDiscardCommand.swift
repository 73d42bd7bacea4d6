import ArgumentParser
import FeedDomain
import Foundation

/// `feedhub sources discard`: decides that what an incident holds is never published.
struct SourcesDiscardCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "discard",
    abstract: "Never publish the entries that an incident holds.",
    discussion: """
      They stay stored, so that they are known and do not come back. Release first what was news among
      them: “feedhub sources release INCIDENT --only ENTRY”.
      """)

  @Argument(help: "The number of an incident, or the id of a source with an open one.")
  var which: String

  @OptionGroup var hub: HubOptions

  @Option(help: "Who decided. Default: the user's name on this machine.")
  var by: String?

  func run() async throws {
    try await CommandFailure.ending {
      let desk = try IncidentDesk(hub.workspace)
      let incident = try await desk.incident(which)
      let entries = try await desk.decide(
        IncidentDecision(incident.id, desk.closing(.discarded, by: by)))
      try Console.write(
        "Discarded: \(entries) of \(incident.source.rawValue), never to be published.\n")
    }
  }
}
