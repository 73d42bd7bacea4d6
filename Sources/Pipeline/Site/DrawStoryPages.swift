import FeedDomain
import Foundation

/// Draws the pages of stories that changed, and puts another in the place of those that were taken back.
struct DrawStoryPages {
  let store: any StoryPageStore
  let pages: any PageRenderer
  let plan: SitePlan

  /// Stories that are drawn between two transactions at most.
  private static let batch = 200

  /// Returns whether there was any.
  func run(_ publishing: inout Publishing) async throws(StoreFailure) -> Bool {
    var last: StoryID?
    while true {
      let stale = try await store.stalePages(before: last, limit: Self.batch)
      guard let oldest = stale.last else { return last != nil }
      last = oldest.story
      try await store.settle(try await draw(stale, &publishing))
    }
  }

  /// A page that cannot be written stays stale.
  private func draw(
    _ stale: [StalePage], _ publishing: inout Publishing
  ) async throws(StoreFailure) -> SettledPages {
    let shown: [StoryID: ShownPage] = Dictionary(
      uniqueKeysWithValues: stale.compactMap { page in page.shown.map { (page.story, $0) } })
    var settled = SettledPages()
    let stories = try await store.publicStories(stale.map(\.story))
    for story in stories {
      let bytes = pages.storyPage(plan.storyPage(of: story))
      guard await publishing.putUp(document(SitePath.story(story.id), bytes)) else { continue }
      if shown[story.id] == .gone { await publishing.takeDown(path(SitePath.gone(story.id))) }
      note(.story, of: story.id, published: story.published, from: shown[story.id], in: &settled)
    }
    let visible = Set(stories.map(\.id))
    let hidden = stale.filter { !visible.contains($0.story) }
    settled.without = hidden.filter { $0.shown == nil }.map(\.story)
    let seen = hidden.filter { $0.shown != nil }.map(\.story)
    for gone in seen.isEmpty ? [] : try await store.goneStories(seen) {
      let bytes = pages.retractedPage(plan.retractedPage(of: gone))
      guard await publishing.putUp(document(SitePath.gone(gone.id), bytes)),
        await publishing.takeDown(path(SitePath.story(gone.id)))
      else { continue }
      note(.gone, of: gone.id, published: gone.published, from: shown[gone.id], in: &settled)
    }
    return settled
  }

  private func note(
    _ page: ShownPage, of story: StoryID, published: Date, from before: ShownPage?,
    in settled: inout SettledPages
  ) {
    settled.shown[story] = page
    let isInPlace = before == page
    settled.touch(
      .month(SiteMonth(published, in: plan.zone)), published: published, isInPlace: isInPlace)
    settled.touch(
      .sitemap(story.rawValue / SitePlan.storiesInSitemap), published: published,
      isInPlace: isInPlace)
  }

  private func path(_ name: String) -> DocumentPath { DocumentPath(.public, name) }

  private func document(_ name: String, _ bytes: [UInt8]) -> Document {
    Document(path: path(name), bytes: bytes)
  }
}
