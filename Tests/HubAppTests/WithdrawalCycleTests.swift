import FeedDomain
import Foundation
import HubTesting
import Pipeline
import Testing

@testable import HubApp

/// What happens to a story when those who told it take it back, through whole cycles.
struct WithdrawalCycleTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let folder: HubFolder
  private let site: ChangingSite
  private static let id = "tag:hue.example.vn,2026:1"
  private static let other = "tag:hue.example.vn,2026:2"

  init() throws {
    folder = try HubFolder()
    site = try ChangingSite()
  }

  /// An Atom feed with a story that two sources tell, or with what is left of it, and another story beside.
  private func serve(_ path: String, _ words: String, isWithdrawn: Bool = false) {
    let story = """
      <entry><id>\(Self.id)</id><title>Hội sách xuân</title><updated>2026-10-21T01:00:00Z</updated>
      <link href="https://hue.example.vn/1"/><summary>\(words)</summary></entry>
      """
    let gone = """
      <at:deleted-entry xmlns:at="http://purl.org/atompub/tombstones/1.0" ref="\(Self.id)"
        when="2026-10-22T01:00:00Z"/>
      """
    site.serve(
      path,
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x:\(path)</id><title>Tin</title>
      <updated>2026-10-22T01:00:00Z</updated>\(isWithdrawn ? gone : story)
      <entry><id>\(Self.other)\(path)</id><title>Tin khác \(path)</title>
      <updated>2026-10-20T01:00:00Z</updated><link href="https://hue.example.vn\(path)/2"/></entry>
      </feed>
      """, type: "application/atom+xml")
  }

  private func run() async throws -> String {
    _ = try await folder.run(all: true)
    return try #require(folder.file("output/feeds/all.atom"))
  }

  private func begin() async throws -> String {
    serve("/hue", "Lời của Huế")
    serve("/vinh", "Lời của Vinh, dài hơn nhiều")
    try folder.configure([
      "{ id: hue, name: Thư viện Huế, feed: \"\(site.url("/hue"))\" }",
      "{ id: vinh, name: Thư viện Vinh, feed: \"\(site.url("/vinh"))\" }",
    ])
    return try await run()
  }

  @Test func `the next copy leads under the same id, and what is withdrawn is not named`()
    async throws
  {
    #expect(try await begin().contains("Lời của Vinh"), "the fuller of two of one date")
    serve("/vinh", "", isWithdrawn: true)
    let feed = try await run()
    #expect(feed.contains("<id>\(Self.id)</id>"))
    #expect(feed.contains("Lời của Huế"))
    #expect(!feed.contains("Lời của Vinh"))
    #expect(!feed.contains("Cùng đưa tin"))
    #expect(!feed.contains("deleted-entry"))
  }

  @Test func `a story that everybody withdrew leaves a tombstone until it is shown again`()
    async throws
  {
    _ = try await begin()
    serve("/vinh", "", isWithdrawn: true)
    serve("/hue", "", isWithdrawn: true)
    let gone = try await run()
    #expect(gone.contains("<at:deleted-entry ref=\"\(Self.id)\""))
    #expect(!gone.contains("<id>\(Self.id)</id>"))
    #expect(gone.contains("Tin khác /hue"))
    #expect(try await run() == gone, "it is told again and again, and changes nothing")
    serve("/hue", "Lời của Huế")
    let back = try await run()
    #expect(!back.contains("deleted-entry"))
    #expect(back.contains("<id>\(Self.id)</id>"))
    #expect(back.contains("Lời của Huế"))
  }

  @Test func `what is only absent is not withdrawn`() async throws {
    let feed = try await begin()
    site.serve(
      "/hue",
      "<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>urn:x:hue</id><title>Tin</title></feed>",
      type: "application/atom+xml")
    #expect(try await run() == feed)
  }
}
