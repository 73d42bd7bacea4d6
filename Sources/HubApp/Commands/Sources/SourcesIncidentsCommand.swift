import ArgumentParser
import FeedDomain
import Foundation

/// `feedhub sources incidents`: what is held of sources, and why.
struct SourcesIncidentsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "incidents",
    abstract: "List incidents: sources of which suspicious entries are held.",
    discussion: """
      With the number of an incident it shows the facts and the entries that are held. They are stored
      and not published until “feedhub sources release” or “feedhub sources discard” decides.
      """)

  @Argument(help: "The number of one incident.")
  var incident: Int64?

  @OptionGroup var hub: HubOptions

  @Flag(help: "Print as JSON.")
  var json = false

  func run() async throws {
    try await CommandFailure.ending {
      let configuration = try ConfigurationFile.read(hub.workspace.configuration)
      let hub = try Hub(configuration, workspace: hub.workspace, work: nil, events: QuietSink())
      let all = try await hub.incidents.incidents()
      guard let incident else {
        try Console.write(
          json
            ? PrintedJSON.text(all.map { IncidentJSON($0) })
            : IncidentText(timeZone: configuration.hub.timeZone).table(all))
        return
      }
      guard let one = all.first(where: { $0.id.rawValue == incident }) else {
        throw UnknownIncident(name: "\(incident)")
      }
      let held = try await hub.incidents.heldArticles(of: one.id)
      try Console.write(
        json
          ? PrintedJSON.text(IncidentJSON(one, entries: held))
          : IncidentText(timeZone: configuration.hub.timeZone).text(of: one, entries: held))
    }
  }
}

/// An incident that a command was to work on and that there is not.
struct UnknownIncident: HubFailure {
  let name: String

  var label: String { "unknown-incident" }
  var explanation: String {
    "There is no incident \(name), nor a source of that name with an open one."
  }
  var remedy: String? { "See them all: feedhub sources incidents" }
}
