package import Foundation

/// The collections that are published, and what each of them holds.
package protocol CollectionStore: Sendable {
  /// Collections that are up or should be, with their visibility where they are up.
  func collections() async throws(StoreFailure) -> [(StoryCollection, SectionProfile.Visibility?)]

  /// Notes that a collection is to be published, whether it holds anything or not.
  func open(_ collections: [StoryCollection]) async throws(StoreFailure)

  /// Forgets a collection whose documents were taken down.
  func close(_ collection: StoryCollection) async throws(StoreFailure)

  /// Collections whose documents are stale: all that readers wait for, and of the others so many at most.
  func staleCollections(backlog: Int) async throws(StoreFailure) -> [StaleCollection]

  /// All collections whose documents are stale, by name only.
  func allStale() async throws(StoreFailure) -> Set<StoryCollection>

  /// How many collections have stale documents.
  func staleCollectionCount() async throws(StoreFailure) -> Int

  /// Notes that the documents of a collection are being put up there, before the first of them is.
  func willPutUp(
    _ collection: StoryCollection, _ visibility: SectionProfile.Visibility
  ) async throws(StoreFailure)

  /// Notes that the documents of collections show them as they were when they were found stale, and whether they are
  /// packed as well.
  func settle(
    _ collections: [StaleCollection], arePacked: Bool
  ) async throws(StoreFailure)

  /// Collections whose documents are up and perhaps not packed, with where they are up.
  func unpackedCollections() async throws(StoreFailure) -> [(
    StoryCollection, SectionProfile.Visibility
  )]

  /// Notes that the documents of collections are packed.
  func notePacked(_ collections: [StoryCollection]) async throws(StoreFailure)

  /// Notes that all documents are to be written again, archives too.
  func makeAllStale() async throws(StoreFailure)

  /// What the documents of collections are made of, in their order and all at one moment: so many of the newest stories,
  /// and what left each within so many seconds before the newest change of these, a thousand at most.
  ///
  /// A story that is in several is read once.
  func contents(
    of collections: [StoryCollection], newest limit: Int, tombstonesWithin seconds: TimeInterval
  ) async throws(StoreFailure) -> [CollectionContent]
}

/// The archives of collections: what came into each, month by month.
package protocol ArchiveStore: Sendable {
  /// Notes what the next parts of an archive hold, before they are written.
  func append(
    _ parts: [ArchivePart], to collection: StoryCollection
  ) async throws(StoreFailure)

  /// The parts of an archive that are not written as they should be, the oldest first.
  func unwrittenArchives(
    of collection: StoryCollection
  ) async throws(StoreFailure) -> [ArchiveDocument]

  /// All parts of an archive, the oldest first.
  func archives(of collection: StoryCollection) async throws(StoreFailure) -> [ArchiveDocument]

  /// What a part holds now, newest first.
  func content(
    of part: ArchiveDocument, in collection: StoryCollection
  ) async throws(StoreFailure) -> ArchiveContent

  /// Notes that a part is written.
  func settle(
    _ part: ArchiveDocument, of collection: StoryCollection
  ) async throws(StoreFailure)
}
