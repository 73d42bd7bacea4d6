import FeedDomain

/// The entries that were written last, so that a story that stands in several documents is written once in each format.
///
/// A story makes the same bytes in every document of a hub; its date carries a mark that may differ, and is compared too.
package struct WrittenEntries: Sendable {
  private struct Entry {
    let story: Story
    let updated: AtomStamp?
    let bytes: [UInt8]
  }

  private var entries: [FeedFormat: [StoryID: Entry]] = [:]
  private var size = 0

  /// Bytes that are kept at most; then all are forgotten, and the next ones are kept.
  private let capacity: Int

  package init(capacity: Int = 0) {
    self.capacity = capacity
  }

  /// The bytes of an entry; nil when they are not known.
  func entry(of story: Story, in format: FeedFormat, at updated: AtomStamp? = nil) -> [UInt8]? {
    guard let known = entries[format]?[story.id], known.updated == updated, known.story == story
    else { return nil }
    return known.bytes
  }

  mutating func keep(
    _ bytes: ArraySlice<UInt8>, of story: Story, in format: FeedFormat, at updated: AtomStamp? = nil
  ) {
    guard capacity > 0 else { return }
    if size > capacity { (entries, size) = ([:], 0) }
    size += bytes.count
    entries[format, default: [:]][story.id] = Entry(
      story: story, updated: updated, bytes: Array(bytes))
  }
}
