/// A type declared in a file.
struct TypeDeclaration: Hashable {
  var keyword: String
  var name: String
  /// The line of its first attribute or modifier.
  var firstLine: Int
  /// Whether nothing outside its file or function can name it.
  var isHidden: Bool
}

/// A function or initialiser declared in a file.
struct FunctionDeclaration: Hashable {
  /// `init` for an initialiser.
  var name: String
  /// The line of its first attribute or modifier.
  var firstLine: Int
  /// The line of `func` or `init`.
  var line: Int
  /// The line of its closing brace, or of its last token when it has no body.
  var lastLine: Int
  var parameterCount: Int
  /// Indices of the tokens between the parentheses.
  var parameters: Range<Int>
  /// Words and attributes before `func`, as written: `private`, `@Test`.
  var modifiers: [String]
  var isQuoted: Bool

  var isInitialiser: Bool { name == "init" }
  var lineCount: Int { lastLine - line + 1 }
}
