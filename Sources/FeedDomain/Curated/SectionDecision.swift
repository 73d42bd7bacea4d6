/// Which section a story is in, and why.
package struct SectionDecision: Hashable, Sendable {
  package var section: SectionID
  package var reason: SectionReason
  /// What an editor is asked; nil when there is no doubt.
  package var review: SectionReview?

  package init(section: SectionID, reason: SectionReason, review: SectionReview? = nil) {
    self.section = section
    self.reason = reason
    self.review = review
  }
}

/// A doubt about a section that waits for an editor.
package enum SectionReview: String, Hashable, Sendable, Codable, CaseIterable {
  /// The story is published where it probably belongs.
  case queued
  /// Nobody but the desk sees it until an editor has decided.
  case held
}

/// Who decided on a section, and by what evidence.
package struct SectionReason: Hashable, Sendable, Codable {
  /// The order of authority: the first that speaks wins.
  package enum Authority: String, Hashable, Sendable, Codable, CaseIterable {
    /// An editor has put the story there.
    case editor
    /// The words of the story show a staff matter.
    case internalWords
    /// feeds.yml gives the source a section.
    case source
    /// A rule of feeds.yml matched.
    case rule
    /// A category of the source's own names the section.
    case category
    /// Words of the story spoke for the section, before there was a model.
    case words
    /// What was learned of other stories speaks for the section.
    case model
    /// Nothing spoke.
    case byDefault
  }

  package var authority: Authority
  /// The words, the category or the rule that decided, as they stand there.
  package var evidence: [String]
  /// How likely the section is, in hundredths, if it was learned.
  package var chance: Int?

  package init(_ authority: Authority, evidence: [String] = [], chance: Int? = nil) {
    self.authority = authority
    self.evidence = evidence
    self.chance = chance
  }
}
