import FeedDomain
import FeedSyntax
import Foundation
import Testing

/// Each rule about documents is a pair: a document, and what the reader makes of it.
struct FixtureTests {
  /// One document of `Fixtures/`, and the neutral JSON beside it.
  struct Pair: CustomTestStringConvertible, Sendable {
    let document: URL

    var expected: URL { document.deletingPathExtension().appendingPathExtension("json") }
    var testDescription: String { document.lastPathComponent }
  }

  static let pairs: [Pair] = {
    let folder = Bundle.module.resourceURL?.appendingPathComponent("Fixtures")
    let files = folder.flatMap {
      // An unreadable folder shows as a test without cases, which fails below.
      try? FileManager.default.contentsOfDirectory(at: $0, includingPropertiesForKeys: nil)
    }
    return (files ?? []).filter { $0.pathExtension != "json" }
      .sorted { $0.path < $1.path }.map { Pair(document: $0) }
  }()

  @Test func `there is a fixture for every format and mend`() {
    #expect(Self.pairs.count >= 36)
  }

  @Test(arguments: pairs)
  func `the document gives the JSON beside it`(pair: Pair) throws {
    let bytes = Array(try Data(contentsOf: pair.document))
    let feed = try FeedReader().read(bytes)
    let got = try JSONSerialization.jsonObject(with: Data(NeutralJSON.encode(feed)))
    let wanted = try JSONSerialization.jsonObject(with: Data(contentsOf: pair.expected))
    #expect(got as? NSDictionary == wanted as? NSDictionary)
  }

  @Test(arguments: pairs)
  func `the same document gives the same bytes`(pair: Pair) throws {
    let bytes = Array(try Data(contentsOf: pair.document))
    let once = NeutralJSON.encode(try FeedReader().read(bytes))
    #expect(NeutralJSON.encode(try FeedReader().read(bytes)) == once)
  }

  /// Wherever a document stops, reading it ends, and ends as a value or a failure.
  @Test(arguments: pairs)
  func `no piece of a document stops the reader`(pair: Pair) throws {
    let bytes = Array(try Data(contentsOf: pair.document))
    for end in stride(from: 0, through: bytes.count, by: 7) {
      // Refusals are as welcome as feeds here.
      _ = try? FeedReader().read(Array(bytes[..<end]))
    }
  }
}
