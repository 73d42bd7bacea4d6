package import FeedDomain

/// Phrases of which one has to stand in the title or summary of a story; none of them means any story.
package struct StoryPhrases: Sendable {
  private let phrases: PhraseSet
  private let isEmpty: Bool

  /// A phrase without accents also finds the accented one.
  package init(_ phrases: [String]) {
    self.phrases = PhraseSet(phrases)
    isEmpty = phrases.isEmpty
  }

  package func stand(in story: Story) -> Bool {
    isEmpty || !phrases.found(in: SyllableText(story.lead.article)).isEmpty
  }
}
