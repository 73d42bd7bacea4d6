package import FeedDomain
import Foundation
import Markup

/// Writes a merged feed as RSS 2.0 (RSS Advisory Board's specification and profile); the same feed gives the same bytes.
///
/// What RSS has no word for is said in Atom, Dublin Core and Media RSS. A retraction cannot be told in RSS: the item
/// is simply gone.
package struct RSSWriter: Sendable {
  package init() {}

  package func write(_ feed: MergedFeed) -> [UInt8] {
    var entries = WrittenEntries()
    return write(feed, reusing: &entries)
  }

  /// The same, with items that were written before for the same hub.
  package func write(_ feed: MergedFeed, reusing written: inout WrittenEntries) -> [UInt8] {
    var xml = XMLWriter(reserving: 2048 + feed.stories.count * 6144)
    xml.declaration()
    xml.open("rss")
    xml.attribute("version", "2.0")
    xml.attribute("xmlns:atom", "http://www.w3.org/2005/Atom")
    xml.attribute("xmlns:content", "http://purl.org/rss/1.0/modules/content/")
    xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
    xml.attribute("xmlns:dcterms", "http://purl.org/dc/terms/")
    xml.attribute("xmlns:media", "http://search.yahoo.com/mrss/")
    xml.newline()
    xml.open("channel")
    xml.newline()
    writeHead(of: feed, to: &xml)
    var items = RSSItemWriter(feed: feed, language: LanguageTag(feed.language))
    for story in feed.stories {
      if let item = written.entry(of: story, in: .rss) {
        xml.markup(item[...])
        continue
      }
      let start = xml.bytes.count
      items.write(story, to: &xml)
      written.keep(xml.bytes[start...], of: story, in: .rss)
    }
    xml.close()
    xml.newline()
    xml.close()
    xml.newline()
    return xml.bytes
  }

  private func writeHead(of feed: MergedFeed, to xml: inout XMLWriter) {
    let title = VisibleText.label(feed.title) ?? VisibleText.label(feed.author) ?? "feedhub"
    xml.plainLine("title", title)
    if let link = LinkTarget(feed.alternateLink) { xml.line("link", link.text) }
    xml.plainLine("description", feed.subtitle.flatMap { VisibleText.label($0) } ?? title)
    if let language = LanguageTag(feed.language) { xml.line("language", language.text) }
    if let rights = feed.rights.flatMap({ VisibleText.label($0) }) {
      xml.plainLine("copyright", rights)
    }
    let changed = feed.stories.map(\.updated).max() ?? feed.updated
    xml.line("lastBuildDate", RSSDate(max(changed, feed.updated)).text)
    xml.line("generator", "feedhub")
    write(rel: "self", feed.selfLink, .rss, to: &xml)
    for format in feed.formats { write(rel: "related", format.url, format.format, to: &xml) }
    for hub in feed.hubs { write(rel: "hub", hub, nil, to: &xml) }
  }

  private func write(
    rel: String, _ address: String, _ format: FeedFormat?, to xml: inout XMLWriter
  ) {
    guard let address = LinkTarget(address) else { return }
    xml.open("atom:link")
    xml.attribute("rel", rel)
    if let format { xml.attribute("type", format.mediaType) }
    xml.attribute("href", address.text)
    xml.close()
    xml.newline()
  }
}
