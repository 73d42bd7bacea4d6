import Curation
package import FeedDomain
import FeedSyntax
package import Foundation
package import HubStore
package import Pipeline
import Transport
import WebUI

/// A hub put together: the store, the rims and the use cases over one workspace and one configuration.
package struct Hub: Sendable {
  package let configuration: Configuration
  private let workspace: Workspace
  private let store: SQLiteHubStore
  private let lock: RunLock?
  private let model: SectionModel?
  private let events: any EventSink
  package let fetcher: any FeedFetcher

  private static let fetchLogKeptFor: TimeInterval = 30 * 24 * 3600

  /// Opens the store of a workspace.
  ///
  /// Whoever changes it names its work, and is alone at it until the hub is let go; nil is for
  /// those who only look.
  package init(
    _ configuration: Configuration, workspace: Workspace, work: RunLock.Work?,
    events: any EventSink, fetcher: (any FeedFetcher)? = nil
  ) throws(StoreFailure) {
    Program.shareFreeMemory()
    self.configuration = configuration
    self.workspace = workspace
    self.events = events
    self.fetcher = fetcher ?? Self.liveFetcher(configuration)
    try Self.makeFolder(of: workspace.database)
    if let work { lock = try RunLock(work, besideDatabase: workspace.database) } else { lock = nil }
    model = try TrainedModel(workspace.sectionModel).read()
    store = try SQLiteHubStore(path: workspace.database)
  }

  /// One whole cycle: the sources of feeds.yml are brought in, what is due is polled, and documents are published.
  package func run(
    _ scope: PollScope, clock: some HubClock
  ) async throws(StoreFailure) -> CycleReport {
    let now = clock.now
    try await store.begin(editions: configuration.editions.map(\.id), now: now)
    let reconciliation = try await store.reconcile(configuration.sources, now: now)
    let refresh = try await refreshSources(clock).run(scope, now: now)
    try await store.pruneFetchLog(before: now.addingTimeInterval(-Self.fetchLogKeptFor))
    try await FileStories(store: store).run()
    let publishing = try await publish(.news, now: now)
    return CycleReport(reconciliation: reconciliation, refresh: refresh, publishing: publishing)
  }

  /// Publishes what waits, without polling; news as feeds only, unless a page shows what nobody may see any more.
  package func publish(
    _ scope: PublishDocuments.Scope, now: Date
  ) async throws(StoreFailure) -> PublishDocuments.Report {
    let isAnew = if case .anew = scope { true } else { false }
    let isNews = if case .news = scope { true } else { false }
    // First, because what changed is forgotten when its documents are up.
    var failures = try await issues.renew(configuration.editions, isWhole: isAnew)
    if !isNews { failures += try await issues.showNew(configuration.editions) }
    var report = try await publishDocuments().run(scope, now: now)
    report.failures += failures
    let site = publishSite()
    if isNews, try await !site.hasPagesToTakeBack() { return report }
    report.add(try await site.run(anew: isAnew, now: now))
    return report
  }

  /// Hands the newest public stories as one Atom feed to `take`, part by part; returns whether it took all.
  package func mergedFeed(
    newest count: Int, to take: @escaping @Sendable ([UInt8]) -> Bool
  ) async throws(StoreFailure) -> Bool {
    try await publishDocuments().mergedFeed(newest: count, to: take)
  }

  /// Every registered source: those of feeds.yml in its order, then those of commands and those that are no more.
  ///
  /// Nothing is changed: a source that only the file knows yet stands here as it will after the next run.
  package func entries() async throws(StoreFailure) -> [RegisterEntry] {
    let known = try await store.entries()
    let byID = Dictionary(uniqueKeysWithValues: known.map { ($0.source.id, $0) })
    let ofFile = configuration.sources.map { source in
      var entry =
        byID[source.id]
        ?? RegisterEntry(source: source, state: SourceState(source: source.id), standing: .active)
      entry.source = source
      if entry.standing != .paused { entry.standing = .active }
      return entry
    }
    let ids = Set(configuration.sources.map(\.id))
    return ofFile
      + known.filter { !ids.contains($0.source.id) }.map { entry in
        var entry = entry
        if entry.source.origin == .file { entry.standing = .retired }
        return entry
      }
  }

  /// Brings the sources of feeds.yml in, so that the register is as the file says.
  package func bringIn(now: Date) async throws(StoreFailure) {
    _ = try await store.reconcile(configuration.sources, now: now)
  }

  /// The registrations of sources; whoever changes one opened the hub for a cycle's work.
  package var register: any SourceRegister { store }

  /// Looks for proofs of control through the fetcher of polls.
  package var proveControl: ProveControl {
    ProveControl(fetcher: fetcher, policy: configuration.poll)
  }

  /// One registered source with what is known of it.
  func entry(of id: SourceID) async throws -> RegisterEntry {
    guard let entry = try await entries().first(where: { $0.source.id == id }) else {
      throw RegisterFailure.unknown(id)
    }
    return entry
  }

  /// The last polls of a source, the newest first.
  func polls(of source: SourceID, limit: Int) async throws(StoreFailure) -> [LoggedPoll] {
    try await store.polls(of: source, limit: limit)
  }

  /// What would be done now with the document that a source sent last; nothing is changed.
  func replay(_ id: SourceID, now: Date) async throws -> Replay {
    let entry = try await entry(of: id)
    let source = RegisteredSource(source: entry.source, state: entry.state)
    guard let kept = try await store.keptDocument(of: id) else { throw NoDocument(id: id) }
    let document = try kept.unpacked(from: workspace.database)
    let replay = ReplayDocument(
      policy: configuration.poll, planner: planner, normaliser: normaliser)
    let reading: ReplayDocument.Reading
    do throws(FeedSyntaxFailure) {
      reading = try replay.read(document, of: id, now: now)
    } catch {
      return Replay(source: source, kept: kept, outcome: .failure(error))
    }
    let known = try await store.known(reading.query)
    let articles = replay.judge(reading, of: source, known: known, now: now)
    return Replay(source: source, kept: kept, outcome: .success((reading.feed, articles)))
  }

  package var composeDigest: ComposeDigest {
    ComposeDigest(store: store, hub: configuration.hub)
  }

  /// The stories that are stored, as the desk sees them.
  package var stories: any StoryStore { store }

  /// What editors decided about stories.
  package var corrections: any CorrectionStore { store }

  /// Merges and splits stories.
  package var correctStories: CorrectStories {
    CorrectStories(store: store, hub: configuration.hub, classifier: classifier)
  }

  /// Finds out anew which articles are one story.
  package var reclusterStories: ReclusterStories {
    ReclusterStories(store: store, planner: planner, authority: configuration.hub.authority)
  }

  /// Tells why articles are one story.
  package var explainStory: ExplainStory { ExplainStory(store: store) }

  /// One story as the desk sees it.
  func story(_ id: StoryID) async throws -> DeskStory {
    guard let story = try await store.story(id) else { throw StoryFailure.unknown(id) }
    return story
  }

  /// Mails the issues of editions; whoever does opened the hub for the work of a digest.
  package func sendDigest(_ clock: any HubClock, by mail: MailRoom? = nil) throws -> SendDigest {
    SendDigest(
      store: store, hub: configuration.hub,
      mail: try mail ?? MailSetup(configuration: configuration).room(), clock: clock)
  }

  /// Puts the issues of an edition up as they may be seen now; returns what could not be written.
  package func publishIssues(
    of edition: EditionProfile
  ) async throws(StoreFailure) -> [PublishingFailure] {
    try await issues.run(edition)
  }

  private var issues: PublishIssues {
    PublishIssues(
      compose: composeDigest,
      publisher: PublishedFiles(output: workspace.output, desk: workspace.desk),
      composer: DigestLetters())
  }

  /// The people who get letters.
  package var editors: any EditorStore { store }

  /// What is held of sources, and what the desk decided about it.
  package var incidents: any IncidentStore { store }

  /// Every stored article, with the date by which it is ordered.
  package func articles() async throws(StoreFailure) -> [DatedArticle] {
    try await store.articles()
  }

  package func articleCount() async throws(StoreFailure) -> Int {
    try await store.articleCount()
  }

  private func refreshSources(_ clock: any HubClock) -> RefreshSources {
    RefreshSources(
      fetcher: fetcher, sources: store, merges: store, lists: store, policy: configuration.poll,
      planner: planner, normaliser: normaliser, clock: clock, events: events)
  }

  private var planner: MergePlanner {
    let hub = configuration.hub
    return MergePlanner(
      authority: hub.authority, classifier: classifier, sections: hub.sections)
  }

  private var classifier: Classifier { classifier(rules: configuration.rules) }

  private func classifier(rules: [SectionRule]) -> Classifier {
    Classifier(
      rules: rules, sections: configuration.hub.sections,
      fallback: configuration.hub.defaultSection, model: model)
  }

  /// Sorts the stored stories again, with the rules of feeds.yml or with others.
  func sortStories(rules: [SectionRule]? = nil) -> SortStories {
    SortStories(store: store, classifier: classifier(rules: rules ?? configuration.rules))
  }

  /// The stories whose section an editor has named.
  func taughtStories() async throws(StoreFailure) -> [Story] { try await store.taughtStories() }

  private var normaliser: Normaliser { Normaliser(authority: configuration.hub.authority) }

  /// Sections that stories are in and that feeds.yml no longer has: nobody sees those stories.
  package func orphanedSections() async throws(StoreFailure) -> [SectionID] {
    let known = configuration.hub.sections.map(\.id)
    return try await store.sectionsInUse().filter { !known.contains($0) }
  }

  /// The fetcher that asks the world.
  package static func liveFetcher(_ configuration: Configuration) -> any FeedFetcher {
    let hub = configuration.hub
    return CurlFetcher(
      settings: FetcherSettings(
        userAgent: Program.userAgent(url: hub.url, email: hub.contact.email),
        addresses: AddressPolicy(ports: configuration.ports, allow: configuration.allow),
        inFlight: configuration.poll.inFlight))
  }

  private var chooseLeads: ChooseLeads {
    ChooseLeads(store: store, authority: configuration.hub.authority, classifier: classifier)
  }

  private func publishDocuments() -> PublishDocuments {
    PublishDocuments(
      store: store, leads: chooseLeads,
      publisher: PublishedFiles(output: workspace.output, desk: workspace.desk),
      pages: HTMLPages(), hub: configuration.hub, searches: configuration.searches,
      entries: configuration.entries,
      version: Program.version, events: events)
  }

  private func publishSite() -> PublishSite {
    PublishSite(
      store: store, publisher: PublishedFiles(output: workspace.output, desk: workspace.desk),
      pages: HTMLPages(), hub: configuration.hub, searches: configuration.searches,
      editions: configuration.editions,
      version: Program.version, events: events)
  }

  private static func makeFolder(of file: String) throws(StoreFailure) {
    let folder = (file as NSString).deletingLastPathComponent
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw StoreFailure(
        .cannotOpen, path: file,
        detail: "its folder cannot be made: \((error as NSError).localizedDescription)")
    }
  }
}

/// What one cycle did, in all its parts.
package struct CycleReport: Sendable {
  package var reconciliation: Reconciliation
  package var refresh: RefreshReport
  package var publishing: PublishDocuments.Report

  /// Whether the cycle as a whole failed; a source in trouble is no failure of the cycle.
  package var isFailure: Bool { !publishing.failures.isEmpty }
}
