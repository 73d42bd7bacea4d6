/// A finding about a document: what rule it breaks, where, and how grave that is.
package struct Remark: Hashable, Sendable {
  /// How much a finding matters to those who read the feed.
  package enum Severity: String, Hashable, Sendable, Codable {
    /// Readers lose something.
    case error
    /// Readers have to guess.
    case warning
    /// It could be better.
    case advice
  }

  /// The rule's id, as in `Docs/Lint.md`: `xml-unescaped-ampersand`.
  package var rule: String
  package var severity: Severity
  /// Line of the document, from 1; nil when the finding is about the whole.
  package var line: Int?
  /// What was found there, quoted and short, for the reader of the remark.
  package var evidence: String

  package init(rule: String, severity: Severity, line: Int? = nil, evidence: String = "") {
    self.rule = rule
    self.severity = severity
    self.line = line
    self.evidence = evidence
  }
}
