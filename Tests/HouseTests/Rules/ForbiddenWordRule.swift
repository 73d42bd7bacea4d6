/// Words that have no place in this house.
struct ForbiddenWordRule: SourceRule {
  private static let inComments = ["TODO", "FIXME", "XXX", "HACK"]
  private static let inTypeNames = ["Utilities", "Utility", "Helper", "Manager", "Common"]
  private static let calls: Set<String> = ["fatalError"]
  private static let locks: Set<String> = ["Mutex", "pthread_mutex_t", "DispatchSemaphore"]

  func findings(in source: SwiftSource) -> [Finding] {
    inComments(of: source) + inNames(of: source) + inCode(of: source)
  }

  private func inComments(of source: SwiftSource) -> [Finding] {
    source.comments.flatMap { comment in
      let words = comment.text.split { !$0.isLetter }
      return ForbiddenWordRule.inComments.filter { word in words.contains { $0 == word } }
        .map { Finding(source.path, line: comment.line, "`\($0)`: finish it, or file an issue") }
    }
  }

  private func inNames(of source: SwiftSource) -> [Finding] {
    source.types.compactMap { type in
      guard let word = ForbiddenWordRule.inTypeNames.first(where: { type.name.contains($0) }) else {
        return nil
      }
      return Finding(
        source.path, line: type.firstLine,
        "`\(type.name)`: \"\(word)\" does not say what it is for")
    }
  }

  private func inCode(of source: SwiftSource) -> [Finding] {
    source.tokens.indices.compactMap { index in
      guard let message = message(at: index, in: source) else { return nil }
      return Finding(source.path, line: source.tokens[index].line, message)
    }
  }

  private func message(at index: Int, in source: SwiftSource) -> String? {
    let token = source.tokens[index]
    guard token.kind == .word, index + 1 < source.tokens.count else { return nil }
    let next = source.tokens[index + 1]
    if token.text == "try" || token.text == "as", next.isSymbol("!") {
      return "`\(token.text)!` crashes; a failure is thrown or is a case of an outcome"
    }
    if ForbiddenWordRule.calls.contains(token.text), next.isSymbol("(") {
      return "`\(token.text)`: our own mistakes stop at a precondition"
    }
    if source.isProduct, ForbiddenWordRule.locks.contains(token.text),
      next.isSymbol("(") || next.isSymbol("<")
    {
      return "`\(token.text)`: the one kind of lock in this house is NSLock"
    }
    return nil
  }
}
