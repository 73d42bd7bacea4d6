import Foundation

/// Writes JSON Feed 1.1.
enum JSONFeedWriter {
  private struct Feed: Encodable {
    let version = "https://jsonfeed.org/version/1.1"
    let title: String
    let home_page_url: String
    let feed_url: String
    let language = "vi"
    let items: [Item]
  }

  private struct Item: Encodable {
    let id: String
    let url: String
    let title: String
    let summary: String
    let content_html: String
    let date_published: String
    let tags: [String]
  }

  static func document(_ edition: SampleEdition) -> [UInt8] {
    let feed = Feed(
      title: edition.site.name, home_page_url: edition.base + "/",
      feed_url: edition.base + edition.site.feedPath,
      items: edition.items.map { item in
        Item(
          id: item.guid, url: item.link, title: item.story.title, summary: item.story.summary,
          content_html: item.story.html, date_published: item.published.rfc3339,
          tags: [item.story.category])
      })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    // Encoding strings and lists of them cannot fail; an empty document would show it.
    return (try? encoder.encode(feed)).map(Array.init) ?? []
  }
}
