import FeedDomain
import FeedSyntax
import Foundation
import Testing

/// JSON Feed 1.1 by the letter, read back by a parser that is none of ours.
struct WritingJSONFeedTests {
  private func document(_ feed: MergedFeed) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(JSONFeedWriter().write(feed)))
    return try #require(value as? [String: Any])
  }

  private func items(_ feed: MergedFeed) throws -> [[String: Any]] {
    try #require(try document(feed)["items"] as? [[String: Any]])
  }

  private func item(of story: Story) throws -> [String: Any] {
    try #require(try items(WritingSamples.feed([story])).first)
  }

  @Test func `the same feed gives the same bytes`() {
    let feed = WritingSamples.awkward
    #expect(JSONFeedWriter().write(feed) == JSONFeedWriter().write(feed))
  }

  @Test func `the head has its version, its addresses and its hubs`() throws {
    var feed = WritingSamples.feed([])
    feed.selfLink = "https://tin.example.vn/feeds/all.json"
    feed.hubs = ["https://hub.example.vn/"]
    let head = try document(feed)
    #expect(head["version"] as? String == "https://jsonfeed.org/version/1.1")
    #expect(head["feed_url"] as? String == "https://tin.example.vn/feeds/all.json")
    #expect(head["home_page_url"] as? String == "https://tin.example.vn/")
    #expect(
      head["hubs"] as? [[String: String]] == [["type": "WebSub", "url": "https://hub.example.vn/"]])
    #expect(try document(WritingSamples.feed([]))["hubs"] == nil)
  }

  @Test func `hostile strings leave the document whole, with an item for every story`() throws {
    let feed = WritingSamples.awkward
    let items = try items(feed)
    #expect(items.map { $0["id"] as? String } == feed.stories.map(\.entryID))
    #expect(items.allSatisfy { ($0["content_html"] as? String)?.isEmpty == false })
  }

  @Test func `every value has the type that the specification gives it`() throws {
    let kinds: [String: (Any) -> Bool] = [
      "id": { $0 is String }, "url": { $0 is String }, "title": { $0 is String },
      "content_html": { $0 is String }, "summary": { $0 is String },
      "date_published": { $0 is String }, "date_modified": { $0 is String },
      "authors": { $0 is [[String: String]] }, "tags": { $0 is [String] },
      "language": { $0 is String }, "attachments": { $0 is [[String: Any]] },
      "_feedhub": { $0 is [String: Any] },
    ]
    for item in try items(WritingSamples.awkward) {
      for (name, value) in item {
        let isRight = try #require(kinds[name], "\(name) is no member of an item")
        #expect(isRight(value), "\(name)")
      }
    }
  }

  @Test func `the source and those who tell it too stand in an extension of ours`() throws {
    var story = WritingSamples.story()
    story.copies = [WritingSamples.copy(2, of: story, by: "Thư viện tỉnh Sơn La")]
    let ours = try #require(try item(of: story)["_feedhub"] as? [String: Any])
    #expect(ours["section"] as? String == "national")
    #expect((ours["source"] as? [String: String])?["name"] == "Thư viện tỉnh Lai Châu")
    #expect((ours["also"] as? [[String: String]])?.map { $0["name"] } == ["Thư viện tỉnh Sơn La"])
  }

  @Test func `a file without a media type has the one for bytes of any kind`() throws {
    let item = try item(
      of: WritingSamples.story { article in
        article.enclosures = [
          ParsedEnclosure(url: "https://x.vn/a.pdf", type: "application/pdf", length: 9),
          ParsedEnclosure(url: "https://x.vn/b"),
        ]
      })
    let files = try #require(item["attachments"] as? [[String: Any]])
    #expect(
      files.map { $0["mime_type"] as? String } == ["application/pdf", "application/octet-stream"])
    #expect(files.map { $0["size_in_bytes"] as? Int } == [9, nil])
  }
}
