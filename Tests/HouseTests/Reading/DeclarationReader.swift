/// Finds types and functions in the tokens of a file by following braces.
struct DeclarationReader {
  /// What a pair of braces encloses.
  private enum Scope {
    case type(isHidden: Bool)
    case function(Int)
    /// A closure, an accessor, a statement.
    case block
  }

  private let tokens: [Token]
  private var scopes: [Scope] = []
  /// Scopes whose opening brace is known before it is reached.
  private var openings: [Int: Scope] = [:]
  private(set) var types: [TypeDeclaration] = []
  private(set) var functions: [FunctionDeclaration] = []

  init(_ tokens: [Token]) {
    self.tokens = tokens
  }

  mutating func read() {
    for (index, token) in tokens.enumerated() {
      switch (token.kind, token.text) {
      case (.symbol, "{"):
        scopes.append(openings.removeValue(forKey: index) ?? .block)
      case (.symbol, "}"): close(at: token.line)
      case (.word, "struct"), (.word, "class"), (.word, "enum"), (.word, "actor"),
        (.word, "protocol"), (.word, "extension"):
        readType(at: index)
      case (.word, "func"), (.word, "init"): readFunction(at: index)
      default: break
      }
    }
  }

  private mutating func close(at line: Int) {
    if case .function(let number) = scopes.popLast() { functions[number].lastLine = line }
  }

  private mutating func readType(at index: Int) {
    guard index + 1 < tokens.count, isDeclaration(at: index) else { return }
    let name = tokens[index + 1]
    guard name.kind == .word || name.kind == .quotedName else { return }
    guard !["func", "var", "let", "subscript", "override"].contains(name.text) else { return }
    guard let brace = tokens[index...].firstIndex(where: { $0.isSymbol("{") }) else { return }
    let (modifiers, first) = modifiers(before: index)
    let isHidden =
      modifiers.contains("private") || modifiers.contains("fileprivate")
      || scopes.contains {
        if case .type(isHidden: false) = $0 { false } else { true }
      }
    openings[brace] = .type(isHidden: isHidden)
    guard tokens[index].text != "extension" else { return }
    types.append(
      TypeDeclaration(
        keyword: tokens[index].text, name: name.text, firstLine: tokens[first].line,
        isHidden: isHidden))
  }

  /// A keyword after a dot, an `import`, a colon or a comma names something else.
  private func isDeclaration(at index: Int) -> Bool {
    guard index > 0 else { return true }
    let previous = tokens[index - 1]
    return ![".", ":", ",", "import"].contains(previous.text) || previous.kind == .string
  }

  private mutating func readFunction(at index: Int) {
    guard index + 1 < tokens.count, index == 0 || !tokens[index - 1].isSymbol(".") else { return }
    let isInitialiser = tokens[index].text == "init"
    if isInitialiser, !["(", "<", "?", "!"].contains(tokens[index + 1].text) { return }
    guard let signature = Signature(of: index, in: tokens) else { return }
    let (modifiers, first) = modifiers(before: index)
    if let body = signature.body {
      openings[body] = .function(functions.count)
    }
    functions.append(
      FunctionDeclaration(
        name: isInitialiser ? "init" : tokens[index + 1].text,
        firstLine: tokens[first].line, line: tokens[index].line,
        lastLine: tokens[signature.last].line, parameterCount: signature.parameterCount,
        parameters: signature.parameters,
        modifiers: modifiers, isQuoted: tokens[index + 1].kind == .quotedName))
  }

  private static let modifierWords: Set<String> = [
    "public", "package", "internal", "private", "fileprivate", "open", "final", "indirect",
    "static", "class", "mutating", "nonmutating", "override", "required", "convenience",
    "nonisolated", "isolated", "distributed", "borrowing", "consuming", "prefix", "postfix",
    "infix", "optional", "dynamic",
  ]

  /// Modifiers and attributes that stand before a keyword, and the index of the first of them.
  private func modifiers(before index: Int) -> (words: [String], first: Int) {
    var words: [String] = []
    var first = index
    while first > 0 {
      var candidate = first - 1
      if tokens[candidate].isSymbol(")"), let open = opening(of: candidate) {
        candidate = open - 1
      }
      guard candidate >= 0, tokens[candidate].kind == .word else { break }
      if candidate > 0, tokens[candidate - 1].isSymbol("@") {
        words.insert("@" + tokens[candidate].text, at: 0)
        first = candidate - 1
      } else if DeclarationReader.modifierWords.contains(tokens[candidate].text) {
        words.insert(tokens[candidate].text, at: 0)
        first = candidate
      } else {
        break
      }
    }
    return (words, first)
  }

  private func opening(of close: Int) -> Int? {
    var depth = 0
    for index in stride(from: close, through: 0, by: -1) {
      if tokens[index].isSymbol(")") { depth += 1 }
      if tokens[index].isSymbol("(") { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }
}
