import FeedDomain

/// Reads the block `rules:`.
struct RulesReader {
  let sections: [SectionID]
  let sources: Set<SourceID>

  func rules(_ node: ConfigurationNode?) -> [SectionRule] {
    guard let node else { return [] }
    return node.members.compactMap(rule)
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
    when.checkKeys()
    var condition = SectionRule.Condition()
    condition.categories = when.child("category")?.texts ?? []
    condition.words = when.child("word")?.texts ?? []
    condition.places = when.child("place")?.texts ?? []
    condition.sources = (when.child("source")?.texts ?? []).map(SourceID.init(_:))
    for source in condition.sources where !sources.contains(source) {
      when.note("there is no source “\(source.rawValue)”")
    }
    if condition == SectionRule.Condition() {
      when.note("the rule has no condition: give category, word, source or place")
    }
    return SectionRule(condition: condition, section: section, line: node.line ?? 0)
  }
}
