package import Curation
package import FeedDomain
package import Foundation

/// Sorts the stored stories again, by the rules and the model of today.
package struct SortStories: Sendable {
  /// The part of the store that sorting needs.
  package typealias Store = SectionStore & SourceStore

  /// How many stories are in memory at a time.
  private static let batch = 200

  private let store: any Store
  private let classifier: Classifier

  package init(store: any Store, classifier: Classifier) {
    self.store = store
    self.classifier = classifier
  }

  /// The stories that would go elsewhere, and why; nothing is changed.
  ///
  /// Stories that editors have put somewhere stay there. `isWanted` may leave out decisions that do not matter.
  package func moves(
    where isWanted: (SectionDecision) -> Bool = { _ in true }
  ) async throws(StoreFailure) -> [SectionMove] {
    var sources: [SourceID: Source] = [:]
    for registered in try await store.registeredSources() {
      sources[registered.source.id] = registered.source
    }
    var moves: [SectionMove] = []
    var last: StoryID?
    while true {
      let stories = try await store.storiesToSort(after: last, limit: Self.batch)
      for story in stories {
        guard let source = sources[story.lead.article.source] else { continue }
        let decision = classifier.decide(story.lead.article, from: source)
        guard decision.section != story.decision.section, isWanted(decision) else { continue }
        moves.append(
          SectionMove(
            story: story.id, title: story.lead.article.title, from: story.decision.section,
            decision: decision))
      }
      guard let end = stories.last, stories.count == Self.batch else { return moves }
      last = end.id
    }
  }

  /// Carries moves out.
  package func carryOut(_ moves: [SectionMove], now: Date) async throws(StoreFailure) {
    try await store.sort(moves, now: now)
  }
}
