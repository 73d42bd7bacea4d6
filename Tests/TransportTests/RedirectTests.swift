import FeedDomain
import SampleNetwork
import Testing
import Transport

@Suite("Following redirects") struct RedirectTests {
  @Test(arguments: [301, 308])
  func `a move for good is told`(_ status: Int) async throws {
    let server = try LoopbackServer([
      "/feed": .redirect(status, to: "/new"), "/new": .document(smallFeed),
    ])
    defer { server.stop() }
    let result = try await loopbackFetcher().fetch(FetchRequest(url: server.url("/feed")))
    #expect(result.document?.facts.finalURL == server.url("/new"))
    #expect(result.document?.facts.movedTo == server.url("/new"))
  }

  @Test(arguments: [302, 303, 307])
  func `a move for now is followed and not told`(_ status: Int) async throws {
    let result = try await outcome(on: [
      "/feed": .redirect(status, to: "/new"), "/new": .document(smallFeed),
    ])
    #expect(result.document?.facts.movedTo == nil)
    #expect(result.document?.facts.finalURL.hasSuffix("/new") == true)
  }

  @Test func `one hop that is not for good makes the chain so`() async throws {
    let result = try await outcome(on: [
      "/feed": .redirect(301, to: "/a"), "/a": .redirect(302, to: "/b"),
      "/b": .redirect(308, to: "/new"), "/new": .document(smallFeed),
    ])
    #expect(result.document != nil)
    #expect(result.facts?.movedTo == nil)
  }

  @Test func `a move to an error is not told`() async throws {
    let result = try await outcome(on: [
      "/feed": .redirect(301, to: "/new"), "/new": LoopbackAnswer(500),
    ])
    #expect(result.failure?.kind == .badStatus)
    #expect(result.facts?.movedTo == nil)
  }

  @Test func `five redirects are followed and the sixth is not`() async throws {
    var routes = ["/5": LoopbackAnswer.document(smallFeed)]
    for hop in 0..<5 { routes["/\(hop)"] = .redirect(302, to: "/\(hop + 1)") }
    #expect(try await outcome(of: "/0", on: routes).document != nil)
    routes["/start"] = .redirect(302, to: "/0")
    #expect(try await outcome(of: "/start", on: routes).failure?.kind == .tooManyRedirects)
  }

  @Test func `a circle is seen at once`() async throws {
    let server = try LoopbackServer([
      "/a": .redirect(301, to: "/b"), "/b": .redirect(301, to: "/a"),
    ])
    defer { server.stop() }
    let result = try await loopbackFetcher().fetch(FetchRequest(url: server.url("/a")))
    #expect(result.failure?.kind == .tooManyRedirects)
    #expect(server.requests.count == 2)
  }

  @Test(arguments: [
    LoopbackAnswer(302), LoopbackAnswer(302).with("Location", ""),
    .redirect(302, to: "http://"), .redirect(302, to: "http:\\\\127.0.0.1/"),
  ])
  func `a redirect to nowhere is a broken answer`(_ answer: LoopbackAnswer) async throws {
    #expect(try await outcome(on: ["/feed": answer]).failure?.kind == .brokenAnswer)
  }

  @Test(arguments: ["file:///etc/passwd", "ftp://a.example/x", "gopher://127.0.0.1/", "data:,x"])
  func `a redirect to another protocol is refused`(_ target: String) async throws {
    let failure = try await outcome(on: ["/feed": .redirect(302, to: target)]).failure
    #expect(failure?.kind == .addressNotAllowed)
  }

  @Test func `raw letters and blanks in a redirect are mended`() async throws {
    let result = try await outcome(on: [
      "/feed": .redirect(302, to: " /tin-tức/bài 1 "),
      "/tin-t%E1%BB%A9c/b%C3%A0i%201": .document(smallFeed),
    ])
    #expect(result.document?.facts.finalURL.hasSuffix("/tin-t%E1%BB%A9c/b%C3%A0i%201") == true)
  }

  @Test func `credentials in a redirect are dropped`() async throws {
    let target = try LoopbackServer(["/new": .document(smallFeed)])
    defer { target.stop() }
    let address = "http://user:secret@127.0.0.1:\(target.port)/new"
    let result = try await outcome(on: ["/feed": .redirect(302, to: address)])
    #expect(result.document?.facts.finalURL == target.url("/new"))
    #expect(target.requests.first?["Authorization"] == nil)
  }

  @Test func `our own credentials stay with the origin they are for`() async throws {
    let other = try LoopbackServer(["/new": .document(smallFeed)])
    defer { other.stop() }
    let server = try LoopbackServer([
      "/feed": .redirect(302, to: "/here"), "/here": .redirect(302, to: other.url("/new")),
    ])
    defer { server.stop() }
    let url = "http://user:secret@127.0.0.1:\(server.port)/feed"
    let result = try await loopbackFetcher().fetch(FetchRequest(url: url))
    #expect(result.document?.facts.finalURL == other.url("/new"))
    #expect(server.requests(to: "/feed").first?["Authorization"] != nil)
    #expect(server.requests(to: "/here").first?["Authorization"] != nil)
    #expect(other.requests.first?["Authorization"] == nil)
  }

  @Test func `all hops together keep the time limit`() async throws {
    var limits = FetchLimits()
    limits.totalTime = .milliseconds(500)
    let result = try await outcome(
      on: [
        "/feed": LoopbackAnswer.redirect(302, to: "/b").in(.delayed(.milliseconds(300))),
        "/b": .redirect(302, to: "/c").in(.delayed(.milliseconds(300))),
        "/c": .document(smallFeed),
      ], limits: limits)
    #expect(result.failure?.kind == .timedOut)
  }
}
