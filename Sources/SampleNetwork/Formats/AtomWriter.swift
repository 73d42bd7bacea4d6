/// Writes Atom 1.0 with full texts in one of its two kinds of markup.
enum AtomWriter {
  static func document(_ edition: SampleEdition, isXHTML: Bool) -> String {
    let entries = edition.items.map { entry($0, isXHTML: isXHTML) }.joined(separator: "\n")
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
      <id>\(edition.base)/</id>
      <title>\(edition.site.name.escaped)</title>
      <updated>\(edition.updated.rfc3339)</updated>
      <author><name>\(edition.site.name.escaped)</name></author>
      <link rel="self" href="\(edition.base)\(edition.site.feedPath)"/>
      <link rel="alternate" type="text/html" href="\(edition.base)/"/>
      <rights>Ghi rõ nguồn khi sử dụng lại.</rights>
      \(entries)
      </feed>

      """
  }

  private static func entry(_ item: SampleEdition.Item, isXHTML: Bool) -> String {
    let markup = "<p>\(item.story.summary.escaped)</p>\n\(item.story.html)"
    let content =
      isXHTML
      ? "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">\(markup)</div></content>"
      : "<content type=\"html\">\(markup.escaped)</content>"
    return """
      <entry>
        <id>\(item.guid.escaped)</id>
        <title>\(item.story.title.escaped)</title>
        <link href="\(item.link.escaped)"/>
        <published>\(item.published.rfc3339)</published>
        <updated>\(item.published.rfc3339)</updated>
        <category term="\(item.story.category.escaped)"/>
        <summary>\(item.story.summary.escaped)</summary>
        \(content)
      </entry>
      """
  }
}
