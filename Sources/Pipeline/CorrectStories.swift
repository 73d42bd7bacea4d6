package import Curation
package import FeedDomain
import Foundation

/// Carries out what editors decide about which articles are one story.
package struct CorrectStories: Sendable {
  /// The part of the store that corrections need.
  package typealias Store = StoryStore & CorrectionStore & SourceStore

  /// What is one story now, and what is another.
  package struct Outcome: Hashable, Sendable {
    package var story: DeskStory
    /// The story of the articles that were taken out.
    package var parted: DeskStory?
  }

  private let store: any Store
  private let hub: HubProfile
  private let classifier: Classifier

  package init(store: any Store, hub: HubProfile, classifier: Classifier) {
    self.store = store
    self.hub = hub
    self.classifier = classifier
  }

  /// Makes one story of several, under the id of the one that was stored first.
  package func merge(
    _ ids: [StoryID], signed: Signature
  ) async throws(StoreFailure) -> Result<Outcome, StoryRefusal> {
    var stories: [StoryID: DeskStory] = [:]
    for id in ids {
      guard let story = try await store.story(id) else { return .failure(.unknown(id)) }
      stories[story.story.id] = story
    }
    guard stories.count > 1 else { return .failure(.isOne(Array(stories.keys))) }
    let all = stories.values.sorted { $0.story.id < $1.story.id }
    if let refusal = refusal(of: all) { return .failure(refusal) }
    let kept = try await store.merge(all.map(\.story.id), signed: signed)
    return try await outcome(kept, parted: nil)
  }

  /// Takes articles out of a story; the part that the lead is in keeps the id.
  package func split(
    _ id: StoryID, _ articles: Set<ArticleID>, signed: Signature
  ) async throws(StoreFailure) -> Result<Outcome, StoryRefusal> {
    guard let shown = try await store.story(id) else { return .failure(.unknown(id)) }
    let story = shown.story
    let told = [story.lead] + story.copies
    let strangers = articles.subtracting(told.map(\.id))
    guard strangers.isEmpty else { return .failure(.notInStory(strangers.sorted(), story.id)) }
    guard !articles.isEmpty, articles.count < told.count else {
      return .failure(.isWhole(story.id))
    }
    let leaving = told.filter { articles.contains($0.id) != articles.contains(story.lead.id) }
    var decision: SectionDecision?
    if let first = leaving.first?.article,
      let source = try await store.registeredSource(first.source)
    {
      decision = classifier.decide(first, from: source)
    }
    guard
      let split = StorySplit(
        leaving, of: story, decision: decision ?? story.decision, authority: hub.authority)
    else { return .failure(.isWhole(story.id)) }
    let parted = try await store.split(split, signed: signed)
    return try await outcome(story.id, parted: parted)
  }

  /// Why stories are not merged: one of them would be lost to its readers, or shown to others.
  private func refusal(of stories: [DeskStory]) -> StoryRefusal? {
    let desk = Set(hub.sections.filter { $0.visibility == .desk }.map(\.id))
    let isForDesk = Set(stories.map { desk.contains($0.story.decision.section) })
    if isForDesk.count > 1 { return .readers(stories.map(\.story.id)) }
    guard Set(stories.map(\.concealment)).count == 1, stories.first?.concealment.isMergeable == true
    else {
      let odd = stories.first { $0.concealment != nil }
      return odd.flatMap { story in story.concealment.map { .hidden(story.story.id, $0) } }
    }
    return nil
  }

  private func outcome(
    _ kept: StoryID, parted: StoryID?
  ) async throws(StoreFailure) -> Result<Outcome, StoryRefusal> {
    guard let story = try await store.story(kept) else { return .failure(.unknown(kept)) }
    var outcome = Outcome(story: story)
    if let parted { outcome.parted = try await store.story(parted) }
    return .success(outcome)
  }
}

/// Why stories were neither merged nor split; nothing was changed.
package enum StoryRefusal: Error, Hashable, Sendable {
  case unknown(StoryID)
  /// All that were named are one story already.
  case isOne([StoryID])
  /// Some are for the desk, others for everybody.
  case readers([StoryID])
  /// Readers do not see it, and they see others of those named; or it must not come back by a merge.
  case hidden(StoryID, Concealment)
  case notInStory([ArticleID], StoryID)
  /// Nothing would be left of it.
  case isWhole(StoryID)
}

extension Concealment? {
  /// Whether stories that are all so can be merged: those that readers see, and those that wait for an editor.
  fileprivate var isMergeable: Bool { self == nil || self == .held }
}
