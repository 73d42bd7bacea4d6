import FeedDomain
import FeedSyntax
import Foundation

/// Draws the lists of the site that are stale: the months, the sources, the feeds, the sitemap.
struct DrawSiteLists {
  typealias Store = SiteListStore & StoryPageStore

  let store: any Store
  let pages: any PageRenderer
  let plan: SitePlan

  /// `isNew` says that there are pages that no list leads to yet.
  func run(isNew: Bool, _ publishing: inout Publishing) async throws(StoreFailure) {
    var hasNewPart = isNew
    var hasNewSource = isNew
    var hasNewFeed = isNew
    var hasNewIssue = isNew
    for state in try await store.staleLists() {
      let parts: Int?
      switch state.list {
      case .month(let month): parts = try await draw(month, state, &publishing)
      case .sitemap(let number): parts = try await drawSitemap(number, &publishing)
      case .sources:
        // Drawn below, with the first pages of sources.
        hasNewSource = true
        parts = nil
      case .feeds:
        hasNewFeed = true
        parts = nil
      case .digests:
        hasNewIssue = true
        parts = nil
      }
      guard let parts else { continue }
      hasNewPart = hasNewPart || parts != state.parts
      try await store.settle(state.list, parts: parts)
    }
    if hasNewSource { try await drawSources(&publishing) }
    if hasNewIssue { try await drawDigests(&publishing) }
    if hasNewPart || hasNewFeed || hasNewIssue { try await drawIndexes(&publishing) }
    if hasNewFeed || hasNewIssue { try await drawFeeds(&publishing) }
  }

  /// The pages of a month that hold a change, or stand behind a story that came or went; returns how many pages it has, nil if one could not be written.
  private func draw(
    _ month: SiteMonth, _ state: SiteListState, _ publishing: inout Publishing
  ) async throws(StoreFailure) -> Int? {
    let start = month.start(in: plan.zone)
    let end = month.next.start(in: plan.zone)
    let size = SitePlan.storiesOnPage
    let count = try await store.publicStoryCount(from: start, until: end)
    let parts = (count + size - 1) / size
    let stale = try await staleParts(of: state, from: start, parts: parts)
    var isUp = true
    for part in stale {
      let stories = try await store.publicStories(
        from: start, until: end, offset: part * size, limit: size)
      let page = plan.monthPage(month, part: part + 1, of: parts, stories)
      isUp = await putUp(page.frame.path, pages.collectionPage(page), &publishing) && isUp
    }
    for part in parts..<max(parts, state.parts) {
      isUp = await publishing.takeDown(path(SitePath.month(month, part: part + 1))) && isUp
    }
    return isUp ? parts : nil
  }

  private func staleParts(
    of state: SiteListState, from start: Date, parts: Int
  ) async throws(StoreFailure) -> Range<Int> {
    let size = SitePlan.storiesOnPage
    let before = try await store.publicStoryCount(
      from: start, until: max(start, state.stale?.from ?? start))
    var (first, end) = (before / size, parts)
    if parts != state.parts {
      // With a new part the one before it has to lead to it.
      first = min(first, max(state.parts - 1, 0))
    } else if let until = state.stale?.until {
      // Dates are whole milliseconds; those of the same one are in it.
      let known = try await store.publicStoryCount(
        from: start, until: until.addingTimeInterval(0.001))
      end = min(parts, (known + size - 1) / size)
    }
    return first..<max(first, end)
  }

  private func drawSitemap(
    _ number: Int64, _ publishing: inout Publishing
  ) async throws(StoreFailure) -> Int? {
    let first = number * SitePlan.storiesInSitemap
    let stories = try await store.pagesUp(from: first, to: first + SitePlan.storiesInSitemap - 1)
    let name = SitePath.sitemap(number)
    if stories.isEmpty { return await publishing.takeDown(path(name)) ? 0 : nil }
    let bytes = SitemapWriter().write(
      stories.map { (plan.hub.url + SitePath.story($0.story), $0.updated) })
    return await putUp(name, bytes, &publishing) ? 1 : nil
  }

  private func drawSources(_ publishing: inout Publishing) async throws(StoreFailure) {
    let sources = try await collectionsWithPage().filter {
      if case .source = $0.collection { true } else { false }
    }
    var isUp = true
    let shares = plan.sourcesPages(sources)
    for page in shares {
      isUp = await putUp(page.frame.path, pages.indexPage(page), &publishing) && isUp
    }
    if isUp { try await store.settle(.sources, parts: shares.count) }
  }

  /// The list of issues; a page that no issue is left for is taken down, but for the first.
  private func drawDigests(_ publishing: inout Publishing) async throws(StoreFailure) {
    let before = try await store.lists().first { $0.list == .digests }?.parts ?? 0
    let shares = plan.digestsPages(try await store.shownIssues())
    var isUp = true
    for page in shares {
      isUp = await putUp(page.frame.path, pages.indexPage(page), &publishing) && isUp
    }
    for part in shares.count..<max(shares.count, before) {
      isUp = await publishing.takeDown(path(SitePath.digests(part: part + 1))) && isUp
    }
    if isUp { try await store.settle(.digests, parts: shares.count) }
  }

  /// What leads to months and to parts of the sitemap.
  private func drawIndexes(_ publishing: inout Publishing) async throws(StoreFailure) {
    let lists = try await store.lists()
    let months: [(SiteMonth, Int)] = lists.compactMap { state in
      if case .month(let month) = state.list { (month, state.parts) } else { nil }
    }
    _ = await putUp(SitePath.months, pages.indexPage(plan.monthsPage(months)), &publishing)
    let collections = try await collectionsWithPage()
    let standing = [
      SitePath.front, SitePath.feeds, SitePath.status, SitePath.about, SitePath.months,
      SitePath.sources(part: 1),
    ]
    let issues = try await store.shownIssues()
    let paths =
      standing + plan.digestsPages(issues).map(\.frame.path)
      + issues.map { SitePath.issue($0.name) }
      + months.flatMap { month, parts in
        (1...parts).map { SitePath.month(month, part: $0) }
      }
    let addresses = (paths + collections.map { SitePath.page(of: $0.collection) }).map { path in
      plan.hub.url + (path == SitePath.front ? "" : path)
    }
    _ = await putUp(
      SitePath.sitemapOfLists, SitemapWriter().write(addresses.map { ($0, nil) }), &publishing)
    let stories = lists.compactMap { state in
      if case .sitemap(let number) = state.list { number } else { nil }
    }
    let names = [SitePath.sitemapOfLists] + stories.sorted().map { SitePath.sitemap($0) }
    let index = SitemapWriter().writeIndex(names.map { plan.hub.url + $0 })
    _ = await putUp(SitePath.sitemap, index, &publishing)
  }

  private func drawFeeds(_ publishing: inout Publishing) async throws(StoreFailure) {
    let page = plan.feedsPage(
      try await collectionsWithPage(), try await store.shownIssues())
    if await putUp(SitePath.feeds, pages.feedsPage(page), &publishing) {
      try await store.settle(.feeds, parts: 1)
    }
  }

  /// One that was public once may still be marked.
  private func collectionsWithPage() async throws(StoreFailure) -> [StaleCollection] {
    try await store.collectionsWithPage().filter {
      plan.publication.visibility(of: $0.collection) == .public
    }
  }

  private func putUp(
    _ name: String, _ bytes: [UInt8], _ publishing: inout Publishing
  ) async -> Bool {
    await publishing.putUp(Document(path: path(name), bytes: bytes))
  }

  private func path(_ name: String) -> DocumentPath { DocumentPath(.public, name) }
}
