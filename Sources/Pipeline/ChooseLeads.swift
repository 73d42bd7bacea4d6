package import Curation
package import FeedDomain

/// Chooses under which article a story is published, and who leads it when its source withdraws the lead.
///
/// It is asked before a story is placed: what readers know of it does not change afterwards.
package struct ChooseLeads: Sendable {
  /// The part of the store that the choice needs.
  package typealias Store = LeadStore & StoryStore & SourceStore

  private let store: any Store
  private let authority: String
  private let classifier: Classifier
  private let rule = LeadRule()

  package init(store: any Store, authority: String, classifier: Classifier) {
    self.store = store
    self.authority = authority
    self.classifier = classifier
  }

  /// Sees to it that each of some stories is led by whom the rule says; returns whether any is another one now.
  package func settle(_ stories: [StoryID]) async throws(StoreFailure) -> Bool {
    var choices: [LeadChoice] = []
    for story in try await store.storiesWithoutLead(among: stories) {
      guard let lead = rule.lead(of: story.candidates), lead.id != story.lead else { continue }
      var choice = LeadChoice(story: story.id, lead: lead.id)
      if !story.isPublished { choice.opening = try await opening(of: story, under: lead) }
      choices.append(choice)
    }
    if !choices.isEmpty { try await store.lead(choices) }
    return !choices.isEmpty
  }

  /// What the story would be if the article had opened it.
  private func opening(
    of story: UnledStory, under lead: LeadCandidate
  ) async throws(StoreFailure) -> LeadChoice.Opening? {
    guard let told = try await store.story(story.id)?.story,
      let article = told.copies.first(where: { $0.id == lead.id })?.article
    else { return nil }
    let source = try await store.registeredSource(lead.source)
    return LeadChoice.Opening(
      entryIDs: EntryID.ids(ofPart: article, of: story.id, authority: authority),
      decision: source.map { classifier.decide(article, from: $0) } ?? told.decision,
      published: lead.published)
  }
}
