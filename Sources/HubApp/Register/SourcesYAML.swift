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
    var lines = ["id: \(source.id.rawValue)", line("name", source.name)]
    if let place = source.place { lines.append(line("place", place)) }
    lines.append("kind: \(source.kind.rawValue)")
    switch source.address {
    case .feed(let url): lines.append(line("feed", url))
    case .site(let url): lines.append(line("site", url))
    case .list(let recipe): lines += ListRecipeYAML(recipe).lines
    case .waiting: lines.append("waiting: true")
    }
    if let caFile { lines.append(line("ca", caFile)) }
    if let section = source.section { lines.append(line("section", section.rawValue)) }
    let note = entry.standing == .paused ? "  # paused\n" : ""
    return note
      + lines.enumerated().map { number, line in (number == 0 ? "  - " : "    ") + line + "\n" }
      .joined()
  }

  private static func line(_ key: String, _ value: String) -> String {
    "\(key): \(YAMLText.quoted(value))"
  }
}
