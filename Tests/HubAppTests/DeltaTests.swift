import FeedDomain
import Foundation
import HubTesting
import Pipeline
import SampleNetwork
import Testing

@testable import HubApp

/// A server that sends only what is new (226, RFC 3229), over whole cycles.
struct DeltaTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let folder: HubFolder

  init() throws {
    folder = try HubFolder()
  }

  private static func feed(_ status: Int, _ ids: [String], version: String) -> LoopbackAnswer {
    let items = ids.map {
      "<item><guid>https://hue.example.vn/\($0)</guid><title>Tin \($0)</title></item>"
    }
    let text =
      "<rss version=\"2.0\"><channel><title>Tin</title>\(items.joined())</channel></rss>"
    return LoopbackAnswer(status, body: Array(text.utf8)).with("ETag", version)
  }

  /// Version 1 has the entries a and b, version 2 has c besides.
  private static func server() throws -> LoopbackServer {
    try LoopbackServer { request in
      switch request["If-None-Match"] {
      case "\"1\"" where request["A-IM"] == "feed":
        feed(226, ["c"], version: "\"2\"").with("IM", "feed")
      case "\"2\"": LoopbackAnswer(304).with("ETag", "\"2\"")
      default: feed(200, ["a", "b"], version: "\"1\"")
      }
    }
  }

  private func configure(_ server: LoopbackServer) throws {
    try folder.configure(["{ id: hue, name: Thư viện Huế, feed: \"\(server.url("/feed"))\" }"])
  }

  @Test func `a difference adds what is new and takes nothing away`() async throws {
    let server = try Self.server()
    defer { server.stop() }
    try configure(server)
    _ = try await folder.run()
    let second = try await folder.run(all: true)
    #expect(second.refresh.rows.map(\.report.outcome) == [.fresh])
    #expect(second.refresh.total.added == 1)
    for title in ["Tin a", "Tin b", "Tin c"] {
      #expect(folder.file("output/feeds/all.atom")?.contains(title) == true)
    }
  }

  @Test func `the version that a difference leads to is named at the next poll`() async throws {
    let server = try Self.server()
    defer { server.stop() }
    try configure(server)
    for _ in 0..<3 { _ = try await folder.run(all: true) }
    #expect(server.requests.map { $0["If-None-Match"] } == [nil, "\"1\"", "\"2\""])
  }

  @Test func `differences do not put off the poll that asks for the whole`() async throws {
    let server = try Self.server()
    defer { server.stop() }
    try configure(server)
    let clock = ManualClock()
    _ = try await folder.run(all: true, clock: clock)
    clock.advance(by: .seconds(5 * 86_400))
    _ = try await folder.run(all: true, clock: clock)
    clock.advance(by: .seconds(4 * 86_400))
    _ = try await folder.run(all: true, clock: clock)
    #expect(server.requests.map { $0["If-None-Match"] } == [nil, "\"1\"", nil])
  }

  @Test func `a difference is not remembered as the whole`() async throws {
    let server = try LoopbackServer { request in
      request["If-None-Match"] == "\"1\""
        ? Self.feed(226, ["c"], version: "\"2\"").with("IM", "feed")
        : Self.feed(200, request["If-None-Match"] == nil ? ["a"] : ["c"], version: "\"1\"")
    }
    defer { server.stop() }
    try configure(server)
    for _ in 0..<2 { _ = try await folder.run(all: true) }
    // The same bytes as the difference, but now they are said to be the whole feed.
    let third = try await folder.run(all: true)
    #expect(third.refresh.rows.map(\.report.outcome) == [.fresh])
  }
}
