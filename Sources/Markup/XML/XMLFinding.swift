/// One place where a document breaks the rules of XML, and how it was read all the same.
package struct XMLFinding: Hashable, Sendable {
  package var rule: XMLRule
  /// Line of the document, from 1.
  package var line: Int
  /// The piece of the document that forced it, shortened.
  package var evidence: String

  package init(rule: XMLRule, line: Int, evidence: String) {
    self.rule = rule
    self.line = line
    self.evidence = evidence
  }
}

/// The rules of XML that documents are known to break; the raw value is the id in `Docs/Lint.md`.
package enum XMLRule: String, Hashable, Sendable, CaseIterable {
  case invalidBytes = "xml-invalid-bytes"
  case controlCharacter = "xml-control-character"
  case latinControl = "xml-windows-character"
  case junkBeforeRoot = "xml-junk-before-root"
  case junkAfterRoot = "xml-junk-after-root"
  case declarationNotFirst = "xml-declaration-not-first"
  case bareAmpersand = "xml-unescaped-ampersand"
  case bareLessThan = "xml-unescaped-less-than"
  case undefinedEntity = "xml-undefined-entity"
  case badCharacterReference = "xml-bad-character-reference"
  case undeclaredPrefix = "xml-undeclared-prefix"
  case missingEndTag = "xml-missing-end-tag"
  case strayEndTag = "xml-stray-end-tag"
  case brokenTag = "xml-broken-tag"
  case unquotedAttribute = "xml-unquoted-attribute"
  case duplicateAttribute = "xml-duplicate-attribute"
  case unfinishedSection = "xml-unfinished-section"
  case truncated = "xml-truncated"
  case tooDeep = "xml-too-deep"
  case tooManyAttributes = "xml-too-many-attributes"

  /// Whether the document can still be called well-formed XML.
  package var breaksWellFormedness: Bool {
    switch self {
    case .latinControl, .tooDeep, .tooManyAttributes: false
    default: true
    }
  }
}

/// How the reading of a document ended.
package struct XMLReport: Sendable {
  /// The way it ended.
  package enum Outcome: Sendable {
    case complete
    /// Tags do not match, or the document stops within one: what was told to the handler may be
    /// wrong, and the document is to be read again as a damaged one.
    case broken
    /// The handler had enough, or a limit was met.
    case stopped
  }

  package var outcome: Outcome
  package var findings: [XMLFinding]
}
