import FeedDomain
import FeedSyntax
import Foundation
import Testing

/// Stories that are no more, as Atom tells them (RFC 6721).
struct WritingTombstoneTests {
  private func document(_ tombstones: Tombstone...) throws -> WrittenElement {
    var feed = WritingSamples.feed([WritingSamples.story()])
    feed.tombstones = tombstones
    return try WrittenElement(AtomWriter().write(feed))
  }

  @Test func `a tombstone names the entry, when it ended, and the one that tells its news`() throws
  {
    let kept = WritingSamples.story(2)
    let tombstone = Tombstone(
      entryID: "HTTP://Example.VN/a?b=1&c=2", deleted: WritingSamples.morning + 3600,
      successor: .init(
        entryID: kept.entryID, title: "Khai mạc <b>ngày hội</b>",
        link: kept.lead.article.link))
    let deleted = try #require(try document(tombstone).first("at:deleted-entry"))
    #expect(deleted.attributes["ref"] == "HTTP://Example.VN/a?b=1&c=2")
    #expect(deleted.attributes["when"] == "2026-11-24T02:30:00Z")
    #expect(deleted.first("at:comment")?.text.contains(kept.entryID) == true)
    #expect(deleted.first("link")?.attributes["href"] == kept.lead.article.link)
    #expect(deleted.first("link")?.attributes["rel"] == "related")
  }

  @Test func `a tombstone without a successor says only that the entry ended`() throws {
    let document = try document(
      Tombstone(entryID: "tag:tin.example.vn,2026:a", deleted: WritingSamples.morning))
    let deleted = try #require(document.first("at:deleted-entry"))
    #expect(!deleted.has("at:comment"))
    #expect(document.all("entry").count == 1)
  }

  @Test func `a feed without tombstones does not speak of them`() throws {
    let bytes = AtomWriter().write(WritingSamples.feed([WritingSamples.story()]))
    #expect(!String(decoding: bytes, as: UTF8.self).contains("tombstones"))
  }
}
