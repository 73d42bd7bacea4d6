/// Links between the pages of the documentation lead somewhere, and so do the pages that code names.
struct LinkRule: HouseRule {
  func findings(in repository: Repository) -> [Finding] {
    let pages = Dictionary(uniqueKeysWithValues: repository.pages.map { ($0.path, $0) })
    let links = repository.pages.flatMap { page in
      page.links.compactMap { link in
        problem(with: link.target, on: page.path, pages: pages, repository: repository)
          .map { Finding(page.path, line: link.line, $0) }
      }
    }
    return links + mentions(in: repository)
  }

  private func problem(
    with target: String, on path: String, pages: [String: MarkdownPage], repository: Repository
  ) -> String? {
    if ["http://", "https://", "mailto:"].contains(where: target.hasPrefix) { return nil }
    let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let file = String(parts.first ?? "")
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    let whole = file.isEmpty ? path : LinkRule.resolve(file, against: folder)
    guard let whole, repository.has(whole) else { return "the link to `\(target)` leads nowhere" }
    guard parts.count > 1, let page = pages[whole] else { return nil }
    return page.anchors.contains(String(parts[1]))
      ? nil : "`\(whole)` has no heading `#\(parts[1])`"
  }

  /// Nil when the path leads out of the repository.
  static func resolve(_ relative: String, against folder: String) -> String? {
    var parts = folder.split(separator: "/")
    for part in relative.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.joined(separator: "/")
  }

  /// Names of pages in comments of code, such as `Docs/Failures.md`.
  private func mentions(in repository: Repository) -> [Finding] {
    repository.swift.flatMap { source in
      source.comments.flatMap { comment in
        MarkdownPage.codeSpans(of: comment.text)
          .filter { $0.hasPrefix("Docs/") && $0.hasSuffix(".md") && !$0.contains("NNNN") }
          .filter { !repository.has($0) }
          .map { Finding(source.path, line: comment.line, "names `\($0)`, which does not exist") }
      }
    }
  }
}
