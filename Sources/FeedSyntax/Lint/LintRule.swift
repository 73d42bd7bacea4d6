package import FeedDomain

/// What is known of one rule about feeds: how grave it is, what it means, and what to do.
package struct LintRule: Hashable, Sendable {
  package let id: String
  package let severity: Remark.Severity
  /// What is wrong, and whom it hurts.
  package let explanation: LintText
  /// What to do, whatever the site runs on.
  package let remedy: LintText
  /// What to do in a system, where that is known.
  package let systems: [LintSystem: LintText]

  package init(
    id: String, _ severity: Remark.Severity, _ explanation: LintText, remedy: LintText,
    in systems: [LintSystem: LintText] = [:]
  ) {
    self.id = id
    self.severity = severity
    self.explanation = explanation
    self.remedy = remedy
    self.systems = systems
  }

  init(
    _ id: LintRuleID, _ severity: Remark.Severity, _ explanation: LintText, remedy: LintText,
    in systems: [LintSystem: LintText] = [:]
  ) {
    self.init(id: id.rawValue, severity, explanation, remedy: remedy, in: systems)
  }
}

/// One text in the languages of those who run library sites and of those who help them.
package struct LintText: Hashable, Sendable {
  package let vi: String
  package let en: String

  package init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  package subscript(_ language: LintLanguage) -> String {
    language == .vi ? vi : en
  }
}

/// The languages a lint speaks.
package enum LintLanguage: String, Hashable, Sendable, CaseIterable {
  case vi, en
}

/// The content management systems for which remedies are known.
package enum LintSystem: String, Hashable, Sendable, CaseIterable {
  case wordPress = "WordPress"
  case joomla = "Joomla"
  case sharePoint = "SharePoint"
  case dotNetNuke = "DotNetNuke"
}
