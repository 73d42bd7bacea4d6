/// Writes RSS 1.0, whose items stand beside the channel.
enum RDFWriter {
  static func document(_ edition: SampleEdition) -> String {
    let list = edition.items.map { "<rdf:li rdf:resource=\"\($0.link.escaped)\"/>" }
    let items = edition.items.map { item in
      """
      <item rdf:about="\(item.link.escaped)">
        <title>\(item.story.title.escaped)</title>
        <link>\(item.link.escaped)</link>
        <description>\(item.story.summary.escaped)</description>
        <dc:date>\(item.published.rfc3339)</dc:date>
        <dc:subject>\(item.story.category.escaped)</dc:subject>
      </item>
      """
    }
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="\(edition.base)\(edition.site.feedPath)">
        <title>\(edition.site.name.escaped)</title>
        <link>\(edition.base)/</link>
        <description>Tin hoạt động của \(edition.site.name.escaped)</description>
        <dc:language>vi</dc:language>
        <items><rdf:Seq>\(list.joined())</rdf:Seq></items>
      </channel>
      \(items.joined(separator: "\n"))
      </rdf:RDF>

      """
  }
}
