import Curation
package import FeedDomain
import Foundation
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
  private let events: any EventSink
  private let fetcher: any FeedFetcher

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
    store = try SQLiteHubStore(path: workspace.database)
  }

  /// One whole cycle: the sources of feeds.yml are brought in, what is due is polled, and documents are published.
  package func run(
    _ scope: PollScope, clock: some HubClock
  ) async throws(StoreFailure) -> CycleReport {
    let now = clock.now
    try await store.begin(editions: configuration.editions.map(\.id), now: now)
    let reconciliation = try await store.reconcile(configuration.sources, now: now)
    let refresh = try await refreshSources().run(scope, now: now)
    let publishing = try await publishDocuments().run()
    return CycleReport(reconciliation: reconciliation, refresh: refresh, publishing: publishing)
  }

  /// The sources of feeds.yml with what is known of each; nothing is changed.
  package func sources() async throws(StoreFailure) -> [RegisteredSource] {
    let known = try await store.registeredSources()
    let states = Dictionary(uniqueKeysWithValues: known.map { ($0.source.id, $0.state) })
    return configuration.sources.map { source in
      RegisteredSource(
        source: source, state: states[source.id] ?? SourceState(source: source.id))
    }
  }

  package var composeDigest: ComposeDigest {
    ComposeDigest(store: store, hub: configuration.hub)
  }

  /// What is held of sources, and what the desk decided about it.
  package var incidents: any IncidentStore { store }

  /// Every stored article, with the date by which it is ordered.
  package func articles() async throws(StoreFailure) -> [DatedArticle] {
    try await store.articles()
  }

  package func articleCount() async throws(StoreFailure) -> Int {
    try await store.articleCount()
  }

  private func refreshSources() -> RefreshSources {
    let hub = configuration.hub
    return RefreshSources(
      fetcher: fetcher, sources: store, merges: store, lists: store, policy: configuration.poll,
      planner: MergePlanner(
        authority: hub.authority,
        classifier: Classifier(
          rules: configuration.rules, sections: hub.sections, fallback: hub.defaultSection),
        sections: hub.sections),
      normaliser: Normaliser(authority: hub.authority), events: events)
  }

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

  private func publishDocuments() -> PublishDocuments {
    PublishDocuments(
      store: store, publisher: PublishedFiles(output: workspace.output, desk: workspace.desk),
      pages: HTMLPages(), hub: configuration.hub, entries: configuration.entries,
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
