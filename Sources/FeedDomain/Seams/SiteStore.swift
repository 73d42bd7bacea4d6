package import Foundation

/// Remembers which pages of stories are up, and which of them do not show their story as it is.
package protocol StoryPageStore: Sendable {
  /// What went into all pages besides stories, as a digest; nil before the site was up for the first time.
  func siteProfile() async throws(StoreFailure) -> String?

  /// How far drawing the site came when it was interrupted.
  func siteProgress() async throws(StoreFailure) -> SiteProgress

  /// Notes that all pages are to be drawn again, with what goes into them.
  func makePagesStale(for profile: String) async throws(StoreFailure)

  /// Notes that the pages that were to be drawn again are up.
  func adoptSite() async throws(StoreFailure)

  /// Notes that the lists and the front page lead to all pages, and that nothing is left over.
  func finishSite() async throws(StoreFailure)

  /// Stories whose page is stale, the newest first, of those that are older than one.
  func stalePages(before story: StoryID?, limit: Int) async throws(StoreFailure) -> [StalePage]

  /// Whether some page shows a story that readers may no longer see.
  func hasPagesToTakeBack() async throws(StoreFailure) -> Bool

  /// Those of the stories that everybody may read, with their sources and facets.
  func publicStories(_ ids: [StoryID]) async throws(StoreFailure) -> [Story]

  /// What readers may know of stories that they no longer see.
  func goneStories(_ ids: [StoryID]) async throws(StoreFailure) -> [GoneStory]

  /// Notes that pages are up, and which lists are stale by it, in one transaction.
  func settle(_ pages: SettledPages) async throws(StoreFailure)

  /// Those of the stories that have a page.
  func pagesUp(among ids: [StoryID]) async throws(StoreFailure) -> Set<StoryID>

  /// The stories with numbers in a range that have a page, with their last changes.
  func pagesUp(
    from first: Int64, to last: Int64
  ) async throws(StoreFailure) -> [(story: StoryID, updated: Date)]
}

/// What the lists of the site are made of, and which of them are stale.
package protocol SiteListStore: Sendable {
  /// The lists that are stale.
  func staleLists() async throws(StoreFailure) -> [SiteListState]

  /// All lists that have pages.
  func lists() async throws(StoreFailure) -> [SiteListState]

  /// Notes that a list is up with so many pages.
  func settle(_ list: SiteList, parts: Int) async throws(StoreFailure)

  /// The issues of digests that have a public page, the newest first.
  func shownIssues() async throws(StoreFailure) -> [ShownIssue]

  /// The editions as the list of issues calls them; nil before that was noted.
  func listedEditions() async throws(StoreFailure) -> String?

  /// Notes how the list of issues calls the editions from now on: it is stale.
  func list(editions: String) async throws(StoreFailure)

  /// The collections whose page is stale; `isNew` of those that never had one.
  func collectionsWithStalePage() async throws(StoreFailure) -> [(
    collection: StaleCollection, isNew: Bool
  )]

  /// Notes that the pages of collections show them as they were when they were found stale.
  func settlePages(of collections: [StaleCollection]) async throws(StoreFailure)

  /// The collections that have a page.
  func collectionsWithPage() async throws(StoreFailure) -> [StaleCollection]

  /// The newest stories of a collection.
  func newestStories(
    of collection: StoryCollection, limit: Int
  ) async throws(StoreFailure) -> [Story]

  /// How many public stories were published from one time until before another.
  func publicStoryCount(from start: Date, until end: Date) async throws(StoreFailure) -> Int

  /// Those stories, the oldest first, without the first `offset`.
  func publicStories(
    from start: Date, until end: Date, offset: Int, limit: Int
  ) async throws(StoreFailure) -> [Story]

  /// Of each source the date of its newest public story, and how many it published since a time.
  func activity(since start: Date) async throws(StoreFailure) -> [SourceID: SourceActivity]

  /// The day that the page about the sources shows; nil when it is stale.
  func statusDay() async throws(StoreFailure) -> CalendarDay?

  func noteStatusDay(_ day: CalendarDay) async throws(StoreFailure)
}

/// An issue of a digest that has a public page.
package struct ShownIssue: Hashable, Sendable {
  package var name: IssueName
  /// How many stories its page tells.
  package var stories: Int

  package init(_ name: IssueName, stories: Int) {
    self.name = name
    self.stories = stories
  }
}

/// What an interruption left to be done of the site.
package struct SiteProgress: Hashable, Sendable {
  /// What goes into the pages that are being drawn again; nil when all of them were.
  package var drawing: String?
  /// Whether there are pages to which the lists and the front page do not lead yet.
  package var isUnfinished: Bool

  package static let finished = SiteProgress(drawing: nil, isUnfinished: false)

  package init(drawing: String?, isUnfinished: Bool) {
    self.drawing = drawing
    self.isUnfinished = isUnfinished
  }
}

/// What a source published of late.
package struct SourceActivity: Hashable, Sendable {
  package var newest: Date
  package var recent: Int

  package init(newest: Date, recent: Int) {
    self.newest = newest
    self.recent = recent
  }
}
