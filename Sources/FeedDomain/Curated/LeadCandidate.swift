package import Foundation

/// An article that a story may be published under: what the choice is made by.
package struct LeadCandidate: Hashable, Sendable {
  package var id: ArticleID
  package var source: SourceID
  package var kind: Source.Kind
  /// The province or city of the source.
  package var place: String?
  package var key: String
  package var title: String
  package var summary: String?
  /// Length of its words in bytes.
  package var size: Int
  /// `min(claimed, first seen)`.
  package var published: Date

  package init(
    id: ArticleID, source: SourceID, kind: Source.Kind, place: String?, key: String, title: String,
    summary: String?, size: Int, published: Date
  ) {
    self.id = id
    self.source = source
    self.kind = kind
    self.place = place
    self.key = key
    self.title = title
    self.summary = summary
    self.size = size
    self.published = published
  }
}

/// A story of which the lead is to be chosen.
package struct UnledStory: Hashable, Sendable {
  package var id: StoryID
  /// Whether readers may know it; then its id, its section and its date stay.
  package var isPublished: Bool
  package var lead: ArticleID
  /// The articles that may lead it: all that their source has not withdrawn.
  package var candidates: [LeadCandidate]

  package init(
    id: StoryID, isPublished: Bool, lead: ArticleID, candidates: [LeadCandidate]
  ) {
    self.id = id
    self.isPublished = isPublished
    self.lead = lead
    self.candidates = candidates
  }
}

/// The article that leads a story from now on.
package struct LeadChoice: Hashable, Sendable {
  /// What a story is that is published under the article for the first time.
  package struct Opening: Hashable, Sendable {
    /// The ids under which it may be published, the best first; one that is taken is passed over.
    package var entryIDs: [String]
    package var decision: SectionDecision
    package var published: Date

    package init(entryIDs: [String], decision: SectionDecision, published: Date) {
      self.entryIDs = entryIDs
      self.decision = decision
      self.published = published
    }
  }

  package var story: StoryID
  package var lead: ArticleID
  /// Nil for a story that readers know.
  package var opening: Opening?

  package init(story: StoryID, lead: ArticleID, opening: Opening? = nil) {
    self.story = story
    self.lead = lead
    self.opening = opening
  }
}
