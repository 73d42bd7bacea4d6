/// Which section a story is in, and why.
package struct SectionDecision: Hashable, Sendable {
  package var section: SectionID
  package var reason: SectionReason

  package init(section: SectionID, reason: SectionReason) {
    self.section = section
    self.reason = reason
  }
}

/// Who decided on a section, and by what evidence.
package struct SectionReason: Hashable, Sendable, Codable {
  /// The order of authority: the first that speaks wins.
  package enum Authority: String, Hashable, Sendable, Codable, CaseIterable {
    /// The words of the story show a staff matter.
    case internalWords
    /// feeds.yml gives the source a section.
    case source
    /// A rule of feeds.yml matched.
    case rule
    /// A category of the source's own names the section.
    case category
    /// Words of the story speak for the section.
    case words
    /// Nothing spoke.
    case byDefault
  }

  package var authority: Authority
  /// The words, the category or the rule that decided, as they stand there.
  package var evidence: [String]

  package init(_ authority: Authority, evidence: [String] = []) {
    self.authority = authority
    self.evidence = evidence
  }
}
