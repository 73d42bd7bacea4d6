/// An error is dropped only with a reason in writing.
struct DroppedErrorRule: SourceRule {
  func findings(in source: SwiftSource) -> [Finding] {
    let tokens = source.tokens
    let commented = source.comments.reduce(into: Set<Int>()) { lines, comment in
      lines.formUnion(comment.line...comment.lastLine)
    }
    return tokens.indices.dropLast().compactMap { index in
      let (token, next) = (tokens[index], tokens[index + 1])
      if token.isWord("try"), next.isSymbol("?") {
        let hasReason = commented.contains(token.line) || commented.contains(token.line - 1)
        return hasReason
          ? nil : Finding(source.path, line: token.line, "`try?` without a comment beside it")
      }
      if token.isWord("catch"), next.isSymbol("{"), index + 2 < tokens.count,
        tokens[index + 2].isSymbol("}")
      {
        return Finding(source.path, line: token.line, "a `catch` that does nothing")
      }
      return nil
    }
  }
}
