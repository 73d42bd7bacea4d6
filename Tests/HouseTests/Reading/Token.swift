/// A piece of Swift code that is neither white space nor comment.
struct Token: Hashable {
  /// What sort of piece it is.
  enum Kind: Hashable {
    /// A keyword, identifier or number.
    case word
    /// An identifier in backticks; its text is without them.
    case quotedName
    /// One character of punctuation, or `->`.
    case symbol
    /// The characters between the quotes of a string literal, as written.
    case string
  }

  var kind: Kind
  var text: String
  /// From 1.
  var line: Int
  /// Position of its first byte.
  var offset: Int

  func isWord(_ word: String) -> Bool {
    kind == .word && text == word
  }

  func isSymbol(_ symbol: String) -> Bool {
    kind == .symbol && text == symbol
  }
}

/// A comment of Swift code with its slashes.
struct Comment: Hashable {
  var text: String
  /// The line it starts on, from 1.
  var line: Int
  var lastLine: Int
}
