package import FeedDomain

/// What the lint says of a feed, with the feed as it was read.
package struct LintReport: Sendable {
  package var feed: ParsedFeed
  /// Errors first, then warnings, then advice, each in the order of the document.
  package var findings: [LintFinding]

  package init(feed: ParsedFeed, findings: [LintFinding]) {
    self.feed = feed
    self.findings = findings
  }

  package func findings(_ severity: Remark.Severity) -> [LintFinding] {
    findings.filter { $0.severity == severity }
  }
}

/// One rule that a feed breaks, with the places where it does.
package struct LintFinding: Hashable, Sendable {
  /// A line with what stands there.
  package struct Place: Hashable, Sendable {
    package var line: Int?
    /// Quoted and short; may be empty.
    package var evidence: String
  }

  package var rule: LintRule
  package var severity: Remark.Severity
  /// The first places, in the order of the document.
  package var places: [Place]
  /// How many places there are in all.
  package var count: Int

  package var line: Int? { places.first?.line }
}

extension LintFinding {
  /// Places that are kept of one rule; more of the same teach nothing.
  private static let mostPlaces = 5

  /// Remarks as findings: those of one rule together, the gravest first.
  static func grouped(_ remarks: [Remark]) -> [LintFinding] {
    let all = Dictionary(grouping: remarks) { $0.rule }.map { id, remarks in
      let ordered = remarks.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
      let severity = remarks.map(\.severity).min { $0.rank < $1.rank } ?? .advice
      return LintFinding(
        rule: LintCatalogue.rule(id, severity), severity: severity,
        places: ordered.prefix(mostPlaces).map {
          Place(line: $0.line, evidence: Remark.short($0.evidence))
        },
        count: remarks.count)
    }
    return all.sorted {
      ($0.severity.rank, $0.line ?? 0, $0.rule.id) < ($1.severity.rank, $1.line ?? 0, $1.rule.id)
    }
  }
}

extension Remark.Severity {
  /// 0 is the gravest.
  var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .advice: 2
    }
  }
}
