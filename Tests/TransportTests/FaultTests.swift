import FeedDomain
import Foundation
import SampleNetwork
import Testing
import Transport

@Suite("Answers that go wrong on the way") struct FaultTests {
  /// 64 KiB of blanks in gzip.
  private static let packedBlanks =
    "H4sIAAAAAAACA+3BgQAAAACAIJX9KRepCgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGqUGSy0AAABAA=="

  private var quick: FetchLimits {
    var limits = FetchLimits()
    limits.totalTime = .milliseconds(300)
    return limits
  }

  @Test(arguments: [
    LoopbackAnswer.document(smallFeed).in(.cut(after: 20)),
    .document(smallFeed).in(.dropped),
    .verbatim("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\nabc"),
    .verbatim("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n"),
    .verbatim("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nabc"),
    .verbatim("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nabc"),
    .verbatim("<rss version=\"2.0\"/>"),
    .verbatim("HTTP/9.9 abc\r\n\r\nabc"),
    .document(smallFeed).with("Content-Encoding", "gzip"),
  ])
  func `an answer that breaks off or makes no sense is broken`(_ answer: LoopbackAnswer)
    async throws
  {
    let failure = try await outcome(on: ["/feed": answer]).failure
    #expect(failure?.kind == .brokenAnswer)
    #expect(failure?.explanation.contains("127.0.0.1") == true)
  }

  @Test func `a document above the limit is too large`() async throws {
    var limits = FetchLimits()
    limits.bodyBytes = smallFeed.utf8.count - 1
    let answer = LoopbackAnswer.document(smallFeed)
    #expect(try await outcome(on: ["/feed": answer], limits: limits).failure?.kind == .tooLarge)
    limits.bodyBytes += 1
    #expect(try await outcome(on: ["/feed": answer], limits: limits).document != nil)
  }

  @Test func `the limit counts what a packed document becomes`() async throws {
    let packed = try #require(Data(base64Encoded: FaultTests.packedBlanks))
    let answer = LoopbackAnswer.document(Array(packed), type: "text/xml")
      .with("Content-Encoding", "gzip")
    #expect(try await outcome(on: ["/feed": answer]).document?.body.count == 64 << 10)
    var limits = FetchLimits()
    limits.bodyBytes = (64 << 10) - 1
    #expect(try await outcome(on: ["/feed": answer], limits: limits).failure?.kind == .tooLarge)
  }

  @Test func `header lines without end are too large`() async throws {
    var answer = LoopbackAnswer.document(smallFeed)
    for number in 0..<2000 {
      answer = answer.with("X-\(number)", String(repeating: "a", count: 60))
    }
    #expect(try await outcome(on: ["/feed": answer]).failure?.kind == .tooLarge)
  }

  @Test func `one header line without end is too large`() async throws {
    let answer = LoopbackAnswer.document(smallFeed)
      .with("X-Big", String(repeating: "a", count: 2 << 20))
    #expect(try await outcome(on: ["/feed": answer]).failure?.kind == .tooLarge)
  }

  @Test func `the long page of an error is not read`() async throws {
    let page = [UInt8](repeating: UInt8(ascii: "x"), count: 4 << 20)
    let result = try await outcome(on: ["/feed": LoopbackAnswer(404, body: page)])
    #expect(result.failure?.kind == .badStatus)
  }

  @Test func `silence ends at the time limit`() async throws {
    let answer = LoopbackAnswer.document(smallFeed).in(.delayed(.seconds(60)))
    let result = try await outcome(on: ["/feed": answer], limits: quick)
    #expect(result.failure?.kind == .timedOut)
    #expect(result.failure?.mayBeOurs == true)
  }

  @Test func `a server that takes the request and says nothing is not waited for to the end`()
    async throws
  {
    var limits = FetchLimits()
    limits.slowTime = .seconds(1)
    let answer = LoopbackAnswer.document(smallFeed).in(.delayed(.seconds(600)))
    let failure = try await outcome(on: ["/feed": answer], limits: limits).failure
    #expect(failure?.kind == .timedOut)
    #expect(failure?.explanation.contains("said nothing") == true)
  }

  @Test func `drops end at the time limit`() async throws {
    let answer = LoopbackAnswer.document(smallFeed)
      .in(.dripping(bytes: 1, every: .milliseconds(100)))
    #expect(try await outcome(on: ["/feed": answer], limits: quick).failure?.kind == .timedOut)
  }

  @Test func `a trickle below the least speed is too slow`() async throws {
    var limits = FetchLimits()
    limits.slowTime = .seconds(1)
    limits.minimumBytesPerSecond = 1000
    let answer = LoopbackAnswer.document(smallFeed)
      .in(.dripping(bytes: 1, every: .milliseconds(50)))
    #expect(try await outcome(on: ["/feed": answer], limits: limits).failure?.kind == .tooSlow)
  }

  @Test func `a port where nobody listens is not reachable`() async throws {
    let server = try LoopbackServer([:])
    let url = server.url("/feed")
    server.stop()
    let failure = try await loopbackFetcher().fetch(FetchRequest(url: url)).failure
    #expect(failure?.kind == .notReachable)
    #expect(failure?.mayBeOurs == true)
  }

  @Test func `a name that cannot be is not found`() async throws {
    let url = "http://khong-co.invalid/feed"
    let failure = try await loopbackFetcher().fetch(FetchRequest(url: url)).failure
    #expect(failure?.kind == .nameNotFound)
    #expect(failure?.explanation.contains("khong-co.invalid") == true)
  }
}
