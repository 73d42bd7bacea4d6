import ArgumentParser
import FeedDomain
import Foundation

/// `feedhub sources`: what the hub knows of its sources.
struct SourcesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: "Show the registered sources.",
    subcommands: [
      SourcesListCommand.self, SourcesTryCommand.self, SourcesIncidentsCommand.self,
      SourcesReleaseCommand.self,
      SourcesDiscardCommand.self,
    ], defaultSubcommand: SourcesListCommand.self)
}

/// `feedhub sources list`: one line a source.
struct SourcesListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List every source with its address and its last poll.")

  @OptionGroup var hub: HubOptions

  @Flag(help: "Print the list as JSON.")
  var json = false

  func run() async throws {
    try await CommandFailure.ending {
      let configuration = try ConfigurationFile.read(hub.workspace.configuration)
      let hub = try Hub(configuration, workspace: hub.workspace, work: nil, events: QuietSink())
      let sources = try await hub.sources()
      if json {
        try Console.write(PrintedJSON.text(sources.map(ListedSource.init)))
      } else {
        try Console.write(Self.table(sources, timeZone: configuration.hub.timeZone))
      }
    }
  }

  private static func table(_ sources: [RegisteredSource], timeZone: String) -> String {
    let times = ShownTime(timeZone: timeZone)
    var table = TextTable(["SOURCE", "NAME", "LAST POLL", "OUTCOME", "NEXT POLL", "ADDRESS"])
    for source in sources {
      let listed = ListedSource(source)
      table.add([
        listed.id, listed.name, times.text(listed.lastPoll), listed.state,
        times.text(listed.nextPoll), listed.feed ?? listed.pages?.first ?? listed.site ?? "",
      ])
    }
    return table.text
  }
}

/// A source as `sources list` shows it.
struct ListedSource: Encodable {
  var id: String
  var name: String
  var place: String?
  var kind: Source.Kind
  var site: String?
  var feed: String?
  /// The pages that list the news of a site without a feed.
  var pages: [String]?
  /// The outcome of the last poll; `waiting` without an address, `new` before the first poll.
  var state: String
  var explanation: String?
  var failures: Int
  var lastPoll: Date?
  var lastSuccess: Date?
  var nextPoll: Date?

  init(_ registered: RegisteredSource) {
    let source = registered.source
    let state = registered.state
    id = source.id.rawValue
    name = source.name
    place = source.place
    kind = source.kind
    if case .site(let url) = source.address { site = url }
    feed = registered.feedAddress
    if case .list(let recipe) = source.address { pages = recipe.pages }
    self.state =
      source.address == .waiting
      ? "waiting for its address" : state.lastReport?.outcome.rawValue ?? "new"
    explanation = state.lastReport?.explanation
    failures = state.failures
    lastPoll = state.lastAttempt
    lastSuccess = state.lastSuccess
    nextPoll = state.gone == nil ? state.nextPoll : nil
  }
}
