/// Writes RSS 2.0 as several kinds of software do, well and badly.
enum RSSWriter {
  static func wordPress(_ edition: SampleEdition) -> String {
    let namespaces =
      "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
      + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:atom=\"http://www.w3.org/2005/Atom\" "
      + "xmlns:sy=\"http://purl.org/rss/1.0/modules/syndication/\""
    let own =
      "<atom:link href=\"\(edition.base)\(edition.site.feedPath)\" rel=\"self\" type=\"application/rss+xml\"/>"
    let rhythm =
      "<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>1</sy:updateFrequency>"
    let items = edition.items.map { item in
      """
      <item>
        <title>\(item.story.title.escaped)</title>
        <link>\(item.link.escaped)</link>
        <dc:creator><![CDATA[Ban Biên tập]]></dc:creator>
        <pubDate>\(item.published.mail)</pubDate>
        <category><![CDATA[\(item.story.category)]]></category>
        <guid isPermaLink="false">\(edition.base)/?p=\(item.story.number)</guid>
        <description><![CDATA[<p>\(item.story.summary.escaped) [&#8230;]</p>]]></description>
        <content:encoded><![CDATA[<p><strong>\(item.story.summary.escaped)</strong></p>
      \(item.story.html)]]></content:encoded>
      </item>
      """
    }
    return declaration() + "<rss version=\"2.0\" \(namespaces)>\n<channel>\n"
      + channel(edition) + "\n" + own + "\n<generator>https://wordpress.org/?v=6.4</generator>\n"
      + rhythm
      + "\n" + items.joined(separator: "\n") + "\n</channel>\n</rss>\n"
  }

  static func plain(_ edition: SampleEdition) -> String {
    document(edition, date: \.mail)
  }

  static func vietnamese(_ edition: SampleEdition) -> String {
    document(edition, date: \.vietnamese)
  }

  static func legacy(_ edition: SampleEdition) -> String {
    document(edition, encoding: "windows-1258", date: \.mail)
  }

  /// Bare ampersands, an undeclared entity, end tags that are missing, and an end in the middle of an item.
  static func broken(_ edition: SampleEdition) -> String {
    var text =
      declaration() + "<rss version=\"2.0\"><channel>\n<title>\(edition.site.name)</title>\n"
    text += "<link>\(edition.base)/</link>\n<description>Tin & bài mới</description>\n"
    for (index, item) in edition.items.enumerated() {
      text += "<item>\n<title>\(item.story.title)</title>\n<link>\(item.link)</link>\n"
      text += "<category>\(item.story.category)</category>\n"
      text += "<pubDate>\(item.published.mail)</pubDate>\n"
      text += "<description>\(item.story.summary)&nbsp;"
      text += ["</description>", "<br></description>", ""][index % 3] + "\n</item>\n"
    }
    return text + "<item>\n<title>Danh mục sách mới</title>\n<description>Danh mục gồm"
  }

  private static func document(
    _ edition: SampleEdition, encoding: String = "utf-8", date: KeyPath<SampleDate, String>
  ) -> String {
    let items = edition.items.map { item in
      """
      <item>
        <title>\(item.story.title.escaped)</title>
        <link>\(item.link.escaped)</link>
        <guid isPermaLink="\(item.isPermalink)">\(item.guid.escaped)</guid>
        <category>\(item.story.category.escaped)</category>
        <pubDate>\(item.published[keyPath: date])</pubDate>
        <description>\(text(of: item.story).escaped)</description>
      </item>
      """
    }
    return declaration(encoding) + "<rss version=\"2.0\">\n<channel>\n" + channel(edition)
      + "\n<ttl>60</ttl>\n" + items.joined(separator: "\n") + "\n</channel>\n</rss>\n"
  }

  private static func text(of story: SampleStory) -> String {
    story.paragraphs.isEmpty ? story.summary : "<p>\(story.summary.escaped)</p>\n" + story.html
  }

  private static func channel(_ edition: SampleEdition) -> String {
    """
    <title>\(edition.site.name.escaped)</title>
    <link>\(edition.base)/</link>
    <description>Tin hoạt động của \(edition.site.name.escaped)</description>
    <language>vi</language>
    <lastBuildDate>\(edition.updated.mail)</lastBuildDate>
    """
  }

  private static func declaration(_ encoding: String = "utf-8") -> String {
    "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>\n"
  }
}
