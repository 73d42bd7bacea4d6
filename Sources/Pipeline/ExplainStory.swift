package import Curation
package import FeedDomain

/// Tells why articles are one story, who leads it and why, and which other stories may be the same.
package struct ExplainStory: Sendable {
  /// The part of the store that an explanation needs.
  package typealias Store = StoryStore & CorrectionStore & SourceStore

  private let store: any Store

  package init(store: any Store) {
    self.store = store
  }

  /// Nil if there is no such story.
  package func explanation(
    of id: StoryID
  ) async throws(StoreFailure) -> StoryExplanation? {
    guard let shown = try await store.story(id) else { return nil }
    let story = shown.story
    var hints: [StoryExplanation.Hint] = []
    for pair in try await store.possiblySame(as: story.id, limit: 20) {
      let other = pair.story == story.id ? pair.other : pair.story
      guard let other = try await store.story(other) else { continue }
      hints.append(StoryExplanation.Hint(other: other, likeness: pair.likeness))
    }
    return StoryExplanation(
      shown: shown, leadReason: try await leadReason(of: shown), hints: hints,
      corrections: try await store.corrections(of: story.id))
  }

  /// The lead was chosen from the articles that were there when it was published.
  private func leadReason(of shown: DeskStory) async throws(StoreFailure) -> LeadRule.Reason {
    let story = shown.story
    let kinds = Dictionary(
      try await store.registeredSources().map { ($0.source.id, $0.source.kind) },
      uniquingKeysWith: { first, _ in first })
    let candidates = ([story.lead] + story.copies).filter {
      $0.firstSeen <= story.lead.firstSeen && !shown.withdrawn.contains($0.id)
    }.map { told in
      LeadCandidate(told, kind: kinds[told.article.source] ?? .library)
    }
    return LeadRule().reason(for: story.lead.id, among: candidates)
  }
}

/// Why articles are one story.
package struct StoryExplanation: Sendable {
  /// Another story that may tell the same news.
  package struct Hint: Sendable {
    package var other: DeskStory
    package var likeness: Likeness
  }

  package var shown: DeskStory
  package var leadReason: LeadRule.Reason
  package var hints: [Hint]
  package var corrections: [Correction]
}

extension LeadCandidate {
  fileprivate init(_ told: StoryArticle, kind: Source.Kind) {
    let article = told.article
    self.init(
      id: told.id, source: article.source, kind: kind, place: told.sourcePlace, key: article.key,
      title: article.title, summary: article.summary,
      size: (article.content ?? "").unicodeScalars.count
        + (article.summary ?? "").unicodeScalars.count,
      published: ClaimedDates.published(article, firstSeen: told.firstSeen))
  }
}
