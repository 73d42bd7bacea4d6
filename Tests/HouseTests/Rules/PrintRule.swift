/// Only the commands speak to the terminal.
struct PrintRule: SourceRule {
  var rooms: Set<String> = ["HubApp", "feedhub-bench"]

  func findings(in source: SwiftSource) -> [Finding] {
    guard source.isProduct, !rooms.contains(source.room) else { return [] }
    let tokens = source.tokens
    return tokens.indices.compactMap { index in
      guard tokens[index].isWord("print") || tokens[index].isWord("debugPrint"),
        index + 1 < tokens.count, tokens[index + 1].isSymbol("("),
        index == 0 || !tokens[index - 1].isSymbol(".") && !tokens[index - 1].isWord("func")
      else { return nil }
      return Finding(
        source.path, line: tokens[index].line,
        "`\(tokens[index].text)(` outside \(rooms.sorted().joined(separator: " and "))")
    }
  }
}
