import FeedDomain
import VietnameseText

/// Reads the block `rules:`.
struct RulesReader {
  let sections: [SectionID]
  let sources: [Source]

  func rules(_ node: ConfigurationNode?) -> [SectionRule] {
    guard let node else { return [] }
    let rules = node.members.compactMap(rule)
    for problem in RuleCheck(rules, sources: sources).problems { node.problems.note(problem) }
    return rules
  }

  private func rule(_ node: ConfigurationNode) -> SectionRule? {
    node.checkKeys()
    let section = SectionID(HubReader.required("section", of: node))
    if !section.rawValue.isEmpty, !sections.contains(section) {
      node.note("there is no section “\(section.rawValue)”")
    }
    guard let when = node.child("when") else {
      node.note("the rule has no “when:”")
      return nil
    }
    return SectionRule(
      condition: condition(when), section: section, weight: weight(node.child("weight")),
      line: node.line ?? 0)
  }

  /// What stands behind `when:`.
  func condition(_ when: ConfigurationNode) -> SectionRule.Condition {
    when.checkKeys()
    var condition = SectionRule.Condition()
    condition.all = signs(when)
    condition.any =
      when.child("any")?.members.map { member in
        member.checkKeys()
        let signs = signs(member)
        if signs.isEmpty { member.note("a member of “any:” has no condition") }
        return signs
      } ?? []
    if let not = when.child("not") {
      not.checkKeys()
      condition.none = signs(not)
    }
    if condition.all.isEmpty, condition.any.isEmpty, condition.none.isEmpty {
      when.note("the rule has no condition: give category, word, url, source or place")
    }
    return condition
  }

  private func signs(_ node: ConfigurationNode) -> SectionRule.Signs {
    var signs = SectionRule.Signs()
    signs.categories = node.child("category")?.texts ?? []
    signs.words = node.child("word")?.texts ?? []
    signs.addresses = node.child("url")?.texts ?? []
    signs.places = node.child("place")?.texts ?? []
    signs.sources = (node.child("source")?.texts ?? []).map(SourceID.init(_:))
    for source in signs.sources where !sources.contains(where: { $0.id == source }) {
      node.note("there is no source “\(source.rawValue)”")
    }
    for word in signs.words + signs.categories where Folding.unaccented(word).isEmpty {
      node.note("“\(word)” has no letter and matches nothing")
    }
    for address in signs.addresses where address.allSatisfy({ $0 == "*" }) {
      node.note("“\(address)” says nothing of an address")
    }
    return signs
  }

  private func weight(_ node: ConfigurationNode?) -> Double {
    guard let node, let text = node.text else { return 1 }
    guard let weight = Double(text), weight > 0, weight <= 1 else {
      node.note("weight has to be a number above 0, and 1 at most")
      return 1
    }
    return weight
  }

  /// Reads a condition by itself, as it would stand behind `when:`.
  static func condition(
    _ text: String, for configuration: Configuration
  ) throws(ConfigurationFailure) -> SectionRule.Condition {
    let problems = ProblemList()
    let top = try ConfigurationFile.top(text, path: "the condition", problems: problems)
    let reader = RulesReader(
      sections: configuration.hub.sections.map(\.id), sources: configuration.sources)
    let condition = top.map { top in
      reader.condition(
        ConfigurationNode(node: top.node, path: "rules[].when", problems: problems))
    }
    guard let condition, problems.problems.isEmpty else {
      throw ConfigurationFailure(path: "the condition", problems: problems.problems)
    }
    return condition
  }
}
