import Foundation

/// A page of the documentation: its headings, links and tables.
struct MarkdownPage: Sendable {
  /// A heading with the text that follows it up to the next one of its level or above.
  struct Section: Sendable {
    var level: Int
    var title: String
    var text: String
  }

  /// A link from the page.
  struct Link: Hashable, Sendable {
    var target: String
    var line: Int
  }

  let path: String
  /// The lines outside fenced code, with their numbers from 1.
  let lines: [(number: Int, text: String)]

  init(path: String, text: String) {
    self.path = path
    var isFenced = false
    var kept: [(number: Int, text: String)] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.drop(while: { $0 == " " }).hasPrefix("```") {
        isFenced.toggle()
      } else if !isFenced {
        kept.append((index + 1, String(line)))
      }
    }
    lines = kept
  }

  var sections: [Section] {
    var found: [Section] = []
    for (_, line) in lines {
      let level = line.prefix { $0 == "#" }.count
      let isHeading = level > 0 && line.dropFirst(level).hasPrefix(" ")
      for index in found.indices where found[index].level > 0 {
        if isHeading, found[index].level >= level {
          found[index].level = -found[index].level
        } else {
          found[index].text += line + "\n"
        }
      }
      if isHeading {
        found.append(
          Section(level: level, title: String(line.dropFirst(level + 1)), text: ""))
      }
    }
    return found.map { Section(level: abs($0.level), title: $0.title, text: $0.text) }
  }

  /// The names under which a browser finds the headings: lower case, hyphens for spaces.
  var anchors: Set<String> {
    Set(
      sections.map { section in
        String(
          section.title.lowercased().compactMap { character in
            switch character {
            case " ": "-"
            case "-", "_": character
            default: character.isLetter || character.isNumber ? character : nil
            }
          })
      })
  }

  /// Inline links, those of pictures included.
  var links: [Link] {
    lines.flatMap { number, line in
      var found: [Link] = []
      var rest = MarkdownPage.withoutCode(line)[...]
      while let open = rest.range(of: "](") {
        rest = rest[open.upperBound...]
        guard let close = rest.firstIndex(of: ")") else { break }
        let target = rest[..<close].split(separator: " ").first.map(String.init) ?? ""
        found.append(Link(target: target, line: number))
        rest = rest[close...]
      }
      return found
    }
  }

  /// Cells of each row of the first table whose head has these titles.
  func table(_ titles: [String]) -> [[String]]? {
    let rows = lines.map { MarkdownPage.cells($0.text) }
    guard let head = rows.firstIndex(of: titles) else { return nil }
    return Array(rows[(head + 2)...].prefix { !$0.isEmpty })
  }

  private static func cells(_ line: String) -> [String] {
    guard line.hasPrefix("|"), line.hasSuffix("|"), line.count > 1 else { return [] }
    return line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
      .map { $0.trimming { $0 == " " } }
  }

  private static func withoutCode(_ line: String) -> String {
    line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined()
  }

  /// What stands between backticks, in order.
  static func codeSpans(of text: String) -> [String] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
  }
}

extension Substring {
  /// The text without the characters at both ends that fulfil a condition.
  func trimming(while matches: (Character) -> Bool) -> String {
    var rest = drop(while: matches)
    while let last = rest.last, matches(last) { rest.removeLast() }
    return String(rest)
  }
}
