import ArgumentParser
import FeedDomain
import HubStore
import Pipeline

/// `feedhub run`: one whole cycle.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Poll what is due, merge, sort and publish: one whole cycle.",
    discussion: """
      On a terminal it shows progress and ends with a table; in a pipe it is quiet.
      Exit status: 0 when the cycle went through, whatever single sources answered; 1 when the
      configuration, the store or the output failed.
      """)

  @OptionGroup var hub: HubOptions

  @Flag(help: "Poll every source, also those that are not due, unless their site asked us to wait.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "Poll only the share of what is due that falls to this time, until the next run: 10m.",
      valueName: "time"))
  var within: TimeSpan?

  @Flag(help: "Print the report as JSON.")
  var json = false

  @Flag(help: "Print the table even when standard output is not a terminal.")
  var table = false

  @Flag(name: .shortAndLong, help: "Log every event on standard error.")
  var verbose = false

  func validate() throws {
    if within?.duration == .zero { throw ValidationError("--within wants a time such as 10m.") }
    if all, within != nil { throw ValidationError("Give --all or --within, not both.") }
  }

  func run() async throws {
    try await CommandFailure.ending {
      let configuration = try ConfigurationFile.read(hub.workspace.configuration)
      let hub = try Hub(configuration, workspace: hub.workspace, work: .cycle, events: events)
      Self.warnOfMissingData(configuration)
      let cycle = try await hub.run(scope, clock: SystemClock())
      try report(cycle, configuration: configuration)
      for section in try await hub.orphanedSections() {
        Console.warn(
          "stories are in the section “\(section.rawValue)”, which feeds.yml no longer has; "
            + "nobody sees them until it is back under sections:.")
      }
      if cycle.isFailure { throw ExitCode.failure }
    }
  }

  private var scope: PollScope {
    if all { return .all }
    return within.map { .share(of: $0.duration) } ?? .due
  }

  private var events: any EventSink {
    if verbose { return EventLog() }
    return Console.isErrorTerminal && !json ? ProgressLine() : QuietSink()
  }

  private func report(_ cycle: CycleReport, configuration: Configuration) throws {
    if json {
      try Console.write(PrintedJSON.text(CycleJSON(cycle)))
    } else if table || Console.isTerminal {
      try Console.write(CycleTable(cycle: cycle, timeZone: configuration.hub.timeZone).text)
    } else {
      // Nobody sees a table; somebody has to decide.
      for row in cycle.refresh.rows {
        guard let incident = row.result.incident?.rawValue else { continue }
        Console.warn(
          "\(row.source.id.rawValue) brought suspicious entries; \(row.result.held) are held. "
            + "See them: feedhub sources incidents \(incident)")
      }
    }
    if cycle.refresh.isOurOutage {
      Console.warn(
        "no source could be reached; this machine may have no network. "
          + "It is counted against no source, and all are asked again at the next run.")
    }
    for failure in cycle.publishing.failures { Console.tell(failure) }
  }

  /// The owner's data is wanted on every page; `run` goes on without it.
  private static func warnOfMissingData(_ configuration: Configuration) {
    let missing = configuration.hub.contact.missing
    guard !missing.isEmpty else { return }
    let keys = missing.map { "hub.contact.\($0)" }.joined(separator: ", ")
    Console.warn("feeds.yml does not say who answers for this hub: \(keys).")
  }
}

extension TimeSpan: ExpressibleByArgument {
  init?(argument: String) { self.init(argument) }
}
