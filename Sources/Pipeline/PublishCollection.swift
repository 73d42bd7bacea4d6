import FeedDomain
import Foundation

/// Writes the documents of one collection: what its archive gets, then the feed in all its formats.
struct PublishCollection {
  typealias Store = CollectionStore & ArchiveStore

  let store: any Store
  let publication: Publication
  let now: Date

  /// What the documents of collections are made of.
  func contents(
    of collections: [StoryCollection]
  ) async throws(StoreFailure) -> [CollectionContent] {
    try await store.contents(
      of: collections, newest: publication.entries, tombstonesWithin: Publication.tombstonesKeptFor)
  }

  /// Returns whether all of them are up as they should be.
  ///
  /// `fresh` are the stories that can be in none of them yet; nil when that is not known.
  func run(
    _ stale: StaleCollection, _ content: CollectionContent, fresh: Set<StoryID>?,
    through publishing: inout Publishing
  ) async throws(StoreFailure) -> Bool {
    guard let visibility = publication.visibility(of: stale.collection) else { return true }
    // None that ever was up is forgotten, whatever interrupts the work.
    if stale.visibility != visibility { try await store.willPutUp(stale.collection, visibility) }
    let parts = publication.archiveMonths.parts(closing: content.archiveEnd, now: now)
    try await store.append(parts, to: stale.collection)
    let place = Publication.Place(
      stale, visibility, lastArchive: parts.last?.name ?? content.archiveEnd.lastName)
    if !parts.isEmpty || content.hasUnwrittenArchives {
      // What leads to an archive goes up after it.
      guard try await writeArchives(of: place, through: &publishing) else { return false }
    }
    return await writeFeeds(
      of: place, content, archived: Set(parts.flatMap(\.stories)), fresh: fresh,
      through: &publishing)
  }

  private func writeArchives(
    of place: Publication.Place, through publishing: inout Publishing
  ) async throws(StoreFailure) -> Bool {
    for part in try await store.unwrittenArchives(of: place.collection) {
      let content = try await store.content(of: part, in: place.collection)
      let feed = publication.archive(part, of: place, content)
      let path = Publication.path(of: part, in: place.collection, place.visibility)
      let placed = PlacedFeed(feed: feed, format: .atom, path: path)
      guard await publishing.putUp([placed], fresh: nil) else { return false }
      try await store.settle(part, of: place.collection)
    }
    return true
  }

  private func writeFeeds(
    of place: Publication.Place, _ content: CollectionContent, archived: Set<StoryID>,
    fresh: Set<StoryID>?, through publishing: inout Publishing
  ) async -> Bool {
    var content = content
    let newest = Set(content.stories.prefix(publication.entries).map(\.id))
    content.stories.removeAll { archived.contains($0.id) && !newest.contains($0.id) }
    let feeds = FeedFormat.allCases.map { format in
      PlacedFeed(
        feed: publication.feed(of: place, in: format, content), format: format,
        path: Publication.path(of: place.collection, place.visibility, format))
    }
    return await publishing.putUp(feeds, fresh: fresh)
  }
}
