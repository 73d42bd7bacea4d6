/// Every command and every option of it is in `Docs/Commands.md`, under the heading of the command.
struct CommandDocumentationRule: HouseRule {
  static let page = "Docs/Commands.md"
  static let folder = "Sources/HubApp/Commands/"

  func findings(in repository: Repository) -> [Finding] {
    guard let page = repository.pages.first(where: { $0.path == CommandDocumentationRule.page })
    else { return [Finding(CommandDocumentationRule.page, "is missing")] }
    let sources = repository.swift.filter { $0.path.hasPrefix(CommandDocumentationRule.folder) }
    guard !sources.isEmpty else {
      return [Finding(CommandDocumentationRule.folder, "has no commands to compare with the page")]
    }
    return sources.flatMap { findings(in: CommandReader($0), of: $0.path, page: page) }
  }

  private func findings(
    in reader: CommandReader, of path: String, page: MarkdownPage
  ) -> [Finding] {
    var found: [Finding] = []
    if reader.configurations > reader.commands.count {
      found.append(Finding(path, "a `CommandConfiguration` without a `commandName`"))
    }
    var texts: [String] = []
    for command in reader.commands {
      let sections = page.sections.filter { section in
        section.title.split { !$0.isLetter && $0 != "-" }.contains { $0 == command }
      }
      texts += sections.map(\.text)
      if sections.isEmpty {
        found.append(Finding(path, "`\(command)` has no heading in \(page.path)"))
      }
    }
    if reader.commands.isEmpty { texts = page.sections.map(\.text) }
    let words = Set(texts.flatMap(CommandDocumentationRule.options))
    for option in reader.options where !words.contains(option.name) {
      found.append(
        Finding(path, line: option.line, "`\(option.name)` is not described in \(page.path)"))
    }
    return found
  }

  /// The words of a text that start with two hyphens.
  private static func options(in text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
      .filter { $0.hasPrefix("--") }
  }
}

/// The commands and options that a file of code declares.
struct CommandReader {
  private(set) var commands: [String] = []
  private(set) var options: [(name: String, line: Int)] = []
  /// How many times the file configures a command.
  private(set) var configurations = 0

  init(_ source: SwiftSource) {
    let tokens = source.tokens
    for index in tokens.indices {
      if tokens[index].isWord("CommandConfiguration"), tokens[next(index, tokens)].isSymbol("(") {
        configurations += 1
      }
      if tokens[index].isWord("commandName"), index + 2 < tokens.count,
        tokens[index + 2].kind == .string
      {
        commands.append(tokens[index + 2].text)
      }
      if tokens[index].isSymbol("@"), ["Option", "Flag"].contains(tokens[next(index, tokens)].text)
      {
        readOption(at: index + 1, in: tokens)
      }
    }
  }

  private func next(_ index: Int, _ tokens: [Token]) -> Int {
    min(index + 1, tokens.count - 1)
  }

  private mutating func readOption(at wrapper: Int, in tokens: [Token]) {
    guard let variable = tokens[wrapper...].firstIndex(where: { $0.isWord("var") }),
      variable + 1 < tokens.count
    else { return }
    let arguments = tokens[wrapper..<variable]
    var names: [String] = []
    for index in arguments.indices where tokens[index].isWord("customLong") {
      if index + 2 < variable, tokens[index + 2].kind == .string {
        names.append(tokens[index + 2].text)
      }
    }
    if names.isEmpty { names = [CommandReader.hyphenated(tokens[variable + 1].text)] }
    if arguments.contains(where: { $0.isWord("prefixedNo") }) { names += names.map { "no-" + $0 } }
    options += names.map { ("--" + $0, tokens[wrapper].line) }
  }

  /// `perHost` is `--per-host` on the command line.
  static func hyphenated(_ name: String) -> String {
    name.reduce(into: "") { result, character in
      result += character.isUppercase ? "-" + character.lowercased() : String(character)
    }
  }
}
