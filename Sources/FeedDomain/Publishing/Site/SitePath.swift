/// Where the pages of the public site lie, relative to its root.
package enum SitePath {
  package static let front = "index.html"
  package static let feeds = "feeds.html"
  package static let status = "status.html"
  package static let about = "about.html"
  package static let months = "month/index.html"
  package static let sitemap = "sitemap.xml"
  package static let robots = "robots.txt"

  /// The pages of so many stories share a folder, so that no folder grows without end.
  private static let storiesInFolder: Int64 = 1000

  package static func section(_ id: SectionID) -> String { "section/\(id.rawValue).html" }
  package static func place(_ id: String) -> String { "place/\(id).html" }
  package static func topic(_ id: String) -> String { "topic/\(id).html" }
  package static func search(_ id: SearchID) -> String { "search/\(id.rawValue).html" }
  package static func source(_ id: SourceID) -> String { "source/\(id.rawValue).html" }

  /// The page of a collection; that of all stories is the front page.
  package static func page(of collection: StoryCollection) -> String {
    switch collection {
    case .all: front
    case .section(let id): section(id)
    case .source(let id): source(id)
    case .place(let id): place(id)
    case .topic(let topic): self.topic(topic.rawValue)
    case .search(let id): search(id)
    }
  }

  /// The list of sources, in parts.
  package static func sources(part: Int) -> String {
    "source/index\(part == 1 ? "" : "-\(part)").html"
  }

  /// The stories of a month: `month/2026-11.html`, and `month/2026-11-2.html` for those that do not fit on it.
  package static func month(_ month: SiteMonth, part: Int = 1) -> String {
    "month/\(month.text)\(part == 1 ? "" : "-\(part)").html"
  }

  /// The list of issues of digests, the newest first, in parts.
  package static func digests(part: Int) -> String {
    "digests/index\(part == 1 ? "" : "-\(part)").html"
  }

  package static func issue(_ name: IssueName) -> String {
    "digests/\(name.edition)/\(name.day.text).html"
  }

  /// The feed of an edition, an entry for each issue.
  package static func digestFeed(of edition: String) -> String { "feeds/digest-\(edition).atom" }

  /// The addresses of some thousand stories.
  package static func sitemap(_ number: Int64) -> String { "sitemap/\(number).xml" }

  /// The addresses of all pages that show no single story.
  package static let sitemapOfLists = "sitemap/pages.xml"

  package static func story(_ id: StoryID) -> String {
    "story/\(id.rawValue / storiesInFolder)/\(id.rawValue).html"
  }

  /// What stands there once the story was taken back: web servers answer the address of the story with it and 410.
  package static func gone(_ id: StoryID) -> String {
    "story/\(id.rawValue / storiesInFolder)/\(id.rawValue).gone.html"
  }

  /// The way from a page up to the root: `../` for each folder it lies in.
  package static func root(from path: String) -> String {
    String(repeating: "../", count: path.utf8.count { $0 == 0x2F })
  }
}
