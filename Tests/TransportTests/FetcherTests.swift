import FeedDomain
import Foundation
import SampleNetwork
import Testing
import Transport

@Suite("The fetcher as a whole") struct FetcherTests {
  @Test func `a cancelled request ends at once`() async throws {
    let server = try LoopbackServer([
      "/feed": .document(smallFeed).in(.delayed(.seconds(600)))
    ])
    defer { server.stop() }
    let fetcher = try loopbackFetcher()
    let url = server.url("/feed")
    let result = await withTaskGroup(of: FetchOutcome.self) { group in
      group.addTask { await fetcher.fetch(FetchRequest(url: url)) }
      while server.requests.isEmpty { await Task.yield() }
      group.cancelAll()
      return await group.next()
    }
    #expect(result?.failure?.kind == .cancelled)
  }

  @Test func `a task that is cancelled already asks nothing`() async throws {
    let server = try LoopbackServer(["/feed": .document(smallFeed)])
    defer { server.stop() }
    let fetcher = try loopbackFetcher()
    let url = server.url("/feed")
    let result = await withTaskGroup(of: FetchOutcome.self) { group in
      group.cancelAll()
      group.addTask { await fetcher.fetch(FetchRequest(url: url)) }
      return await group.next()
    }
    #expect(result?.failure?.kind == .cancelled)
    #expect(server.requests.isEmpty)
  }

  @Test func `a request that waits for its turn can be cancelled`() async throws {
    let server = try LoopbackServer([
      "/slow": .document(smallFeed).in(.delayed(.seconds(600))), "/feed": .document(smallFeed),
    ])
    defer { server.stop() }
    let fetcher = try loopbackFetcher(inFlight: 1)
    let outcomes = await withTaskGroup(of: FetchOutcome.self) { group in
      group.addTask { await fetcher.fetch(FetchRequest(url: server.url("/slow"))) }
      while server.requests.isEmpty { await Task.yield() }
      group.addTask { await fetcher.fetch(FetchRequest(url: server.url("/feed"))) }
      group.cancelAll()
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.map { $0.failure?.kind } == [.cancelled, .cancelled])
    #expect(server.requests(to: "/feed").isEmpty)
  }

  @Test func `the fetcher works on after a cancelled request`() async throws {
    let server = try LoopbackServer([
      "/slow": .document(smallFeed).in(.delayed(.seconds(600))), "/feed": .document(smallFeed),
    ])
    defer { server.stop() }
    let fetcher = try loopbackFetcher(inFlight: 1)
    await withTaskGroup(of: FetchOutcome.self) { group in
      group.addTask { await fetcher.fetch(FetchRequest(url: server.url("/slow"))) }
      while server.requests.isEmpty { await Task.yield() }
      group.cancelAll()
    }
    let result = await fetcher.fetch(FetchRequest(url: server.url("/feed")))
    #expect(result.document != nil)
  }

  @Test func `more requests than may be in flight all get their answer`() async throws {
    let server = try LoopbackServer { request in .document(request.path) }
    defer { server.stop() }
    let fetcher = try loopbackFetcher(inFlight: 4)
    let bodies = await withTaskGroup(of: FetchOutcome.self) { group in
      for number in 0..<200 {
        group.addTask { await fetcher.fetch(FetchRequest(url: server.url("/\(number)"))) }
      }
      return await group.reduce(into: Set<String>()) { bodies, outcome in
        bodies.insert(String(decoding: outcome.document?.body ?? [], as: UTF8.self))
      }
    }
    #expect(bodies == Set((0..<200).map { "/\($0)" }))
  }

  @Test func `an address without a scheme, host or sense is bad`() async throws {
    let fetcher = try loopbackFetcher()
    for url in ["", "tin-tuc", "/feed", "http://", "http:///feed", "http://a b/", "http://a\\b/"] {
      let failure = await fetcher.fetch(FetchRequest(url: url)).failure
      #expect(failure?.kind == .badAddress, "\(url)")
    }
  }

  @Test func `white space around an address is no part of it`() async throws {
    let server = try LoopbackServer(["/feed": .document(smallFeed)])
    defer { server.stop() }
    let url = " \n" + server.url("/feed") + "\t"
    let result = try await loopbackFetcher().fetch(FetchRequest(url: url))
    #expect(result.document?.facts.finalURL == server.url("/feed"))
  }

  @Test func `a name in Vietnamese letters is looked up in the form of the DNS`() async throws {
    let url = "http://thưviện.invalid/tin-tức"
    let failure = try await loopbackFetcher().fetch(FetchRequest(url: url)).failure
    #expect(failure?.kind == .nameNotFound)
    #expect(failure?.explanation.contains("xn--") == true)
  }

  @Test func `an extra file of certificates that is not there is a matter of trust`() async throws {
    let server = try LoopbackServer(["/feed": .document(smallFeed)])
    defer { server.stop() }
    let fetcher = try loopbackFetcher()
    let url = "https://127.0.0.1:\(server.port)/feed"
    let request = FetchRequest(url: url, caFile: "/nowhere/ca.pem")
    #expect(await fetcher.fetch(request).failure?.kind == .notTrusted)
  }
}
