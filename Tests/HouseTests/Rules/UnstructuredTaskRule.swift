/// Work that nobody waits for is not started.
struct UnstructuredTaskRule: SourceRule {
  func findings(in source: SwiftSource) -> [Finding] {
    guard source.isProduct else { return [] }
    let tokens = source.tokens
    return tokens.indices.dropLast(2).compactMap { index in
      guard tokens[index].isWord("Task") else { return nil }
      let (next, third) = (tokens[index + 1], tokens[index + 2])
      let isDetached = next.isSymbol(".") && third.isWord("detached")
      let isCall = next.isSymbol("(") && !third.isSymbol(")")
      guard next.isSymbol("{") || isDetached || isCall else { return nil }
      return Finding(
        source.path, line: tokens[index].line,
        "an unstructured `Task`: use a task group or `async let`, so that it ends with its caller")
    }
  }
}
