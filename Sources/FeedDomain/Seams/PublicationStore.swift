package import Foundation

/// A change that published documents do not show yet; written in the transaction that made the change.
package struct OutboxRow: Hashable, Sendable {
  /// What changed, and so which documents are to be written again.
  package enum Topic: Hashable, Sendable {
    case section(SectionID)
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
  func outbox() async throws(StoreFailure) -> [OutboxRow]

  /// Removes the rows whose documents are up.
  func settle(_ rows: [OutboxRow]) async throws(StoreFailure)

  /// The newest stories of the sections that are not held, newest first; equal times by id.
  func newestStories(in sections: [SectionID], limit: Int) async throws(StoreFailure) -> [Story]

  /// The sections that stories are in, whether feeds.yml still has them or not.
  func sectionsInUse() async throws(StoreFailure) -> [SectionID]

  /// The newest change of any story of the sections; nil when there is none.
  func newestChange(in sections: [SectionID]) async throws(StoreFailure) -> Date?

  /// What was published last besides stories; nil before the first time.
  func publishedState() async throws(StoreFailure) -> PublishedState?
  func setPublishedState(_ state: PublishedState) async throws(StoreFailure)
}

/// What went into the published documents besides stories, and which documents there are.
package struct PublishedState: Hashable, Sendable {
  /// A digest of the hub's profile and the program's version.
  package var profile: String
  /// Documents that are up, in order.
  package var documents: [DocumentPath]

  package init(profile: String, documents: [DocumentPath]) {
    self.profile = profile
    self.documents = documents
  }
}
