/// Writes the pages of a sample site, so that every link of its feed leads somewhere.
enum PageWriter {
  static func front(_ edition: SampleEdition) -> String {
    let list = edition.items.map { item in
      "<li><a href=\"\(item.link.escaped)\">\(item.story.title.escaped)</a></li>"
    }
    let feed =
      edition.site.format == .webPages
      ? ""
      : "<link rel=\"alternate\" type=\"\(type(of: edition.site))\" title=\"Tin mới\" "
        + "href=\"\(edition.site.feedPath)\">"
    return page(
      edition.site.name, head: feed, body: "<ul>\n\(list.joined(separator: "\n"))\n</ul>")
  }

  static func story(_ item: SampleEdition.Item, of edition: SampleEdition) -> String {
    page(
      item.story.title, head: "",
      body: """
        <p>\(edition.site.name.escaped), \(item.published.vietnamese)</p>
        <div class="noi-dung">
        <p><strong>\(item.story.summary.escaped)</strong></p>
        \(item.story.html)
        </div>
        """)
  }

  private static func type(of site: SampleSite) -> String {
    switch site.format {
    case .atomHTML, .atomXHTML: "application/atom+xml"
    case .jsonFeed: "application/feed+json"
    default: "application/rss+xml"
    }
  }

  private static func page(_ title: String, head: String, body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="vi">
    <head><meta charset="utf-8"><title>\(title.escaped)</title>\(head)</head>
    <body><h1>\(title.escaped)</h1>
    \(body)
    </body>
    </html>

    """
  }
}
