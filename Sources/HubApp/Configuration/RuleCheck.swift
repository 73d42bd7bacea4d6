import FeedDomain
import VietnameseText

/// Finds rules that can never decide anything, or that contradict an earlier one.
struct RuleCheck {
  let problems: [ConfigurationProblem]

  init(_ rules: [SectionRule], sources: [Source]) {
    var problems: [ConfigurationProblem] = []
    for (place, rule) in rules.enumerated() {
      let message =
        Self.denial(rule.condition) ?? Self.idle(rule, sources: sources)
        ?? Self.tooLight(rule, among: rules) ?? Self.shadow(rule, behind: rules[..<place])
      if let message {
        problems.append(ConfigurationProblem(line: rule.line, message: message))
      }
    }
    self.problems = problems
  }

  /// A rule that wants and forbids the same.
  private static func denial(_ condition: SectionRule.Condition) -> String? {
    let wanted = condition.all
    let banned = condition.none
    let pairs = [
      (wanted.words.map(folded), banned.words.map(folded)),
      (wanted.categories.map(folded), banned.categories.map(folded)),
      (wanted.addresses, banned.addresses), (wanted.places, banned.places),
      (wanted.sources.map(\.rawValue), banned.sources.map(\.rawValue)),
    ]
    let isDenied = pairs.contains { wanted, banned in
      !wanted.isEmpty && Set(wanted).isSubset(of: banned)
    }
    return isDenied ? "the rule can never match: “not:” forbids all that it asks for" : nil
  }

  /// A rule for sources that all have a section of their own, which goes before rules.
  private static func idle(_ rule: SectionRule, sources: [Source]) -> String? {
    let named = rule.condition.all.sources
    guard !named.isEmpty else { return nil }
    let meant = sources.filter { named.contains($0.id) }
    guard !meant.isEmpty, meant.allSatisfy({ $0.section != nil }) else { return nil }
    return "the rule never counts: feedhub takes the section that its sources have of their own"
  }

  /// A light rule whose section has too few others to make up one.
  private static func tooLight(_ rule: SectionRule, among rules: [SectionRule]) -> String? {
    let sum = rules.filter { $0.section == rule.section }.reduce(0) { $0 + $1.weight }
    guard sum < 0.999 else { return nil }
    return "the rule never counts: the weights of all rules for “\(rule.section.rawValue)” make "
      + "less than 1"
  }

  /// A rule before which an earlier one, which asks for less, always decides.
  private static func shadow(_ rule: SectionRule, behind earlier: ArraySlice<SectionRule>)
    -> String?
  {
    for other in earlier where other.weight >= 1 && asksLess(other.condition, than: rule.condition)
    {
      return other.section == rule.section
        ? "the rule adds nothing: that of line \(other.line) matches wherever it does"
        : "the rule contradicts that of line \(other.line), which matches wherever it does and "
          + "sends stories to “\(other.section.rawValue)”"
    }
    return nil
  }

  /// Whether whatever has the signs of `more` surely has those of `less`.
  private static func asksLess(
    _ less: SectionRule.Condition, than more: SectionRule.Condition
  ) -> Bool {
    guard less.any.isEmpty, less.none.isEmpty else { return less == more }
    let pairs = [
      (less.all.words.map(folded), more.all.words.map(folded)),
      (less.all.categories.map(folded), more.all.categories.map(folded)),
      (less.all.addresses, more.all.addresses), (less.all.places, more.all.places),
      (less.all.sources.map(\.rawValue), more.all.sources.map(\.rawValue)),
    ]
    return pairs.allSatisfy { less, more in
      less.isEmpty || !more.isEmpty && Set(more).isSubset(of: less)
    }
  }

  private static func folded(_ text: String) -> String { Folding.comparisonForm(text) }
}
