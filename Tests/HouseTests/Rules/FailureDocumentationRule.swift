/// Every label of a failure has its row in `Docs/Failures.md`.
struct FailureDocumentationRule: HouseRule {
  static let page = "Docs/Failures.md"
  /// Types that call something else their label.
  private static let others: Set<String> = ["DispatchQueue", "Logger"]

  func findings(in repository: Repository) -> [Finding] {
    guard let page = repository.pages.first(where: { $0.path == FailureDocumentationRule.page })
    else { return [Finding(FailureDocumentationRule.page, "is missing")] }
    let documented = Set(
      page.lines.filter { $0.text.hasPrefix("| `") }
        .compactMap { MarkdownPage.codeSpans(of: $0.text).first })
    return repository.swift.filter(\.isProduct).flatMap { source in
      labels(in: source).filter { !documented.contains($0.text) }
        .map { Finding(source.path, line: $0.line, "`\($0.text)` has no row in \(page.path)") }
    }
  }

  private func labels(in source: SwiftSource) -> [Token] {
    let tokens = source.tokens
    let isFailure = source.path.hasSuffix("Failure.swift")
    return tokens.indices.flatMap { index -> [Token] in
      if isFailure, tokens[index].kind == .string, isRawValue(at: index, in: tokens) {
        return [tokens[index]]
      }
      guard tokens[index].isWord("label"), index + 2 < tokens.count,
        tokens[index + 1].isSymbol(":")
      else { return [] }
      if tokens[index + 2].isWord("String") { return strings(ofProperty: index + 3, in: tokens) }
      let isArgument = tokens[index + 2].kind == .string && !belongsToOther(index, in: tokens)
      return isArgument ? [tokens[index + 2]] : []
    }
  }

  private func isRawValue(at index: Int, in tokens: [Token]) -> Bool {
    index > 2 && tokens[index - 1].isSymbol("=") && tokens[index - 3].isWord("case")
  }

  /// The literals in the braces of a computed property.
  private func strings(ofProperty open: Int, in tokens: [Token]) -> [Token] {
    guard open < tokens.count, tokens[open].isSymbol("{") else { return [] }
    var depth = 0
    var found: [Token] = []
    for token in tokens[open...] {
      if token.isSymbol("{") { depth += 1 }
      if token.isSymbol("}") { depth -= 1 }
      if token.kind == .string { found.append(token) }
      if depth == 0 { break }
    }
    return found
  }

  private func belongsToOther(_ index: Int, in tokens: [Token]) -> Bool {
    index > 1 && FailureDocumentationRule.others.contains(tokens[index - 2].text)
  }
}
