/// Decisions are numbered without a gap and answer the same four questions.
struct DecisionRule: HouseRule {
  static let folder = "Docs/Decisions/"
  static let headings = ["Problem", "Decision", "Consequences", "Set aside"]

  func findings(in repository: Repository) -> [Finding] {
    let pages = repository.pages.filter { $0.path.hasPrefix(DecisionRule.folder) }
    guard !pages.isEmpty else { return [Finding(DecisionRule.folder, "has no decisions")] }
    return pages.enumerated().flatMap { index, page in
      let number = page.path.dropFirst(DecisionRule.folder.count).prefix(4)
      let expected = String(10_001 + index).dropFirst()
      var found: [Finding] = []
      if number != expected {
        found.append(Finding(page.path, "is numbered \(number) where \(expected) is due"))
      }
      let titles = page.sections.filter { $0.level == 2 }.map(\.title)
      if titles != DecisionRule.headings {
        found.append(
          Finding(
            page.path,
            "has the headings \(titles) instead of \(DecisionRule.headings)"))
      }
      return found
    }
  }
}
