/// The keys of feeds.yml and the tables of `Docs/Configuration.md` are the same.
struct ConfigurationDocumentationRule: HouseRule {
  static let page = "Docs/Configuration.md"
  static let schema = "Sources/HubApp/Configuration/ConfigurationSchema.swift"

  func findings(in repository: Repository) -> [Finding] {
    guard
      let page = repository.pages.first(where: { $0.path == ConfigurationDocumentationRule.page })
    else { return [Finding(ConfigurationDocumentationRule.page, "is missing")] }
    guard
      let source = repository.swift.first(where: {
        $0.path == ConfigurationDocumentationRule.schema
      }), let keys = ConfigurationDocumentationRule.keys(in: source)
    else {
      return [
        Finding(
          ConfigurationDocumentationRule.schema,
          "must hold every key of feeds.yml as `static let keys: [String] = [\"hub.title\", …]`")
      ]
    }
    let documented = ConfigurationDocumentationRule.documented(on: page)
    let missing = Set(keys.map(\.text)).subtracting(documented.map(\.text))
    let unknown = Set(documented.map(\.text)).subtracting(keys.map(\.text))
    return keys.filter { missing.contains($0.text) }.map {
      Finding(source.path, line: $0.line, "`\($0.text)` has no row in \(page.path)")
    }
      + documented.filter { unknown.contains($0.text) }.map {
        Finding(page.path, line: $0.line, "`\($0.text)` is not a key of \(source.path)")
      }
  }

  private static func keys(in source: SwiftSource) -> [(text: String, line: Int)]? {
    let tokens = source.tokens
    guard
      let name = tokens.indices.first(where: {
        tokens[$0].isWord("keys") && $0 > 0 && tokens[$0 - 1].isWord("let")
      }),
      let equals = tokens[name...].firstIndex(where: { $0.isSymbol("=") }),
      let end = tokens[equals...].firstIndex(where: { $0.isSymbol("]") })
    else { return nil }
    return tokens[equals..<end].filter { $0.kind == .string }.map { ($0.text, $0.line) }
  }

  /// The first code span of each row of a table that starts with a key.
  private static func documented(on page: MarkdownPage) -> [(text: String, line: Int)] {
    page.lines.compactMap { number, line in
      guard line.hasPrefix("| `"), let key = MarkdownPage.codeSpans(of: line).first else {
        return nil
      }
      return (key, number)
    }
  }
}
