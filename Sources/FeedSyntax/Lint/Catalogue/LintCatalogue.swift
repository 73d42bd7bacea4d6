import FeedDomain

/// Every rule about feeds that a remark may name, with its explanation and remedies.
package enum LintCatalogue {
  /// In the order of `Docs/Lint.md`.
  package static let rules: [LintRule] =
    encodingRules + xmlRules + readingRules + serverRules + feedRules + entryRules + linkRules
    + dateRules + contentRules

  private static let index = Dictionary(uniqueKeysWithValues: rules.map { ($0.id, $0) })

  package static func rule(_ id: String) -> LintRule? {
    index[id]
  }

  /// The rule of a remark; one that has no entry here is still told.
  static func rule(_ id: String, _ severity: Remark.Severity) -> LintRule {
    index[id]
      ?? LintRule(
        id: id, severity,
        LintText(
          vi: "Quy tắc này chưa có lời giải thích.", en: "This rule has no explanation yet."),
        remedy: LintText(vi: "Xem dòng được nêu.", en: "Look at the line."))
  }

  static func severity(of rule: LintRuleID) -> Remark.Severity {
    index[rule.rawValue]?.severity ?? .warning
  }
}
