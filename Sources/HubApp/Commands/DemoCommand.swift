import ArgumentParser
import FeedDomain
import Foundation
import HubStore
import Pipeline
import SampleNetwork
import Transport

/// `feedhub demo`: everything that `run` and `digest` do, on sample sites of this machine.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Show the whole hub at work on a small sample network of library sites.",
    discussion: """
      The sites run on this machine only, and nothing else is asked. The first cycle brings their
      backlog, the second their news. A folder in which a hub is at work is left alone.
      """)

  @Option(help: "The folder in which data/, output/ and desk/ are made.")
  var directory = "."

  func run() async throws {
    try await CommandFailure.ending {
      let clock = SystemClock()
      let demo = Demo(directory: directory, now: clock.now)
      try await demo.refuseIfHubIsAtWork()
      try await demo.run(clock: clock)
    }
  }
}

/// The demonstration: sample sites, two cycles over them, and the digest of the second day's news.
struct Demo {
  private let workspace: Workspace
  private let real: Workspace
  private let now: Date

  init(directory: String, now: Date) {
    workspace = Workspace(directory: directory, databaseName: "demo")
    real = Workspace(directory: directory)
    self.now = now
  }

  /// Sample news must never stand where the news of a real hub is published.
  func refuseIfHubIsAtWork() async throws {
    guard FileManager.default.fileExists(atPath: real.database) else { return }
    let store = try SQLiteHubStore(path: real.database)
    if try await store.articleCount() > 0 { throw HubIsAtWork(directory: workspace.directory) }
  }

  func run(clock: SystemClock) async throws {
    let sites = try SampleSites.start(now: now)
    defer { sites.stop() }
    let configuration = configuration(sites)
    let events: any EventSink = Console.isErrorTerminal ? ProgressLine() : QuietSink()
    let hub = try openHub(configuration, events: events)
    try Console.write("First day: the backlog of \(sites.sources.count) sample sites\n\n")
    try show(try await hub.run(.all, clock: clock), configuration)
    sites.advanceToSecondDay()
    try Console.write("\nSecond day: the news\n\n")
    var cycle = try await hub.run(.all, clock: clock)
    try await writeDigests(hub, configuration)
    // What waited after the cycle does not any more: the later report tells what does.
    var rest = try await hub.publish(.everything, now: clock.now)
    rest.add(cycle.publishing)
    cycle.publishing = rest
    try show(cycle, configuration)
    try Console.write(places)
    if cycle.isFailure { throw ExitCode.failure }
  }

  /// A hub whose store is empty.
  ///
  /// Its own lock says whether another demo is at work, before anything is removed.
  private func openHub(_ configuration: Configuration, events: any EventSink) throws -> Hub {
    try withExtendedLifetime(
      Hub(configuration, workspace: workspace, work: .cycle, events: QuietSink())
    ) { _ in try removeOldStore() }
    return try Hub(configuration, workspace: workspace, work: .cycle, events: events)
  }

  private func show(_ cycle: CycleReport, _ configuration: Configuration) throws {
    try Console.write(CycleTable(cycle: cycle, timeZone: configuration.hub.timeZone).text)
    for failure in cycle.publishing.failures { Console.tell(failure) }
  }

  /// The public issue goes beside the public feeds, the editors' with its internal section to the desk.
  private func writeDigests(_ hub: Hub, _ configuration: Configuration) async throws {
    for (edition, folder) in zip(configuration.editions, [workspace.output, workspace.desk]) {
      let digest = try await hub.composeDigest.issue(edition, now: now)
      let file = DigestFile(digest, configuration: configuration)
      for format in DigestCommand.Format.allCases {
        let name = format == .text ? "txt" : format.rawValue
        _ = try AtomicFile(path: "\(folder)/digest.\(name)").replace(with: try file.bytes(format))
      }
      try await hub.composeDigest.noteWritten(digest)
    }
  }

  private func configuration(_ sites: SampleSites) -> Configuration {
    var contact = HubProfile.Contact()
    contact.name = "Thư viện mẫu"
    contact.email = "bientap@tin.example"
    contact.address = "Số 1 phố Sách, Hà Nội"
    contact.phone = "024 0000 0000"
    contact.responsible = "Nguyễn Thị Mẫu"
    let hub = HubProfile(
      title: "Điểm tin thư viện (bản trình diễn)", url: "https://tin.example/",
      authority: "tin.example,2026", rights: "Ghi rõ nguồn khi sử dụng lại thông tin.",
      contact: contact)
    let publicSections = hub.sections.filter { $0.visibility == .public }.map(\.id)
    // All the sample sites are one server on this machine, which needs no rest.
    var poll = PollPolicy()
    poll.spacing = .zero
    var configuration = Configuration(
      hub: hub, sources: sites.sources,
      editions: [
        EditionProfile(id: "daily", title: "Điểm tin hằng ngày", sections: publicSections),
        EditionProfile(
          id: "editors", title: "Điểm tin cho biên tập viên", sections: hub.sections.map(\.id)),
      ],
      poll: poll, allow: [SampleSites.allowed].compactMap(AllowEntry.init))
    var condition = SavedSearch.Condition()
    condition.words.any = ["ngày hội đọc sách", "hội sách"]
    configuration.searches = [
      SavedSearch(id: SearchID("festivals"), title: "Ngày hội đọc sách", condition: condition)
    ]
    return configuration
  }

  /// A demo always begins at the first day.
  private func removeOldStore() throws {
    for suffix in ["", "-wal", "-shm"] {
      let file = workspace.database + suffix
      if FileManager.default.fileExists(atPath: file) {
        try FileManager.default.removeItem(atPath: file)
      }
    }
  }

  private var places: String {
    """

    Look at
      \(workspace.output)/index.html          the front page, which leads to all others
      \(workspace.output)/feeds/all.atom      the merged feed, and one for each section beside it
      \(workspace.output)/digest.html         the digest of the second day, also .txt and .eml
      \(workspace.output)/sources.opml        the list of the sites
      \(workspace.desk)/                      what only editors see

    """
  }
}

/// A folder in which a real hub publishes.
struct HubIsAtWork: HubFailure {
  let directory: String

  var label: String { "hub-at-work" }
  var explanation: String {
    "In the folder \(directory) a hub is at work; sample news must not stand among its own."
  }
  var remedy: String? { "Give another folder: feedhub demo --directory demo" }
}
