import FeedDomain
import FeedSyntax

/// A feed in one format, and where it is to stand.
struct PlacedFeed: Sendable {
  let feed: MergedFeed
  let format: FeedFormat
  let path: DocumentPath
}

/// Writes and checks the feeds of one format, and remembers what it has written and read again.
struct FeedProofs: Sendable {
  /// The stories that were read again: they make the same bytes in every document.
  private var proven: Set<StoryID> = []
  /// Most stories stand in several documents: that of all, of a section, a source, a place.
  private var written = WrittenEntries(capacity: 3 << 20)

  /// The document of a feed that stands the check.
  ///
  /// `fresh` are the stories that can be in no document yet; nil when that is not known.
  mutating func document(
    _ placed: PlacedFeed, fresh: Set<StoryID>?
  ) throws(PublishingFailure) -> Document {
    let unread = fresh.map { fresh in
      Set(placed.feed.stories.map(\.id).filter { fresh.contains($0) && !proven.contains($0) })
    }
    let document = try DocumentCheck.document(
      placed.feed, in: placed.format, at: placed.path, fresh: unread, reusing: &written)
    if let unread { proven.formUnion(unread) }
    return document
  }
}
