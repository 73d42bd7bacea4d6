import FeedDomain
import FeedSyntax
import Foundation
import Testing

/// What subscribers need who were away: archives (RFC 5005) and tombstones (RFC 6721).
struct WritingHistoryTests {
  private func document(_ feed: MergedFeed) throws -> WrittenElement {
    try WrittenElement(AtomWriter().write(feed))
  }

  @Test func `the document that is subscribed to leads back to the newest archive`() throws {
    var feed = WritingSamples.feed([WritingSamples.story()])
    feed.archive = ArchivePlace(previous: "https://tin.example.vn/feeds/archive/all/2026-10.atom")
    let document = try document(feed)
    let back = document.all("link").filter { $0.attributes["rel"] == "prev-archive" }
    #expect(
      back.map { $0.attributes["href"] } == [
        "https://tin.example.vn/feeds/archive/all/2026-10.atom"
      ])
    #expect(!document.has("fh:archive"))
  }

  @Test func `an archive says that it is one and where news are`() throws {
    var feed = WritingSamples.feed([WritingSamples.story()])
    feed.archive = ArchivePlace(
      previous: nil, next: "https://tin.example.vn/feeds/archive/all/2026-10.atom",
      current: "https://tin.example.vn/feeds/all.atom")
    let document = try document(feed)
    #expect(document.has("fh:archive"))
    #expect(
      document.all("link").map { $0.attributes["rel"] } == [
        "self", "alternate", "next-archive", "current",
      ])
  }

  @Test func `a feed changes when an entry ends`() throws {
    var feed = WritingSamples.feed([WritingSamples.story()])
    feed.tombstones = [Tombstone(entryID: "urn:x:1", deleted: WritingSamples.morning + 3600)]
    #expect(try document(feed).first("updated")?.text == "2026-11-24T02:30:00Z")
  }

  @Test func `our own reader understands a tombstone`() throws {
    var feed = WritingSamples.feed([])
    feed.tombstones = [Tombstone(entryID: "urn:x:1", deleted: WritingSamples.morning)]
    let read = try FeedReader().read(AtomWriter().write(feed))
    #expect(read.deletions.map(\.ref) == ["urn:x:1"])
    #expect(read.deletions.first?.when?.instant == WritingSamples.morning)
  }
}
