import FeedDomain
import Foundation
import SampleNetwork
import Testing
import Transport

@Suite("Asking only for what changed") struct ConditionalTests {
  private func validators(at url: String, tag: String? = nil, date: String? = nil) -> Validators {
    Validators(url: url, entityTag: tag, lastModified: date, since: Date(timeIntervalSince1970: 0))
  }

  @Test(arguments: ["\"abc:123\"", "W/\"67a-\\x\"", "not-quoted", "\"a,b , c\"", "\"tin-tức\""])
  func `both validators go back byte for byte`(_ tag: String) async throws {
    let date = "Sunday, 06-Nov-94 08:49:37 GMT"
    let server = try LoopbackServer([
      "/feed": .document(
        Array(smallFeed.utf8), type: "text/xml", entityTag: tag, lastModified: date)
    ])
    defer { server.stop() }
    let fetcher = try loopbackFetcher()
    let first = try #require(await fetcher.fetch(FetchRequest(url: server.url("/feed"))).document)
    let known = validators(
      at: first.facts.finalURL, tag: first.facts.entityTag, date: first.facts.lastModified)
    let second = await fetcher.fetch(FetchRequest(url: server.url("/feed"), validators: known))
    guard case .unchanged(let facts) = second else {
      Issue.record("not unchanged: \(second)")
      return
    }
    #expect(facts.entityTag == tag)
    #expect(server.requests.last?["If-None-Match"] == tag)
    #expect(server.requests.last?["If-Modified-Since"] == date)
    #expect(server.requests.last?["A-IM"] == "feed")
  }

  @Test func `an entity tag in Latin-1 keeps its bytes`() async throws {
    let tag: [UInt8] = [0x22, 0x74, 0xe9, 0x22]
    let head = Array("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nETag: ".utf8)
    let answer = LoopbackAnswer.verbatim(head + tag + Array("\r\n\r\n".utf8))
    let server = try LoopbackServer(["/feed": answer])
    defer { server.stop() }
    let fetcher = try loopbackFetcher()
    let url = server.url("/feed")
    let facts = try #require(await fetcher.fetch(FetchRequest(url: url)).facts)
    _ = await fetcher.fetch(
      FetchRequest(url: url, validators: validators(at: url, tag: facts.entityTag)))
    let line = Array("If-None-Match: ".utf8) + tag + Array("\r\n".utf8)
    let sent = try #require(server.requests.last?.head)
    #expect(sent.indices.contains { sent[$0...].starts(with: line) })
  }

  @Test(arguments: ["\"a\u{0b}X-Injected: 1\"", "\"a\r\nX-Injected: 1\"", "\"a\u{7f}\""])
  func `a validator with control characters is not sent`(_ tag: String) async throws {
    let server = try LoopbackServer(["/feed": .document(smallFeed)])
    defer { server.stop() }
    let url = server.url("/feed")
    _ = try await loopbackFetcher().fetch(
      FetchRequest(url: url, validators: validators(at: url, tag: tag)))
    #expect(server.requests.first?["If-None-Match"] == nil)
    #expect(server.requests.first?["X-Injected"] == nil)
  }

  @Test func `validators go only to the address that gave them`() async throws {
    let server = try LoopbackServer([
      "/old": .redirect(302, to: "/new"),
      "/new": .document(Array(smallFeed.utf8), type: "text/xml", entityTag: "\"1\""),
    ])
    defer { server.stop() }
    let known = validators(at: server.url("/new"), tag: "\"1\"")
    let result = try await loopbackFetcher().fetch(
      FetchRequest(url: server.url("/old"), validators: known))
    guard case .unchanged = result else {
      Issue.record("not unchanged: \(result)")
      return
    }
    #expect(server.requests(to: "/old").first?["If-None-Match"] == nil)
    #expect(server.requests(to: "/new").first?["If-None-Match"] == "\"1\"")
  }

  @Test func `"not modified" without a question is no answer`() async throws {
    let failure = try await outcome(on: ["/feed": LoopbackAnswer(304)]).failure
    #expect(failure?.kind == .badStatus)
  }
}
