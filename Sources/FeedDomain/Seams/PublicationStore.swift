package import Foundation

/// A change that the overviews of a hub do not show yet; written in the transaction that made the change.
package struct OutboxRow: Hashable, Sendable {
  /// What changed, and so which documents are to be written again.
  package enum Topic: String, Hashable, Sendable {
    case frontPage = "front-page"
    case sources
  }

  package var topic: Topic
  /// Grows with each change; a row is settled only if nothing changed since it was read.
  package var revision: Int64

  package init(topic: Topic, revision: Int64) {
    self.topic = topic
    self.revision = revision
  }
}

/// Tells what is to be published, and remembers what was.
package protocol PublicationStore: Sendable {
  /// What changed besides stories.
  func outbox() async throws(StoreFailure) -> [OutboxRow]

  /// Removes the rows whose documents are up.
  func settle(_ rows: [OutboxRow]) async throws(StoreFailure)

  /// Stories that changed since they were placed: all news, but `limit` at most, then the newest of the others,
  /// `backlog` at most.
  func changedStories(limit: Int, backlog: Int) async throws(StoreFailure) -> [ChangedStory]

  /// How many stories wait to be placed.
  func changedStoryCount() async throws(StoreFailure) -> Int

  /// Puts stories into their collections and out of others, and notes that the documents of both are stale.
  func place(_ placements: [StoryPlacement]) async throws(StoreFailure)

  /// The newest stories of the sections that are not held, newest first; equal times by id.
  func newestStories(in sections: [SectionID], limit: Int) async throws(StoreFailure) -> [Story]

  /// The sections that stories are in, whether feeds.yml still has them or not.
  func sectionsInUse() async throws(StoreFailure) -> [SectionID]

  /// The newest change of any story of the sections; nil when there is none.
  func newestChange(in sections: [SectionID]) async throws(StoreFailure) -> Date?

  /// How many sources are polled, and how many of them wait for an address.
  func sourceCounts() async throws(StoreFailure) -> (all: Int, waiting: Int)

  /// What was published last besides stories; nil before the first time.
  func publishedProfile() async throws(StoreFailure) -> PublishedProfile?

  /// Notes what is published from now on besides stories: everything that it goes into is stale.
  func adopt(_ profile: PublishedProfile) async throws(StoreFailure)
}

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

  /// Notes that the documents of a collection are being put up there, before the first of them is.
  func willPutUp(
    _ collection: StoryCollection, _ visibility: SectionProfile.Visibility
  ) async throws(StoreFailure)

  /// Notes that the documents of a collection show it as it was when it was found stale.
  func settle(_ collection: StaleCollection) async throws(StoreFailure)

  /// Notes that all documents are to be written again.
  func makeAllStale() async throws(StoreFailure)

  /// The newest stories of a collection, newest first; equal times by id.
  func stories(
    of collection: StoryCollection, limit: Int
  ) async throws(StoreFailure) -> [Story]

  /// Stories that left a collection at that time or later, the newest first; equal times by number.
  func tombstones(
    of collection: StoryCollection, since: Date, limit: Int
  ) async throws(StoreFailure) -> [Tombstone]
}

/// What went into the published documents besides stories, as digests.
package struct PublishedProfile: Hashable, Sendable {
  /// Of the hub's profile and the program's version: when it changes, all documents are written again.
  package var content: String
  /// Of what decides in which documents a story is: when it changes, all stories are placed anew.
  package var placing: String

  package init(content: String, placing: String) {
    self.content = content
    self.placing = placing
  }
}
