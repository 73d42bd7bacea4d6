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
  func place(_ placements: [StoryPlacement], now: Date) async throws(StoreFailure)

  /// The newest stories of the sections that are not held, newest first; equal times by id.
  ///
  /// With `last` those that come after it in this order.
  func newestStories(
    in sections: [SectionID], after last: Story?, limit: Int
  ) async throws(StoreFailure) -> [Story]

  /// Shows the same stories to a visitor, one by one; returns what it has become.
  func walk<Visitor: StoryVisitor>(
    newest limit: Int, in sections: [SectionID], _ visitor: Visitor
  ) async throws(StoreFailure) -> Visitor

  /// The stories of a section that editors let stand first, newest first.
  func pinnedStories(in section: SectionID) async throws(StoreFailure) -> [Story]

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

/// What went into the published documents besides stories, as digests.
package struct PublishedProfile: Hashable, Sendable {
  /// Of the hub's profile and the program's version: when it changes, all documents are written again.
  package var content: String
  /// Of what decides in which documents a story is: when it changes, all stories are placed anew.
  package var placing: String
  /// Of what also stands in archives: when it changes, they are written again as well.
  package var addresses: String

  package init(content: String, placing: String, addresses: String) {
    self.content = content
    self.placing = placing
    self.addresses = addresses
  }
}

extension PublicationStore {
  /// The newest stories of the sections that are not held, newest first; equal times by id.
  package func newestStories(
    in sections: [SectionID], limit: Int
  ) async throws(StoreFailure) -> [Story] {
    try await newestStories(in: sections, after: nil, limit: limit)
  }
}
