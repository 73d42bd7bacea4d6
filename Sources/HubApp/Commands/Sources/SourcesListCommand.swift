import ArgumentParser
import FeedDomain
import Foundation

/// `feedhub sources list`: one line a source.
struct SourcesListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List every source with its address and its last poll.")

  @OptionGroup var hub: HubOptions

  @Flag(help: "Print the list as JSON.")
  var json = false

  @Flag(help: "List also the sources that were rejected or are no more.")
  var all = false

  func run() async throws {
    try await CommandFailure.ending {
      let configuration = try ConfigurationFile.read(hub.workspace.configuration)
      let hub = try Hub(configuration, workspace: hub.workspace, work: nil, events: QuietSink())
      let sources = try await hub.entries().filter { all || $0.isInUse }
      if json {
        try Console.write(PrintedJSON.text(sources.map(ListedSource.init)))
      } else {
        try Console.write(Self.table(sources, timeZone: configuration.hub.timeZone))
      }
    }
  }

  private static func table(_ sources: [RegisterEntry], timeZone: String) -> String {
    let times = ShownTime(timeZone: timeZone)
    var table = TextTable([
      "SOURCE", "NAME", "STANDING", "LAST POLL", "OUTCOME", "NEXT POLL", "ADDRESS",
    ])
    for source in sources {
      let listed = ListedSource(source)
      table.add([
        listed.id, listed.name, listed.standing.rawValue, times.text(listed.lastPoll), listed.state,
        times.text(listed.nextPoll), listed.address,
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
  /// Where it was given: in feeds.yml or by command.
  var origin: Source.Origin
  var standing: SourceStanding
  /// The source it became a part of.
  var successor: String?
  var owner: String?
  var site: String?
  var feed: String?
  /// The pages that list the news of a site without a feed.
  var pages: [String]?
  /// Where the feed moved for good; feeds.yml should say so.
  var movedTo: String?
  /// The outcome of the last poll; `waiting` without an address, `new` before the first poll.
  var state: String
  var explanation: String?
  var failures: Int
  var lastPoll: Date?
  var lastSuccess: Date?
  var nextPoll: Date?

  init(_ entry: RegisterEntry) {
    let source = entry.source
    let state = entry.state
    id = source.id.rawValue
    name = source.name
    place = source.place
    kind = source.kind
    origin = source.origin
    standing = entry.standing
    successor = entry.successor?.rawValue
    owner = entry.registration?.owner
    if case .site(let url) = source.address { site = url }
    feed = entry.feedAddress
    if case .list(let recipe) = source.address { pages = recipe.pages }
    movedTo = state.moved?.address
    self.state =
      source.address == .waiting
      ? "waiting for its address" : state.lastReport?.outcome.rawValue ?? "new"
    explanation = state.lastReport?.explanation
    failures = state.failures
    lastPoll = state.lastAttempt
    lastSuccess = state.lastSuccess
    nextPoll = state.gone == nil && entry.standing == .active ? state.nextPoll : nil
  }

  /// Where it is asked, and where it is asked instead.
  var address: String {
    let given = feed ?? pages?.first ?? site ?? ""
    return movedTo.map { "\(given) → \($0)" } ?? given
  }
}

extension RegisterEntry {
  /// Whether it is a source of the hub or may become one.
  var isInUse: Bool { standing != .rejected && standing != .retired }
}
