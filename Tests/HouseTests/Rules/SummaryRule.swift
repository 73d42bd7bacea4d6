/// Each type that others can name starts with a sentence saying what it is for.
struct SummaryRule: SourceRule {
  func findings(in source: SwiftSource) -> [Finding] {
    guard source.isProduct else { return [] }
    return source.types.compactMap { type in
      guard !type.isHidden else { return nil }
      let above = source.commentLines(above: type.firstLine)
      let hasSummary = above.contains { $0.hasPrefix("///") && $0.contains(where: \.isLetter) }
      return hasSummary
        ? nil
        : Finding(
          source.path, line: type.firstLine, "`\(type.name)` has no `///` summary above it")
    }
  }
}
