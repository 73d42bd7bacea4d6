/// A Swift file, read once: its lines, tokens, comments and declarations.
struct SwiftSource: Sendable {
  /// From the root of the repository: `Sources/FeedDomain/Parsed/Remark.swift`.
  let path: String
  let lines: [String]
  let tokens: [Token]
  let comments: [Comment]
  let types: [TypeDeclaration]
  let functions: [FunctionDeclaration]

  init(path: String, text: String) {
    let scanner = SwiftScanner(text)
    var reader = DeclarationReader(scanner.tokens)
    reader.read()
    var all = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if all.last == "" { all.removeLast() }
    self.path = path
    lines = all
    tokens = scanner.tokens
    comments = scanner.comments
    types = reader.types
    functions = reader.functions
  }

  /// The name of the module the file belongs to: the folder under `Sources` or `Tests`.
  var room: String {
    let parts = path.split(separator: "/")
    return parts.count > 2 ? String(parts[1]) : ""
  }

  /// Whether the file is code of the product, and not of a test or of the package description.
  var isProduct: Bool {
    path.hasPrefix("Sources/")
  }

  /// The comment lines that stand without a gap above a line, first to last, trimmed.
  func commentLines(above line: Int) -> [String] {
    var found: [String] = []
    for text in lines.prefix(line - 1).reversed() {
      let trimmed = text.drop { $0 == " " || $0 == "\t" }
      guard trimmed.hasPrefix("//") else { break }
      found.append(String(trimmed))
    }
    return found.reversed()
  }

  /// The comment that gives the reason why the thing that starts on a line is long.
  func hasReasonForLength(above line: Int) -> Bool {
    commentLines(above: line).contains { $0.hasPrefix("// Long because") }
  }
}
