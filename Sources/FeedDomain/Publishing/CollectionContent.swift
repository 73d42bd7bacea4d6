/// What the documents of a collection are made of, as it was at one moment.
package struct CollectionContent: Hashable, Sendable {
  /// The newest stories and those that no archive has, newest first; equal times by number.
  package var stories: [Story]
  /// Stories that left it, newest first.
  package var tombstones: [Tombstone]
  package var archiveEnd: ArchiveEnd
  /// Whether some part of its archive is not written as it should be.
  package var hasUnwrittenArchives: Bool

  /// Of a collection that nothing ever came into.
  package static let nothing = CollectionContent(
    stories: [], tombstones: [], archiveEnd: ArchiveEnd(open: [], lastName: nil),
    hasUnwrittenArchives: false)

  package init(
    stories: [Story], tombstones: [Tombstone], archiveEnd: ArchiveEnd, hasUnwrittenArchives: Bool
  ) {
    self.stories = stories
    self.tombstones = tombstones
    self.archiveEnd = archiveEnd
    self.hasUnwrittenArchives = hasUnwrittenArchives
  }
}
