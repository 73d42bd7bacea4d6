package import Foundation

/// How a story is parted in two: which articles leave it, and what their story is if they never had one.
package struct StorySplit: Hashable, Sendable {
  package var story: StoryID
  /// All articles that leave; never the lead.
  package var leaving: Set<ArticleID>
  /// The one of them that leads.
  package var lead: ArticleID
  /// The ids under which their story may be published, the best first; one that is taken is passed over.
  package var entryIDs: [String]
  package var decision: SectionDecision
  package var published: Date

  package init(
    story: StoryID, leaving: Set<ArticleID>, lead: ArticleID, entryIDs: [String],
    decision: SectionDecision, published: Date
  ) {
    self.story = story
    self.leaving = leaving
    self.lead = lead
    self.entryIDs = entryIDs
    self.decision = decision
    self.published = published
  }
}
