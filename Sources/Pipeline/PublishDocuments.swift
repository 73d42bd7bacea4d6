import Curation
package import FeedDomain
import FeedSyntax
import Foundation

/// Writes the documents that do not show the newest state of the store, and only those.
///
/// What it costs depends on what changed: stories that changed are put into their collections, and the documents of
/// collections that were touched are written. What a source had when it was first polled is no news and waits for its
/// turn, so that a thousand new sources do not hold up a cycle.
package struct PublishDocuments: Sendable {
  /// The part of the store that publishing needs.
  package typealias Store = PublicationStore & CollectionStore & SourceStore

  /// How much is done at once.
  package enum Scope: Sendable {
    /// Everything readers wait for, and a share of the rest.
    case turn
    /// All that waits.
    case everything
    /// All documents, whether they are up or not.
    case anew
  }

  /// What a cycle of publishing did.
  package struct Report: Sendable {
    /// Documents whose bytes changed.
    package var written: [DocumentPath] = []
    /// Documents that could not be put up; their last good version stays.
    package var failures: [PublishingFailure] = []
    /// Stories that still wait for their turn.
    package var waiting = 0

    package init() {}
  }

  private let store: any Store
  private let publisher: any DocumentPublisher
  private let pages: any PageRenderer
  private let publication: Publication
  private let events: any EventSink
  private let profile: PublishedProfile

  /// Stories of a section on the front page at most.
  private static let storiesOnFrontPage = 10
  /// Stories that are placed in one transaction at most.
  private static let batch = 500
  /// What one turn does of the things that can wait.
  private static let storiesOfTurn = 200
  private static let collectionsOfTurn = 20

  /// `version` names the program's release: another one may write the same stories in other bytes.
  package init(
    store: any Store, publisher: any DocumentPublisher, pages: any PageRenderer, hub: HubProfile,
    entries: Int, version: String, events: any EventSink
  ) {
    self.store = store
    self.publisher = publisher
    self.pages = pages
    self.events = events
    publication = Publication(hub: hub, entries: entries)
    let sections = hub.sections.map { "\($0.id.rawValue) \($0.visibility.rawValue)" }
    profile = PublishedProfile(
      content: Digest256.text(of: Array("\(version)\n\(entries)\n\(hub)".utf8)),
      placing: Digest256.text(of: Array(sections.sorted().joined(separator: "\n").utf8)))
  }

  /// Brings the published documents up to date with the store.
  package func run(_ scope: Scope = .turn) async throws(StoreFailure) -> Report {
    var report = Report()
    if try await store.publishedProfile() != profile { try await adoptProfile(&report) }
    if case .anew = scope { try await store.makeAllStale() }
    try await placeStories(scope)
    let backlog = if case .turn = scope { Self.collectionsOfTurn } else { Int.max }
    for stale in try await store.staleCollections(backlog: backlog) {
      try await putUp(stale, &report)
    }
    try await putUpOverviews(&report)
    report.waiting = try await store.changedStoryCount()
    return report
  }

  /// Takes down what is no longer published, or no longer there, and makes stale what is.
  private func adoptProfile(_ report: inout Report) async throws(StoreFailure) {
    if try await store.publishedProfile() == nil {
      for path in Publication.demoDocuments { await takeDown(path, &report) }
    }
    for (collection, visibility) in try await store.collections() {
      guard let visibility, visibility != publication.visibility(of: collection) else { continue }
      if await takeDown(Publication.path(of: collection, visibility), &report) {
        try await store.close(collection)
      }
    }
    try await store.open(publication.standing)
    // One that could not be taken down must be tried again, so the profile is not yet as it should be.
    guard report.failures.isEmpty else { return try await store.makeAllStale() }
    try await store.adopt(profile)
  }

  /// Puts changed stories into their collections.
  private func placeStories(_ scope: Scope) async throws(StoreFailure) {
    var backlog = if case .turn = scope { Self.storiesOfTurn } else { Int.max }
    while true {
      let changed = try await store.changedStories(limit: Self.batch, backlog: backlog)
      guard !changed.isEmpty else { return }
      try await store.place(changed.map(publication.placement))
      backlog -= changed.count { !$0.isNews }
    }
  }

  private func putUp(
    _ stale: StaleCollection, _ report: inout Report
  ) async throws(StoreFailure) {
    guard let visibility = publication.visibility(of: stale.collection) else {
      return try await store.settle(stale)
    }
    let path = Publication.path(of: stale.collection, visibility)
    let stories = try await store.stories(of: stale.collection, limit: publication.entries)
    let tombstones = try await store.tombstones(
      of: stale.collection, since: publication.oldestTombstone(beside: stories),
      limit: publication.entries)
    let feed = publication.feed(of: stale, at: path, stories: stories, tombstones: tombstones)
    // None that ever was up is forgotten, whatever interrupts the work.
    try await store.willPutUp(stale.collection, visibility)
    if await putUp(Document(path: path, bytes: AtomWriter().write(feed)), &report) {
      try await store.settle(stale)
    }
  }

  /// Writes the documents that show a little of everything.
  private func putUpOverviews(_ report: inout Report) async throws(StoreFailure) {
    let rows = try await store.outbox()
    guard !rows.isEmpty else { return }
    var isUp = true
    if rows.contains(where: { $0.topic == .sources }) {
      let list = OPMLWriter().write(try await sourceList())
      isUp = await putUp(Document(path: Publication.sourceList, bytes: list), &report)
    }
    // The front page tells how many sources there are.
    let page = pages.frontPage(try await frontPage())
    isUp = await putUp(Document(path: Publication.frontPage, bytes: page), &report) && isUp
    if isUp { try await store.settle(rows) }
  }

  /// Returns whether the document is up as it should be.
  private func putUp(_ document: Document, _ report: inout Report) async -> Bool {
    do throws(PublishingFailure) {
      if try await publisher.putUp(document) {
        report.written.append(document.path)
        events.note(.published(document.path))
      }
      return true
    } catch {
      report.failures.append(error)
      events.note(.publishingFailed(error))
      return false
    }
  }

  /// A document that is no longer published must not stay where readers find it; returns whether it is gone.
  @discardableResult
  private func takeDown(_ path: DocumentPath, _ report: inout Report) async -> Bool {
    do throws(PublishingFailure) {
      try await publisher.takeDown(path)
      return true
    } catch {
      report.failures.append(error)
      events.note(.publishingFailed(error))
      return false
    }
  }

  private func frontPage() async throws(StoreFailure) -> FrontPage {
    var parts: [FrontPage.Part] = []
    for section in publication.publicSections {
      let stories = try await store.newestStories(
        in: [section.id], limit: Self.storiesOnFrontPage)
      let feed = Publication.path(of: .section(section.id), section.visibility).name
      parts.append(FrontPage.Part(section: section, stories: stories, feed: feed))
    }
    let sources = try await store.sourceCounts()
    return FrontPage(
      hub: publication.hub,
      updated: try await store.newestChange(in: publication.publicSections.map(\.id)),
      parts: parts, sourceCount: sources.all - sources.waiting, waitingCount: sources.waiting)
  }

  private func sourceList() async throws(StoreFailure) -> SourceList {
    let desk = publication.hub.sections.filter { $0.visibility == .desk }.map(\.id)
    let members = try await store.registeredSources().compactMap { source in
      // The address of a source whose news only editors may read is not for everybody either.
      source.source.section.map(desk.contains) == true
        ? nil
        : source.feedAddress.map { feed in
          SourceList.Member(
            name: source.source.name, place: source.source.place, feed: feed, site: source.site)
        }
    }
    return SourceList(
      title: publication.hub.title, owner: publication.hub.contact, members: members)
  }
}

extension RegisteredSource {
  /// Address of the site itself, where it is known.
  fileprivate var site: String? {
    if case .site(let url) = source.address { url } else { nil }
  }
}
