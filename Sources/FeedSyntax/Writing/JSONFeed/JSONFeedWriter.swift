package import FeedDomain
import Foundation
import Markup

/// Writes a merged feed as JSON Feed 1.1; the same feed gives the same bytes.
///
/// What the format has no member for stands in an extension of its own, `_feedhub`: the source, who else told it, and
/// the section. A retraction cannot be told: the item is simply gone.
package struct JSONFeedWriter: Sendable {
  package init() {}

  package func write(_ feed: MergedFeed) -> [UInt8] {
    var entries = WrittenEntries()
    return write(feed, reusing: &entries)
  }

  /// The same, with items that were written before for the same hub.
  package func write(_ feed: MergedFeed, reusing written: inout WrittenEntries) -> [UInt8] {
    var json = JSONWriter(reserving: 2048 + feed.stories.count * 6144)
    json.beginObject()
    json.member("version", "https://jsonfeed.org/version/1.1")
    json.member("title", VisibleText.line(feed.title) ?? feed.author)
    json.member("home_page_url", LinkTarget(feed.alternateLink)?.text)
    json.member("feed_url", LinkTarget(feed.selfLink)?.text)
    json.member("description", feed.subtitle.flatMap { VisibleText.line($0) })
    let language = LanguageTag(feed.language)
    json.member("language", language?.text)
    let author = CreditedPerson(name: feed.author, orElse: feed.title)
    JSONFeedItemWriter.write(authors: [author], to: &json)
    writeHubs(feed.hubs.compactMap { LinkTarget($0) }, to: &json)
    var items = JSONFeedItemWriter(feed: feed, language: language)
    json.key("items")
    json.beginArray()
    for story in feed.stories {
      if let item = written.entry(of: story, in: .json) {
        json.value(item[...])
        continue
      }
      let start = json.bytes.count
      items.write(story, to: &json)
      let item = json.bytes[start...].drop { $0 == UInt8(ascii: ",") }
      written.keep(item, of: story, in: .json)
    }
    json.endArray()
    json.endObject()
    json.newline()
    return json.bytes
  }

  private func writeHubs(_ hubs: [LinkTarget], to json: inout JSONWriter) {
    guard !hubs.isEmpty else { return }
    json.key("hubs")
    json.beginArray()
    for hub in hubs {
      json.beginObject()
      json.member("type", "WebSub")
      json.member("url", hub.text)
      json.endObject()
    }
    json.endArray()
  }
}
