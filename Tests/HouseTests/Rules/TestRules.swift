/// The name of a test is a sentence.
struct TestNameRule: SourceRule {
  func findings(in source: SwiftSource) -> [Finding] {
    guard source.path.hasPrefix("Tests/") else { return [] }
    return source.functions.compactMap { function in
      guard function.modifiers.contains("@Test") else { return nil }
      guard function.isQuoted, function.name.contains(" ") else {
        return Finding(
          source.path, line: function.line,
          "the test `\(function.name)` is not named by a sentence in backticks")
      }
      return nil
    }
  }
}

/// Tests do not sleep: what needs time takes a clock, whose own `sleep` ends when the test moves it on.
struct SleepRule: SourceRule {
  private static let words: Set<String> = ["sleep", "usleep", "nanosleep"]

  func findings(in source: SwiftSource) -> [Finding] {
    guard source.path.hasPrefix("Tests/") else { return [] }
    let tokens = source.tokens
    return tokens.indices.dropLast().compactMap { index in
      guard tokens[index].kind == .word, SleepRule.words.contains(tokens[index].text),
        tokens[index + 1].isSymbol("("), index == 0 || !tokens[index - 1].isWord("func"),
        index < 2 || !tokens[index - 1].isSymbol(".") || !tokens[index - 2].isWord("clock")
      else { return nil }
      return Finding(source.path, line: tokens[index].line, "a test that sleeps")
    }
  }
}
