/// Every rule that a remark may name has its row in `Docs/Lint.md`.
struct RemarkDocumentationRule: HouseRule {
  static let page = "Docs/Lint.md"

  func findings(in repository: Repository) -> [Finding] {
    guard let page = repository.pages.first(where: { $0.path == RemarkDocumentationRule.page })
    else { return [Finding(RemarkDocumentationRule.page, "is missing")] }
    let documented = Set(
      page.lines.filter { $0.text.hasPrefix("| `") }
        .compactMap { MarkdownPage.codeSpans(of: $0.text).first })
    return repository.swift.filter(\.isProduct).flatMap { source in
      names(in: source).filter { !documented.contains($0.text) }
        .map { Finding(source.path, line: $0.line, "`\($0.text)` has no row in \(page.path)") }
    }
  }

  /// Arguments `rule:`, and raw values in files that say so by naming the page.
  private func names(in source: SwiftSource) -> [Token] {
    let tokens = source.tokens
    let namesPage = source.comments.contains { $0.text.contains(RemarkDocumentationRule.page) }
    return tokens.indices.flatMap { index -> [Token] in
      if namesPage, tokens[index].kind == .string, index > 2, tokens[index - 1].isSymbol("="),
        tokens[index - 3].isWord("case")
      {
        return [tokens[index]]
      }
      guard tokens[index].isWord("rule"), index + 2 < tokens.count, tokens[index + 1].isSymbol(":")
      else { return [] }
      return tokens[(index + 2)...].prefix { !$0.isSymbol(",") && !$0.isSymbol(")") }
        .filter { $0.kind == .string }
    }
  }
}
