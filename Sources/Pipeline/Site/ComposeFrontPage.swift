import FeedDomain

/// Puts together what the front page shows, with links to those pages of the site that are up.
struct ComposeFrontPage {
  typealias Store = PublicationStore & StoryPageStore

  /// Stories of a section on the front page at most.
  private static let storiesInSection = 10

  let store: any Store
  let publication: Publication

  func page() async throws(StoreFailure) -> FrontPage {
    var parts: [FrontPage.Part] = []
    for section in publication.publicSections {
      let pinned = try await store.pinnedStories(in: section.id)
      let newest = try await store.newestStories(
        in: [section.id], limit: Self.storiesInSection)
      let stories = Array(newest.led(by: pinned).prefix(Self.storiesInSection))
      let feed = Publication.path(of: .section(section.id), section.visibility, .atom).name
      parts.append(FrontPage.Part(section: section, stories: stories, feed: feed))
    }
    let sources = try await store.sourceCounts()
    var page = FrontPage(
      hub: publication.hub,
      updated: try await store.newestChange(in: publication.publicSections.map(\.id)),
      parts: parts, sourceCount: sources.all - sources.waiting, waitingCount: sources.waiting)
    // Before the site was up for the first time there is nothing to lead to.
    guard try await store.siteProfile() != nil else { return page }
    page.navigation = SitePlan(publication: publication).navigation
    page.storiesWithPage = try await store.pagesUp(
      among: parts.flatMap { $0.stories.map(\.id) })
    return page
  }
}

extension [Story] {
  /// Those that editors let stand first, then the others.
  func led(by pinned: [Story]) -> [Story] {
    let first = Set(pinned.map(\.id))
    return pinned + filter { !first.contains($0.id) }
  }
}
