import FeedDomain
import Foundation
import HubStore
import HubTesting
import Pipeline
import Testing
import WebUI

/// The pages and the feed of issues tell nothing that was taken back.
struct IssuePagesTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let desk: LetterDesk

  init() async throws {
    desk = try LetterDesk()
    try await desk.begin()
    try await desk.publish("Khai mạc ngày hội sách")
    try await desk.publish("Tin sẽ bị gỡ")
  }

  private var pages: PublishIssues {
    PublishIssues(
      compose: ComposeDigest(store: desk.store, hub: desk.hub),
      publisher: PublishedFiles(output: desk.folder + "/output", desk: desk.folder + "/desk"),
      composer: DigestLetters())
  }

  private func file(_ name: String) -> String? {
    FileManager.default.contents(atPath: desk.folder + "/output/" + name)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Issues the stories that wait, and puts them up.
  private func issue() async throws {
    _ = try await desk.send().run(desk.edition)
    #expect(try await pages.run(desk.edition).isEmpty)
  }

  @Test func `a story that is taken back leaves the page and the feed of its issue`() async throws {
    try await issue()
    let before = try #require(file("feeds/digest-daily.atom"))
    #expect(before.contains("Tin sẽ bị gỡ"))
    #expect(before.contains("<updated>2026-10-22"))
    desk.clock.advance(to: desk.clock.now + 86_400)
    try await desk.correct("Tin sẽ bị gỡ", .retract)
    #expect(try await pages.renew([desk.edition]).isEmpty)
    let page = try #require(file("digests/daily/2026-10-22.html"))
    #expect(page.contains("Khai mạc ngày hội sách"))
    #expect(!page.contains("Tin sẽ bị gỡ"))
    let feed = try #require(file("feeds/digest-daily.atom"))
    #expect(!feed.contains("Tin sẽ bị gỡ"))
    #expect(feed.contains("<published>2026-10-22"))
    #expect(!feed.contains("<updated>2026-10-22"), "readers look at it again")
  }

  @Test func `an issue of which nothing is left has no page`() async throws {
    try await issue()
    for title in ["Khai mạc ngày hội sách", "Tin sẽ bị gỡ"] {
      try await desk.correct(title, .retract)
    }
    _ = try await pages.renew([desk.edition])
    #expect(file("digests/daily/2026-10-22.html") == nil)
    #expect(file("feeds/digest-daily.atom")?.contains("<entry>") == false)
  }

  @Test func `an old page of an edition that is no more is renewed too`() async throws {
    try await issue()
    for number in 1...31 {
      desk.clock.advance(to: desk.clock.now + 86_400)
      try await desk.publish("Tin ngày \(number)")
      _ = try await desk.send().run(desk.edition)
    }
    try await desk.correct("Tin sẽ bị gỡ", .retract)
    _ = try await pages.renew([])
    let page = try #require(file("digests/daily/2026-10-22.html"))
    #expect(!page.contains("Tin sẽ bị gỡ"))
    #expect(page.contains("Khai mạc ngày hội sách"))
  }

  @Test func `nothing is written while no story was taken back`() async throws {
    _ = try await desk.send().run(desk.edition)
    _ = try await pages.renew([desk.edition])
    #expect(file("feeds/digest-daily.atom") == nil)
  }

  @Test func `a page tells everybody nothing of the desk`() async throws {
    try await desk.publish("Quyết định kỷ luật viên chức", section: .internal)
    try await issue()
    let page = try #require(file("digests/daily/2026-10-22.html"))
    #expect(!page.contains("kỷ luật"))
    #expect(!page.contains("biên tập viên"))
  }
}
