import Curation
import FeedDomain
import FeedSyntax
import Foundation
import GRDB
import HubTesting
import SampleNetwork
import Testing

@testable import HubApp

/// What the hub tells of a source afterwards: its polls, and its last document read again.
struct SourceStoryTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let folder: HubFolder

  init() throws {
    folder = try HubFolder()
  }

  private func item(_ number: Int, _ title: String) -> String {
    "<item><guid>\(number)</guid><title>\(title)</title>"
      + "<link>https://hue.example.vn/\(number)</link></item>"
  }

  private func answer(_ items: String...) -> LoopbackAnswer {
    .document(
      "<rss version=\"2.0\"><channel><title>Tin</title>\(items.joined())</channel></rss>",
      type: "application/rss+xml")
  }

  private func hub() throws -> Hub {
    try Hub(
      try ConfigurationFile.read(folder.path + "/feeds.yml"), workspace: folder.workspace,
      work: nil, events: QuietSink())
  }

  /// A hub that has polled a source once, with an answer.
  private func polled(_ answer: LoopbackAnswer) async throws -> Hub {
    let server = try LoopbackServer(["/feed": answer])
    try folder.configure(["{ id: hue, name: Thư viện Huế, feed: \"\(server.url("/feed"))\" }"])
    _ = try await folder.run()
    server.stop()
    return try hub()
  }

  @Test func `a poll is in the log with what it asked, got and decided`() async throws {
    let answer = answer(item(1, "Ngày hội đọc sách"))
    let hub = try await polled(answer)
    let polls = try await hub.polls(of: SourceID("hue"), limit: 5)
    let poll = try #require(polls.first)
    #expect(polls.count == 1)
    #expect(poll.outcome == .fresh)
    #expect(poll.status == 200)
    #expect(poll.record.bytes > 100)
    #expect(poll.record.elapsed != nil)
    #expect(poll.record.address.hasSuffix("/feed"))
    #expect(poll.decision?.reason == .usual)
    let entry = try await hub.entry(of: SourceID("hue"))
    #expect(poll.nextPoll == entry.state.nextPoll)
  }

  @Test func `a replay says of a polled document that all of it is known`() async throws {
    let hub = try await polled(
      answer(item(1, "Ngày hội đọc sách"), item(2, "Họp chi bộ kết nạp đảng viên")))
    let replay = try await hub.replay(SourceID("hue"), now: Sample.now)
    let (feed, articles) = try replay.outcome.get()
    #expect(feed.entries.count == 2)
    #expect(articles.map(\.verdict) == [.known, .known])
    #expect(articles.map(\.decision.section) == [.national, .internal])
    #expect(articles.map(\.storedSection) == [.national, .internal])
    #expect(articles.last?.decision.reason.authority == .internalWords)
    #expect(try await hub.articleCount() == 2)
  }

  @Test func `a replay unpacks what came packed, and tells when that cannot be`() async throws {
    // Two items, packed by gzip.
    let packed = try #require(
      Data(
        base64Encoded:
          "H4sIAAAAAAACA62RQW7CQAxFrzLKvjHJCiEzuUFXXCCamIzFxESZSQSHYMGyu3bVO5QlvUhuQkSqUlWNSqXuLP/v"
          + "7yd9zHaVUx01nreyjJJ4FikSsy1YymXUhvXDPMo0Nt7fTOlg0mhsLkJOY+DgSK9YEMYRHctG2xBqvwCwLcW0y6va"
          + "UdwJIFxVLMibhuswJI63XxfIgSqNZcvFVE6CcJU/3j+W5+e9sv3pidX7sT8djPLnF2OV699eRSV3sSU/wU0lx9+Q"
          + "YWT+nTz9E3l6F3n6D+Tw2SgMdesL9ElfhRoCAAA="))
    let hub = try await polled(
      LoopbackAnswer.document(Array(packed), type: "application/rss+xml")
        .with("Content-Encoding", "gzip"))
    let replay = try await hub.replay(SourceID("hue"), now: Sample.now)
    #expect(replay.kept.body.count == 538)
    #expect(try replay.outcome.get().articles.map(\.verdict) == [.known, .known])

    let database = try DatabaseQueue(path: folder.workspace.database)
    try await database.write { db in
      #expect(try String.fetchOne(db, sql: "SELECT coding FROM kept_document") == "gzip")
      try db.execute(sql: "UPDATE kept_document SET size = size + 1")
    }
    await #expect(throws: StoreFailure.self) {
      try await hub.replay(SourceID("hue"), now: Sample.now)
    }
  }

  @Test func `a document that is no feed is kept and replayed as well`() async throws {
    let hub = try await polled(
      .document("<!doctype html><html><body>Trang chủ</body></html>", type: "text/html"))
    let replay = try await hub.replay(SourceID("hue"), now: Sample.now)
    guard case .failure(let failure) = replay.outcome else {
      Issue.record("a page is no feed")
      return
    }
    #expect(failure.kind == .webPage)
    let text = ReplayText(
      replay, language: .vi,
      times: SpokenTime(timeZone: "Asia/Ho_Chi_Minh", language: .vi, now: Sample.now)
    ).text
    #expect(text.contains("Không phải kênh tin: feed-web-page"))
  }

  @Test func `without a document or a source it is said what to do`() async throws {
    try folder.configure(["{ id: hue, name: Thư viện Huế, waiting: true }"])
    let hub = try hub()
    await #expect(throws: NoDocument.self) {
      try await hub.replay(SourceID("hue"), now: Sample.now)
    }
    await #expect(throws: RegisterFailure.self) { try await hub.entry(of: SourceID("vinh")) }
  }
}
