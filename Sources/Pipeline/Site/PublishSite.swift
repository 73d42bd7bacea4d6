import Curation
package import FeedDomain
package import Foundation

/// Writes the pages of the public site that do not show the newest state of the store, and only those.
///
/// It runs after the feeds were written, which tell where each story belongs. A story's page is up before any list
/// leads to it.
package struct PublishSite: Sendable {
  /// The part of the store that the site needs.
  package typealias Store = StoryPageStore & SiteListStore & SourceStore & PublicationStore

  /// Pages of collections that are drawn between two transactions at most.
  package static let batch = 20

  private let store: any Store
  private let publisher: any DocumentPublisher
  private let pages: any PageRenderer
  private let plan: SitePlan
  private let profile: String
  private let events: any EventSink

  /// `version` names the program's release: another one may draw the same pages in other bytes.
  package init(
    store: any Store, publisher: any DocumentPublisher, pages: any PageRenderer, hub: HubProfile,
    searches: [SavedSearch] = [], editions: [EditionProfile] = [], version: String,
    events: any EventSink
  ) {
    self.store = store
    self.publisher = publisher
    self.pages = pages
    self.events = events
    plan = SitePlan(
      publication: Publication(hub: hub, entries: 0, searches: searches), editions: editions)
    profile = Digest256.text(of: Array("\(version)\n\(hub.print)".utf8))
  }

  /// Brings the pages up to date with the store; `anew` draws all of them.
  ///
  /// Whatever interrupts it, the next run goes on behind the last pages that were noted.
  package func run(
    anew: Bool = false, now: Date
  ) async throws(StoreFailure) -> PublishDocuments.Report {
    var publishing = Publishing(publisher: publisher, events: events)
    let before = try await store.siteProgress()
    let shown = try await store.siteProfile()
    let isNew = anew || (before.drawing ?? shown) != profile
    if isNew { try await store.makePagesStale(for: profile) }
    let isAnew = isNew || before.drawing != nil
    let hasStories = try await DrawStoryPages(store: store, pages: pages, plan: plan)
      .run(&publishing)
    let hasCollections = try await drawCollections(&publishing)
    let isUnfinished = isAnew || before.isUnfinished
    if try await store.listedEditions() != plan.editionTitles {
      try await store.list(editions: plan.editionTitles)
    }
    try await DrawSiteLists(store: store, pages: pages, plan: plan).run(
      isNew: hasCollections || isUnfinished, &publishing)
    if isAnew { await drawStanding(&publishing) }
    try await DrawStatusPage(store: store, pages: pages, plan: plan).run(now: now, &publishing)
    let isUp = publishing.report.failures.isEmpty
    if isUp, isAnew { try await store.adoptSite() }
    let hasPages = hasStories || isUnfinished
    if hasPages { try await drawFrontPage(&publishing) }
    let isLeft = try await store.siteProgress() != .finished
    if isLeft, publishing.report.failures.isEmpty { try await store.finishSite() }
    return publishing.report
  }

  /// Whether some page shows a story that readers may no longer see: such a page cannot wait.
  package func hasPagesToTakeBack() async throws(StoreFailure) -> Bool {
    try await store.hasPagesToTakeBack()
  }

  /// Returns whether some collection got its first page.
  private func drawCollections(_ publishing: inout Publishing) async throws(StoreFailure) -> Bool {
    var drawn: [StaleCollection] = []
    var hasNew = false
    for (stale, isNew) in try await store.collectionsWithStalePage() where stale.collection != .all
    {
      if drawn.count == Self.batch {
        try await store.settlePages(of: drawn)
        drawn = []
      }
      guard plan.publication.visibility(of: stale.collection) == .public else {
        let path = DocumentPath(.public, SitePath.page(of: stale.collection))
        if await publishing.takeDown(path), !isNew { drawn.append(stale) }
        continue
      }
      guard try await draw(stale, &publishing) else { continue }
      drawn.append(stale)
      hasNew = hasNew || isNew
    }
    try await store.settlePages(of: drawn)
    return hasNew
  }

  /// Returns whether the page is up as it should be.
  private func draw(
    _ stale: StaleCollection, _ publishing: inout Publishing
  ) async throws(StoreFailure) -> Bool {
    let newest = try await store.newestStories(
      of: stale.collection, limit: SitePlan.storiesOnPage)
    let pinned = try await pinned(in: stale.collection)
    let stories = Array(newest.led(by: pinned).prefix(SitePlan.storiesOnPage))
    let page = pages.collectionPage(plan.collectionPage(of: stale, stories))
    let path = DocumentPath(.public, SitePath.page(of: stale.collection))
    return await publishing.putUp(Document(path: path, bytes: page))
  }

  private func pinned(in collection: StoryCollection) async throws(StoreFailure) -> [Story] {
    guard case .section(let id) = collection else { return [] }
    return try await store.pinnedStories(in: id)
  }

  /// The pages that change with the program and feeds.yml only.
  private func drawStanding(_ publishing: inout Publishing) async {
    _ = await publishing.putUp(
      Document(
        path: DocumentPath(.public, SitePath.about),
        bytes: pages.aboutPage(plan.frame(SitePath.about))))
    let robots = "User-agent: *\nDisallow:\n\nSitemap: \(plan.hub.url)\(SitePath.sitemap)\n"
    _ = await publishing.putUp(
      Document(path: DocumentPath(.public, SitePath.robots), bytes: Array(robots.utf8)))
  }

  private func drawFrontPage(_ publishing: inout Publishing) async throws(StoreFailure) {
    let page = try await ComposeFrontPage(store: store, publication: plan.publication).page()
    _ = await publishing.putUp(
      Document(path: Publication.frontPage, bytes: pages.frontPage(page)))
  }
}
