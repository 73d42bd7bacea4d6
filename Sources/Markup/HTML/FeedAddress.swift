/// Tells by its look whether an address may be that of a feed.
enum FeedAddress {
  static func isLikely(_ href: String) -> Bool {
    let address = href.lowercased()
    guard !address.contains("oembed") else { return false }
    let path = address.prefix { $0 != "?" && $0 != "#" }
    let query = address.dropFirst(path.count)
    if querySigns.contains(where: { query.contains($0) }) { return true }
    let segments = path.split(separator: "/").suffix(8)
    guard let last = segments.last else { return false }
    if lastSegments.contains(String(last)) { return true }
    if endings.contains(where: { last.hasSuffix($0) }) { return true }
    return segments.contains { $0 == "rss" || $0 == "feeds" } && !isPage(last)
  }

  /// Whether a feed tells of comments and not of articles.
  static func isForComments(_ address: String, title: String) -> Bool {
    let path = address.lowercased().split { $0 == "/" || $0 == "?" || $0 == "&" || $0 == "=" }
    return path.contains { $0 == "comments" || $0 == "comments-rss2" }
      || title.lowercased().contains("comment") || title.lowercased().contains("bình luận")
  }

  /// Whether what a link shows — its words, the name of its picture — speaks of feeds.
  static func namesFeeds(_ shown: String) -> Bool {
    shown.lowercased().split { !$0.isLetter && !$0.isNumber }
      .contains { ["rss", "rss2", "atom", "feed", "feeds"].contains($0) }
  }

  /// Whether a link that speaks of feeds may lead to a page about them: elsewhere on the site, and no file.
  static func mayListFeeds(_ href: String) -> Bool {
    let path = href.lowercased().prefix { $0 != "?" && $0 != "#" }
    let files = [".png", ".gif", ".jpg", ".jpeg", ".svg", ".pdf", ".doc", ".docx", ".zip"]
    return !(href.hasPrefix("#") || href.isEmpty || files.contains { path.hasSuffix($0) })
  }

  private static let querySigns = [
    "feed=rss", "feed=atom", "feed=rdf", "format=feed", "type=rss", "type=atom", "format=rss",
    "format=atom", "alt=rss", "output=rss",
  ]
  private static let lastSegments: Set<String> = [
    "feed", "rss", "atom", "rdf", "rss2", "feed.json", "feed.xml", "index.rdf", "index.xml",
    "rss.aspx", "listfeed.aspx", "rss.php", "rss.ashx", "rsshandler.ashx", "rss.jsp", "rss.html",
    "rss.htm",
  ]
  private static let endings = [
    ".rss", ".atom", ".rdf", "rss.xml", "feed.xml", "atom.xml", "rss2.xml",
  ]

  /// A page about feeds, or a file that is none.
  private static func isPage(_ name: Substring) -> Bool {
    [".html", ".htm", ".png", ".gif", ".jpg", ".svg", ".css", ".js", ".pdf"]
      .contains { name.hasSuffix($0) }
  }
}
