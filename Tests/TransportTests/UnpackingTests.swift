import FeedDomain
import Foundation
import SampleNetwork
import Testing
import Transport

@Suite("Documents that come packed") struct UnpackingTests {
  /// `smallFeed`, packed in one of the ways.
  struct Packed: Sendable {
    let coding: String
    let bytes: [UInt8]

    init(_ coding: String, _ base64: String) {
      self.coding = coding
      bytes = Data(base64Encoded: base64).map(Array.init) ?? []
    }

    var answer: LoopbackAnswer { answer(bytes) }

    func answer(_ bytes: [UInt8]) -> LoopbackAnswer {
      .document(bytes, type: "text/xml").with("Content-Encoding", coding)
    }
  }

  static let gzip = Packed(
    "gzip",
    "H4sIAAAAAAACA7MpKi5WKEstKs7Mz7NVMtIzULKzSc5IzMtLzbGzKcksyUm1C8nMs9GHMG304XL6QI12APGnbDs+AAAA"
  )
  static let brotli = Packed(
    "br",
    "Gz0A4JwHto1s+0JJsBg+y4uax4dqbr7IyCVMmluJuIBDDpzfFgeYpMFEbon3gF7/l8+VxG60NQSBSgE=")
  static let zstd = Packed(
    "zstd",
    "KLUv/SQ+zQEA9AI8cnNzIHZlcnNpb249IjIuMCI+PGNoYW5uZWw+PHRpdGxlPlRpbjwvPC8vcnNzPgIAPwuGh1IGlZfnhw=="
  )
  static let zlib = Packed(
    "deflate",
    "eNqzKSouVihLLSrOzM+zVTLSM1Cys0nOSMzLS82xsynJLMlJtQvJzLPRhzBt9OFy+kCNdgCfAhVy")
  static let bare = Packed(
    "deflate",
    "sykqLlYoSy0qzszPs1Uy0jNQsrNJzkjMy0vNsbMpySzJSbULycyz0YcwbfThcvpAjXYA")
  static let twice = Packed(
    "gzip, x-gzip",
    "H4sIAAAAAAACA5Pv5mAAASbmzZpaemEa3rpa586c3xxqdMk4YNNmz3MeZ057n924WfOkzknPrdwnz2y+2G6Q++Vh0S+H3jKG"
      + "j8tzrO2AmgFYKl7lRQAAAA==")
  static let twoMembers = Packed(
    "GZIP",
    "H4sIAAAAAAACA7MpKi5WKEstKs7Mz7NVMtIzULKzSc5IzMtLzbGzKQEAKQ0nDh4AAAAfiwgAAAAAAAIDyyzJSbULycyz0S/J"
      + "BDFt9JMzEvPyUnOArKLiYjsAx4IQOiAAAAA=")
  /// 8 MiB of blanks, packed twice.
  static let innerBomb = Packed(
    "gzip, gzip",
    "H4sIAAAAAAACA+3XsQ2CQACF4ctdSIwLSIckNk5g4jLWbnGEhsSazgUcgzlYgRUMcmNgvq/669e95nUIRUzL1JXI5/F7PX2O"
      + "AQAAAPhzee5TLNGuj9vFHgAAALAD72qo78/t1ocf43yGz/AfAAA=")

  static let all = [gzip, brotli, zstd, zlib, bare, twice, twoMembers]

  private func body(of answer: LoopbackAnswer) async throws -> String? {
    try await outcome(on: ["/feed": answer]).document.map {
      String(decoding: $0.body, as: UTF8.self)
    }
  }

  @Test(arguments: all) func `every way of packing is undone`(_ packed: Packed) async throws {
    #expect(try await body(of: packed.answer) == smallFeed)
  }

  @Test(arguments: all)
  func `a packed document may come byte by byte`(_ packed: Packed) async throws {
    let answer = packed.answer.in(.dripping(bytes: 1, every: .zero))
    #expect(try await body(of: answer) == smallFeed)
  }

  @Test(arguments: [gzip, brotli, zstd, zlib, bare, twice])
  func `a packed document that was cut off anywhere is broken`(_ packed: Packed) async throws {
    let server = try LoopbackServer { request in
      packed.answer(Array(packed.bytes.prefix(Int(request.path.dropFirst()) ?? 0)))
    }
    defer { server.stop() }
    let fetcher = try loopbackFetcher()
    for length in 1..<packed.bytes.count {
      let outcome = await fetcher.fetch(FetchRequest(url: server.url("/\(length)")))
      #expect(outcome.failure?.kind == .brokenAnswer, "\(length) bytes")
    }
  }

  @Test(arguments: [[], [0], [0, 0, 0, 0], Array("\r\n".utf8)] as [[UInt8]])
  func `padding behind the end of gzip is no part of it`(_ padding: [UInt8]) async throws {
    #expect(try await body(of: Self.gzip.answer(Self.gzip.bytes + padding)) == smallFeed)
  }

  @Test func `a second member that was cut off is missed`() async throws {
    let bytes = Self.twoMembers.bytes.dropLast(10)
    #expect(try await body(of: Self.twoMembers.answer(Array(bytes))) == nil)
  }

  @Test func `an empty body is empty however it is labelled`() async throws {
    #expect(try await body(of: Self.gzip.answer([])) == "")
  }

  @Test(arguments: ["UTF-8", "none", "identity", "x-secret", ""])
  func `a label that names no way of packing is passed over`(_ label: String) async throws {
    let answer = LoopbackAnswer.document(smallFeed).with("Content-Encoding", label)
    #expect(try await body(of: answer) == smallFeed)
  }

  @Test func `codings may be named on lines of their own`() async throws {
    let answer = LoopbackAnswer.document(Self.twice.bytes, type: "text/xml")
      .with("Content-Encoding", "gzip").with("Content-Encoding", "gzip")
    #expect(try await body(of: answer) == smallFeed)
  }

  @Test func `more than three codings are not undone`() async throws {
    let answer = LoopbackAnswer.document(Self.gzip.bytes, type: "text/xml")
      .with("Content-Encoding", "gzip, gzip, gzip, gzip")
    #expect(try await outcome(on: ["/feed": answer]).failure?.kind == .brokenAnswer)
  }

  @Test func `a bomb between two codings is too large`() async throws {
    var limits = FetchLimits()
    limits.bodyBytes = 1 << 20
    let result = try await outcome(on: ["/feed": Self.innerBomb.answer], limits: limits)
    #expect(result.failure?.kind == .tooLarge)
  }

  @Test func `what is packed counts on the way too`() async throws {
    var limits = FetchLimits()
    limits.bodyBytes = Self.gzip.bytes.count * 2
    let padded = Self.gzip.bytes + [UInt8](repeating: 0, count: Self.gzip.bytes.count + 1)
    let answer = Self.gzip.answer(padded).in(.dripping(bytes: 16, every: .zero))
    #expect(try await outcome(on: ["/feed": answer], limits: limits).failure?.kind == .tooLarge)
  }

  @Test(arguments: [gzip, brotli, zstd, zlib, bare, twoMembers])
  func `what came packed is handed on as it came, and unpacks once more`(_ packed: Packed)
    async throws
  {
    let answer = packed.answer.in(.dripping(bytes: 7, every: .zero))
    let document = try #require(try await outcome(on: ["/feed": answer]).document)
    let kept = try #require(document.packed)
    #expect(kept.bytes == packed.bytes)
    #expect(kept.unpacked(count: document.body.count) == document.body)
    #expect(kept.unpacked(count: document.body.count - 1) == nil)
    #expect(kept.unpacked(count: document.body.count + 1) == nil)
    let cut = PackedBody(kept.coding, kept.bytes.dropLast(9))
    #expect(cut.unpacked(count: document.body.count) == nil)
  }

  @Test func `what came plain or packed twice is handed on plain alone`() async throws {
    for answer in [Self.twice.answer, LoopbackAnswer.document(smallFeed)] {
      let document = try #require(try await outcome(on: ["/feed": answer]).document)
      #expect(document.packed == nil)
    }
  }

  @Test func `what we can unpack is asked for`() async throws {
    let server = try LoopbackServer(["/feed": .document(smallFeed)])
    defer { server.stop() }
    _ = try await loopbackFetcher().fetch(FetchRequest(url: server.url("/feed")))
    #expect(server.requests.first?["Accept-Encoding"] == "gzip, br, zstd")
  }
}
