import Curation
package import FeedDomain
import FeedSyntax
import Foundation

/// Writes the documents that do not show the newest state of the store, and only those.
package struct PublishDocuments: Sendable {
  /// The part of the store that publishing needs.
  package typealias Store = PublicationStore & SourceStore

  /// What a cycle of publishing did.
  package struct Report: Sendable {
    /// Documents whose bytes changed.
    package var written: [DocumentPath] = []
    /// Documents that could not be put up; their last good version stays.
    package var failures: [PublishingFailure] = []

    package init() {}
  }

  private let store: any Store
  private let publisher: any DocumentPublisher
  private let pages: any PageRenderer
  private let publication: Publication
  private let events: any EventSink
  /// Everything besides stories that goes into documents: when it changes, all are written again.
  private let profile: String

  /// Stories of a section on the front page at most.
  private static let storiesOnFrontPage = 10

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
    profile = Digest256.text(of: Array("\(version)\n\(entries)\n\(hub)".utf8))
  }

  /// Brings the published documents up to date with the store.
  package func run() async throws(StoreFailure) -> Report {
    let rows = try await store.outbox()
    let before = try await store.publishedState()
    let now = PublishedState(profile: profile, documents: publication.documents)
    let isNewProfile = before?.profile != profile
    let changed = Set(rows.map(\.topic))
    var report = Report()
    for path in before?.documents ?? Publication.demoDocuments where !now.documents.contains(path) {
      await takeDown(path, &report)
    }
    try await remember(now, before: before)
    for path in now.documents {
      var isStale = isNewProfile || publication.shows(path, changed: changed)
      if !isStale { isStale = !(await publisher.isUp(path)) }
      guard isStale else { continue }
      await putUp(Document(path: path, bytes: try await bytes(of: path)), &report)
    }
    if report.failures.isEmpty {
      try await store.settle(rows)
      if before != now { try await store.setPublishedState(now) }
    }
    return report
  }

  /// Remembers the documents before the first of them is put up, and with them those that could not be taken down:
  /// none that ever was up is forgotten, whatever interrupts the work.
  private func remember(
    _ now: PublishedState, before: PublishedState?
  ) async throws(StoreFailure) {
    var all = Set(now.documents)
    for path in before?.documents ?? [] where await publisher.isUp(path) { all.insert(path) }
    let documents = all.sorted()
    guard documents != before?.documents else { return }
    try await store.setPublishedState(
      PublishedState(profile: before?.profile ?? "", documents: documents))
  }

  /// The newest content of a document.
  private func bytes(of path: DocumentPath) async throws(StoreFailure) -> [UInt8] {
    switch path {
    case Publication.frontPage: return pages.frontPage(try await frontPage())
    case Publication.sourceList: return OPMLWriter().write(try await sourceList())
    default:
      guard let plan = publication.feeds.first(where: { $0.path == path }) else {
        preconditionFailure("a document that nothing is planned for: \(path.name)")
      }
      let stories = try await store.newestStories(in: plan.sections, limit: publication.entries)
      return AtomWriter().write(publication.feed(plan, stories: stories))
    }
  }

  private func putUp(_ document: Document, _ report: inout Report) async {
    do throws(PublishingFailure) {
      if try await publisher.putUp(document) {
        report.written.append(document.path)
        events.note(.published(document.path))
      }
    } catch {
      report.failures.append(error)
      events.note(.publishingFailed(error))
    }
  }

  /// A document that is no longer published must not stay where readers find it.
  private func takeDown(_ path: DocumentPath, _ report: inout Report) async {
    do throws(PublishingFailure) {
      try await publisher.takeDown(path)
    } catch {
      report.failures.append(error)
      events.note(.publishingFailed(error))
    }
  }

  private func frontPage() async throws(StoreFailure) -> FrontPage {
    var parts: [FrontPage.Part] = []
    for section in publication.publicSections {
      let stories = try await store.newestStories(
        in: [section.id], limit: Self.storiesOnFrontPage)
      parts.append(
        FrontPage.Part(
          section: section, stories: stories, feed: Publication.feed(of: section).name))
    }
    let sources = try await store.registeredSources()
    let waiting = sources.count { $0.source.address == .waiting }
    return FrontPage(
      hub: publication.hub,
      updated: try await store.newestChange(in: publication.publicSections.map(\.id)),
      parts: parts, sourceCount: sources.count - waiting, waitingCount: waiting)
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
