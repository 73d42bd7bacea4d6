/// Each import of a room is an arrow of the table in `Docs/Architecture.md`.
struct ImportArrowRule: HouseRule {
  static let page = "Docs/Architecture.md"
  static let head = ["room", "what lives there", "may import"]
  private static let always: Set<String> = ["Foundation", "FoundationEssentials"]

  func findings(in repository: Repository) -> [Finding] {
    let page = repository.pages.first { $0.path == ImportArrowRule.page }
    guard let rows = page?.table(ImportArrowRule.head) else {
      return [Finding(ImportArrowRule.page, "has no table \(ImportArrowRule.head)")]
    }
    var arrows: [String: Set<String>] = [:]
    for row in rows where row.count == ImportArrowRule.head.count {
      for room in MarkdownPage.codeSpans(of: row[0]) {
        arrows[room] = Set(MarkdownPage.codeSpans(of: row[2]))
      }
    }
    return repository.swift.filter(\.isProduct).flatMap { source in
      guard let allowed = arrows[source.room] else {
        return [Finding(source.path, "\(source.room) has no row in \(ImportArrowRule.page)")]
      }
      return imports(of: source).compactMap { module, line in
        allowed.union(ImportArrowRule.always).contains(module)
          ? nil
          : Finding(
            source.path, line: line,
            "\(source.room) may not import \(module); see \(ImportArrowRule.page)")
      }
    }
  }

  private static let kinds: Set<String> = [
    "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
  ]

  private func imports(of source: SwiftSource) -> [(module: String, line: Int)] {
    source.tokens.indices.compactMap { index in
      guard source.tokens[index].isWord("import"), index + 1 < source.tokens.count else {
        return nil
      }
      let isScoped = ImportArrowRule.kinds.contains(source.tokens[index + 1].text)
      let name = index + (isScoped ? 2 : 1)
      guard name < source.tokens.count else { return nil }
      return (source.tokens[name].text, source.tokens[index].line)
    }
  }
}
