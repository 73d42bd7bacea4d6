import FeedDomain
import Foundation
import SampleNetwork
import Testing
import Transport

@Suite("What an answer becomes") struct AnswerTests {
  @Test func `a whole document comes with its facts`() async throws {
    let answer = LoopbackAnswer.document(
      Array(smallFeed.utf8), type: "application/rss+xml; charset=utf-8", entityTag: "W/\"a:1\"",
      lastModified: "Sun, 06 Nov 1994 08:49:37 GMT"
    )
    .with("Cache-Control", "public, max-age=600").with("Age", "60")
    .with("Content-Language", "vi").with("Content-Location", "/feed.vi")
    .with("Link", "<https://hub.example/a,b>; rel=\"hub\", </feed>; rel=self")
    let result = try await outcome(on: ["/feed": answer])
    let document = try #require(result.document)
    #expect(document.body == Array(smallFeed.utf8))
    #expect(document.facts.status == 200)
    #expect(document.facts.contentType == "application/rss+xml; charset=utf-8")
    #expect(document.facts.entityTag == "W/\"a:1\"")
    #expect(document.facts.lastModified == "Sun, 06 Nov 1994 08:49:37 GMT")
    #expect(document.facts.freshFor == .seconds(540))
    #expect(document.facts.contentLanguage == "vi")
    #expect(document.facts.contentLocation == "/feed.vi")
    #expect(
      document.facts.linkFields == ["<https://hub.example/a,b>; rel=\"hub\"", "</feed>; rel=self"])
    #expect(document.facts.bodyBytes == smallFeed.utf8.count)
    #expect(document.facts.finalURL.hasSuffix("/feed"))
    #expect(document.facts.movedTo == nil)
    #expect(document.facts.elapsed > .zero)
  }

  @Test func `a request names its sender and what it takes`() async throws {
    let server = try LoopbackServer(["/feed": .document(smallFeed)])
    defer { server.stop() }
    _ = try await loopbackFetcher().fetch(FetchRequest(url: server.url("/feed")))
    let request = try #require(server.requests.first)
    #expect(request["User-Agent"]?.contains("post@hub.example") == true)
    #expect(request["Accept-Encoding"]?.contains("gzip") == true)
    #expect(request["Accept"] == FetchRequest.acceptFeeds)
    #expect(request["If-None-Match"] == nil)
    #expect(request["Cookie"] == nil)
  }

  @Test(arguments: [204, 206, 300, 401, 403, 404, 451, 500, 502, 503, 999])
  func `any other status is a failure that names host and status`(_ status: Int) async throws {
    let result = try await outcome(on: [
      "/feed": LoopbackAnswer(status, body: Array(smallFeed.utf8))
    ])
    let failure = try #require(result.failure)
    #expect(failure.kind == .badStatus)
    #expect(failure.explanation.contains("127.0.0.1"))
    #expect(failure.explanation.contains("\(status)"))
    #expect(result.facts?.status == status)
  }

  @Test func `an address that is withdrawn is gone`() async throws {
    guard case .gone(let facts) = try await outcome(on: ["/feed": LoopbackAnswer(410)]) else {
      Issue.record("not gone")
      return
    }
    #expect(facts.status == 410)
  }

  @Test(arguments: [
    (429, "3600", RetryAfter.delay(.seconds(3600))),
    (503, "120", .delay(.seconds(120))),
    (429, "99999999999999", .delay(.seconds(1 << 31))),
    (
      503, "Sun, 06 Nov 1994 08:49:37 GMT",
      .date(Date(timeIntervalSince1970: 784_111_777))
    ),
  ])
  func `a server that is busy says when to come back`(
    _ status: Int, _ field: String, _ expected: RetryAfter
  ) async throws {
    let answer = LoopbackAnswer(status).with("Retry-After", field)
    guard case .limited(_, let retryAfter) = try await outcome(on: ["/feed": answer]) else {
      Issue.record("not limited")
      return
    }
    #expect(retryAfter == expected)
  }

  @Test(arguments: ["soon", "-1", ""])
  func `a time to wait that nobody can read is none`(_ field: String) async throws {
    let answer = LoopbackAnswer(429).with("Retry-After", field)
    guard case .limited(_, nil) = try await outcome(on: ["/feed": answer]) else {
      Issue.record("not limited, or with a time")
      return
    }
  }

  /// What a server says with 226 to one who names the version `"1"`.
  private func difference(_ manipulation: String) async throws -> FetchOutcome {
    let server = try LoopbackServer([
      "/feed": LoopbackAnswer(226, body: Array(smallFeed.utf8)).with("IM", manipulation)
    ])
    defer { server.stop() }
    let validators = Validators(
      url: server.url("/feed"), entityTag: "\"1\"", lastModified: nil, since: Date())
    return try await loopbackFetcher().fetch(
      FetchRequest(url: server.url("/feed"), validators: validators))
  }

  @Test func `a list of only the new entries counts as a document`() async throws {
    let document = try #require(try await difference("feed").document)
    #expect(document.facts.status == 226)
    #expect(document.facts.isDelta)
  }

  @Test func `a difference of another kind is refused`() async throws {
    #expect(try await difference("vcdiff").failure?.kind == .brokenAnswer)
  }

  @Test func `a difference to nothing is refused`() async throws {
    let answer = LoopbackAnswer(226, body: Array(smallFeed.utf8)).with("IM", "feed")
    #expect(try await outcome(on: ["/feed": answer]).failure?.kind == .brokenAnswer)
  }

  @Test func `interim answers and trailers set no fields`() async throws {
    let text =
      "HTTP/1.1 103 Early Hints\r\nETag: \"early\"\r\n\r\n"
      + "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: ETag\r\n\r\n"
      + "3\r\nabc\r\n0\r\nETag: \"late\"\r\n\r\n"
    let document = try #require(try await outcome(on: ["/feed": .verbatim(text)]).document)
    #expect(document.body == Array("abc".utf8))
    #expect(document.facts.entityTag == nil)
  }
}
