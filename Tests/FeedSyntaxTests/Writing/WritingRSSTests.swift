import FeedDomain
import FeedSyntax
import Foundation
import Testing

/// RSS 2.0 by the letter, looked at element by element.
struct WritingRSSTests {
  private func channel(_ feed: MergedFeed) throws -> WrittenElement {
    try #require(try WrittenElement(RSSWriter().write(feed)).first("channel"))
  }

  private func item(of story: Story) throws -> WrittenElement {
    try #require(try channel(WritingSamples.feed([story])).first("item"))
  }

  @Test func `the same feed gives the same bytes`() {
    let feed = WritingSamples.awkward
    #expect(RSSWriter().write(feed) == RSSWriter().write(feed))
  }

  @Test func `the channel has what RSS demands, and says where it is`() throws {
    var feed = WritingSamples.feed([WritingSamples.story()])
    feed.hubs = ["https://hub.example.vn/"]
    feed.formats = [FeedLink(.atom, "https://tin.example.vn/feeds/all.atom")]
    let channel = try channel(feed)
    #expect(channel.first("title")?.text == "Điểm tin thư viện")
    #expect(channel.first("link")?.text == "https://tin.example.vn/")
    #expect(channel.first("description")?.text == "Tin của các thư viện công cộng")
    #expect(channel.first("lastBuildDate")?.text == "Tue, 24 Nov 2026 01:30:00 GMT")
    let links = channel.all("atom:link").map(\.attributes)
    #expect(links.map { $0["rel"] } == ["self", "related", "hub"])
    #expect(links.map { $0["type"] } == ["application/rss+xml", "application/atom+xml", nil])
  }

  @Test func `hostile strings leave the document whole, with an item for every story`() throws {
    let feed = WritingSamples.awkward
    let items = try channel(feed).all("item")
    #expect(items.map { $0.first("guid")?.text } == feed.stories.map(\.entryID))
    #expect(
      items.allSatisfy { $0.has("title") && ($0.has("description") || $0.has("content:encoded")) })
  }

  @Test func `an item has the id of the Atom entry, and it is no address to follow`() throws {
    let guid = try #require(try item(of: WritingSamples.story()).first("guid"))
    #expect(guid.text == "tag:tin.example.vn,2026:lai-chau/1")
    #expect(guid.attributes == ["isPermaLink": "false"])
  }

  @Test func `the whole text stands beside an excerpt`() throws {
    let item = try item(of: WritingSamples.story { $0.summary = "Sáng 24/11 < 8 giờ" })
    #expect(item.first("description")?.text == "Sáng 24/11 &lt; 8 giờ")
    let content = try #require(item.first("content:encoded")?.text)
    #expect(content.hasPrefix("<p>Sáng 24/11, phòng đọc mới mở cửa.</p><p>Nguồn: "))
  }

  @Test func `an excerpt alone is the description, with its credit`() throws {
    let item = try item(
      of: WritingSamples.story { article in
        article.content = nil
        article.summary = "Phòng đọc mới."
      })
    #expect(item.first("description")?.text.hasPrefix("<p>Phòng đọc mới.</p><p>Nguồn: ") == true)
    #expect(!item.has("content:encoded"))
  }

  @Test func `a change is told where it came after the publication`() throws {
    let unchanged = try item(of: WritingSamples.story())
    #expect(!unchanged.has("dcterms:modified"))
    var changed = WritingSamples.story()
    changed.updated += 3600
    let item = try item(of: changed)
    #expect(item.first("pubDate")?.text == "Tue, 24 Nov 2026 01:30:00 GMT")
    #expect(item.first("dcterms:modified")?.text == "2026-11-24T02:30:00Z")
  }

  @Test func `the first file is the enclosure, and all are media`() throws {
    let item = try item(
      of: WritingSamples.story { article in
        article.enclosures = [
          ParsedEnclosure(url: "https://x.vn/a.mp3", type: "audio/mpeg", length: 12),
          ParsedEnclosure(url: "https://x.vn/b", type: "mp3 file", length: -1),
          ParsedEnclosure(url: "https://x.vn/a.mp3"),
        ]
      })
    #expect(
      item.all("enclosure").map(\.attributes) == [
        ["url": "https://x.vn/a.mp3", "length": "12", "type": "audio/mpeg"]
      ])
    #expect(
      item.all("media:content").map(\.attributes) == [
        ["url": "https://x.vn/a.mp3", "type": "audio/mpeg", "fileSize": "12"],
        ["url": "https://x.vn/b"],
      ])
  }

  @Test func `the source is named with the address of its feed`() throws {
    let source = try #require(try item(of: WritingSamples.story()).first("source"))
    #expect(source.text == "Thư viện tỉnh Lai Châu")
    #expect(source.attributes["url"] == "https://thuvien.laichau.example.vn/feed/")
  }
}
