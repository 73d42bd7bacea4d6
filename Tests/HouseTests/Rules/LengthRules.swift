/// Files of the product stay under a bound, or say why not.
struct FileLengthRule: SourceRule {
  var bound = 300

  func findings(in source: SwiftSource) -> [Finding] {
    guard source.isProduct, source.lines.count > bound else { return [] }
    guard !source.comments.contains(where: { $0.text.hasPrefix("// Long because") }) else {
      return []
    }
    return [
      Finding(
        source.path,
        "has \(source.lines.count) lines, more than \(bound): divide it, or give the reason in a "
          + "comment that starts with `// Long because`")
    ]
  }
}

/// Functions of the product stay under a bound, or say why not.
struct FunctionLengthRule: SourceRule {
  var bound = 40

  func findings(in source: SwiftSource) -> [Finding] {
    guard source.isProduct else { return [] }
    return source.functions.compactMap { function in
      guard function.lineCount > bound,
        !source.hasReasonForLength(above: function.firstLine)
      else { return nil }
      return Finding(
        source.path, line: function.line,
        "`\(function.name)` has \(function.lineCount) lines, more than \(bound): divide it, or give "
          + "the reason just above in a comment that starts with `// Long because`")
    }
  }
}

/// A function takes few parameters; more of them are a value that has no name yet.
struct ParameterCountRule: SourceRule {
  var bound = 5

  func findings(in source: SwiftSource) -> [Finding] {
    guard source.isProduct else { return [] }
    return source.functions.compactMap { function in
      guard !function.isInitialiser, function.parameterCount > bound else { return nil }
      return Finding(
        source.path, line: function.line,
        "`\(function.name)` takes \(function.parameterCount) parameters, more than \(bound)")
    }
  }
}
