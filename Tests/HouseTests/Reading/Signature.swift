/// The head of a function: how many parameters it has and where its body begins.
struct Signature {
  private(set) var parameterCount = 0
  /// Indices of the tokens between the parentheses.
  let parameters: Range<Int>
  /// The index of the opening brace; nil for a requirement of a protocol.
  private(set) var body: Int?
  /// The index of the last token of the head.
  private(set) var last: Int

  /// Reads from the `func` or `init` at an index; nil when no parameter list follows.
  init?(of start: Int, in tokens: [Token]) {
    var index = start + 1
    let isNamed = tokens[start].text == "init" || tokens[index].kind != .symbol
    if isNamed {
      while index < tokens.count, !tokens[index].isSymbol("(") {
        guard tokens[index].isSymbol("<") else {
          index += 1
          continue
        }
        guard let close = Signature.close(of: index, in: tokens) else { return nil }
        index = close + 1
      }
    } else {
      while index < tokens.count, !tokens[index].isSymbol("(") { index += 1 }
    }
    guard index < tokens.count, let close = Signature.close(of: index, in: tokens) else {
      return nil
    }
    last = close
    parameters = index + 1..<close
    parameterCount = Signature.count(parameters, in: tokens)
    findBody(after: close, in: tokens)
  }

  private mutating func findBody(after close: Int, in tokens: [Token]) {
    var index = close + 1
    while index < tokens.count {
      let token = tokens[index]
      if token.isSymbol("{") {
        body = index
        return
      }
      guard token.line == tokens[last].line || continues(token, after: tokens[last]) else { return }
      if token.isSymbol("}") { return }
      if token.isSymbol("(") || token.isSymbol("["),
        let end = Signature.close(of: index, in: tokens)
      {
        index = end
      }
      last = index
      index += 1
    }
  }

  /// Whether a token on a new line still belongs to the head.
  private func continues(_ token: Token, after previous: Token) -> Bool {
    let starters: Set<String> = ["async", "throws", "rethrows", "where", "->", "&", ",", "."]
    let enders: Set<String> = ["where", "->", "&", ",", ":", "=", "."]
    return starters.contains(token.text) || enders.contains(previous.text)
  }

  private static let pairs = ["(": ")", "[": "]", "{": "}", "<": ">"]

  /// The index of the bracket that closes the one at an index.
  private static func close(of open: Int, in tokens: [Token]) -> Int? {
    let (opening, closing) = (tokens[open].text, pairs[tokens[open].text] ?? "")
    var depth = 0
    for index in open..<tokens.count where tokens[index].kind == .symbol {
      if tokens[index].text == opening { depth += 1 }
      if tokens[index].text == closing { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  private static func count(_ range: Range<Int>, in tokens: [Token]) -> Int {
    var depth = 0
    var commas = 0
    for token in tokens[range] where token.kind == .symbol {
      switch token.text {
      case "(", "[", "{", "<": depth += 1
      case ")", "]", "}", ">": depth -= 1
      case "," where depth == 0: commas += 1
      default: break
      }
    }
    guard let lastToken = tokens[range].last else { return 0 }
    return lastToken.isSymbol(",") ? commas : commas + 1
  }
}
