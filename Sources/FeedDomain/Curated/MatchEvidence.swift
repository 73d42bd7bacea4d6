/// By what an article was recognised as telling the news of a story: stored with the article, and shown to editors.
package struct MatchEvidence: Hashable, Sendable, Codable {
  /// What is looked at, the surest first.
  package enum Layer: String, Hashable, Sendable, Codable, CaseIterable {
    case sameID = "same-id"
    case sameLink = "same-link"
    /// The same words but for how they are written.
    case sameContent = "same-content"
    /// Most of the same words, and nothing in them that makes it other news.
    case nearDuplicate = "near-duplicate"
    /// Today's rules, which are others than when the article came.
    case recluster
    /// An editor's decision.
    case editor
  }

  package var layer: Layer
  /// The article of the story with which it was compared.
  package var compared: ArticleID?
  /// The figures that decided, where words were compared.
  package var likeness: Likeness?

  package init(_ layer: Layer, compared: ArticleID? = nil, likeness: Likeness? = nil) {
    self.layer = layer
    self.compared = compared
    self.likeness = likeness
  }

  package static let sameID = MatchEvidence(.sameID)
  package static let sameLink = MatchEvidence(.sameLink)
}

/// How much alike the words of two articles are, and where they disagree.
package struct Likeness: Hashable, Sendable, Codable {
  /// Percent of the shorter text that is also in the longer one.
  package var containment: Int
  /// Percent of the first sentences of one that are also in the other.
  package var lead: Int
  /// Percent of the shorter title that is also in the longer one.
  package var title: Int
  /// Pictures and addresses that both have; looked for only where the words leave a doubt.
  package var sharedLinks: Int
  /// What the guard found.
  package var findings: [GuardFinding]

  package init(
    containment: Int, lead: Int, title: Int, sharedLinks: Int = 0, findings: [GuardFinding] = []
  ) {
    self.containment = containment
    self.lead = lead
    self.title = title
    self.sharedLinks = sharedLinks
    self.findings = findings
  }

  /// Whether something in the texts makes them different news.
  package var isForbidden: Bool { !findings.isEmpty }
}

/// Something by which two texts that are much alike tell different news.
package struct GuardFinding: Hashable, Sendable, Codable {
  /// What they disagree on.
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case place, name, year, date, ordinal, number, stage
  }

  package var kind: Kind
  /// The words of the article, and those of the other one in their place.
  package var here: String
  package var there: String

  package init(_ kind: Kind, here: String, there: String) {
    self.kind = kind
    self.here = here
    self.there = there
  }
}

/// A story that may tell the same news as another; which of the two is so an editor has to see.
package struct SameStoryHint: Hashable, Sendable {
  package var story: StoryID
  package var likeness: Likeness

  package init(story: StoryID, likeness: Likeness) {
    self.story = story
    self.likeness = likeness
  }
}

/// Two stories that may be one, as the desk sees them.
package struct PossiblySame: Hashable, Sendable {
  /// The story that was opened later, and the one it may belong to.
  package var story: StoryID
  package var other: StoryID
  package var likeness: Likeness

  package init(story: StoryID, other: StoryID, likeness: Likeness) {
    self.story = story
    self.other = other
    self.likeness = likeness
  }
}
