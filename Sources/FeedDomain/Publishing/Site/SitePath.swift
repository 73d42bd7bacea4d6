/// Where the pages of the public site lie, relative to its root.
package enum SitePath {
  package static let front = "index.html"
  package static let feeds = "feeds.html"
  package static let status = "status.html"
  package static let about = "about.html"

  /// The pages of so many stories share a folder, so that no folder grows without end.
  private static let storiesInFolder: Int64 = 1000

  package static func section(_ id: SectionID) -> String { "section/\(id.rawValue).html" }
  package static func place(_ id: String) -> String { "place/\(id).html" }
  package static func topic(_ id: String) -> String { "topic/\(id).html" }
  package static func source(_ id: SourceID) -> String { "source/\(id.rawValue).html" }
  package static func search(_ id: String) -> String { "search/\(id).html" }

  /// The stories of a month: `month/2026-11.html`, and `month/2026-11-2.html` for those that do not fit on it.
  package static func month(year: Int, month: Int, part: Int = 1) -> String {
    let digits = month < 10 ? "0\(month)" : "\(month)"
    return "month/\(year)-\(digits)\(part == 1 ? "" : "-\(part)").html"
  }

  package static func story(_ id: StoryID) -> String {
    "story/\(id.rawValue / storiesInFolder)/\(id.rawValue).html"
  }

  /// The way from a page up to the root: `../` for each folder it lies in.
  package static func root(from path: String) -> String {
    String(repeating: "../", count: path.utf8.count { $0 == 0x2F })
  }
}
