import FeedDomain

/// Writes sources as the block `sources:` of feeds.yml; the same sources give the same text.
enum SourcesYAML {
  /// `caFiles` are the files of certificates that feeds.yml names, which no command knows.
  static func text(_ entries: [RegisterEntry], caFiles: [SourceID: String] = [:]) -> String {
    guard !entries.isEmpty else { return "sources: []\n" }
    return "sources:\n" + entries.map { member($0, caFile: caFiles[$0.source.id]) }.joined()
  }

  private static func member(_ entry: RegisterEntry, caFile: String?) -> String {
    let source = entry.source
    var lines: [(String, String)] = [
      ("id", source.id.rawValue), ("name", quoted(source.name)),
    ]
    if let place = source.place { lines.append(("place", quoted(place))) }
    lines.append(("kind", source.kind.rawValue))
    switch source.address {
    case .feed(let url): lines.append(("feed", quoted(url)))
    case .site(let url): lines.append(("site", quoted(url)))
    case .list(let recipe): lines.append(("list", list(recipe)))
    case .waiting: lines.append(("waiting", "true"))
    }
    if let caFile { lines.append(("ca", quoted(caFile))) }
    if let section = source.section { lines.append(("section", quoted(section.rawValue))) }
    let note = entry.standing == .paused ? "  # paused\n" : ""
    return note
      + lines.enumerated().map { number, line in
        (number == 0 ? "  - " : "    ")
          + "\(line.0):\(line.1.hasPrefix("\n") ? "" : " ")\(line.1)\n"
      }.joined()
  }

  /// A recipe, each key on a line of its own below `list:`.
  private static func list(_ recipe: ListRecipe) -> String {
    let pages = recipe.pages.map(quoted).joined(separator: ", ")
    let lines = ["pages: [\(pages)]", "item: \(quoted(recipe.item))"] + fields(recipe.fields)
    let detail = recipe.detail.map { ["detail:"] + fields($0).map { "  " + $0 } } ?? []
    return (lines + detail).map { "\n      " + $0 }.joined()
  }

  private static func fields(_ fields: ListRecipe.Fields) -> [String] {
    let all = [
      ("title", fields.title), ("link", fields.link), ("date", fields.date),
      ("summary", fields.summary), ("image", fields.image), ("content", fields.content),
    ]
    return all.compactMap { key, selector in selector.map { "\(key): \(quoted($0))" } }
  }

  /// In double quotes nothing but these means anything (YAML 1.2 §7.3.1).
  private static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case _ where scalar.properties.generalCategory == .control:
        "\\u" + String(scalar.value + 0x10000, radix: 16).suffix(4)
      default: String(scalar)
      }
    }
    return "\"" + scalars.joined() + "\""
  }
}
