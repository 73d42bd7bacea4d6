import FeedDomain
import Foundation
import HubStore
import Testing

/// What is kept of the last document of a source.
struct KeptDocumentTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let samples: StoreSamples

  init() throws {
    samples = try StoreSamples()
  }

  private func kept(_ body: [UInt8]) -> KeptDocument {
    var facts = ResponseFacts(status: 200, finalURL: "https://hue.example.vn/rss")
    facts.contentType = "application/rss+xml; charset=utf-8"
    facts.contentLocation = "/rss.xml"
    facts.contentLanguage = "vi"
    facts.bodyBytes = body.count
    return KeptDocument(
      document: FetchedDocument(body: body, facts: facts),
      address: "https://hue.example.vn/feed", received: samples.now)
  }

  private func keep(_ document: KeptDocument) async throws -> KeptDocument? {
    _ = try await samples.store.reconcile([StoreSamples.source("hue")], now: samples.now)
    var state = SourceState(source: SourceID("hue"))
    state.document = document
    try await samples.store.note([StateChange(to: state)])
    return try await samples.store.keptDocument(of: state.source)
  }

  @Test func `a document is read back byte for byte with what it came with`() async throws {
    let document = kept(Array("<rss>Thư viện tỉnh</rss>".utf8))
    #expect(try await keep(document) == document)
    #expect(try await keep(kept([])) == kept([]))
  }

  @Test func `a newer document takes the place of the last`() async throws {
    _ = try await keep(kept([1, 2, 3]))
    #expect(try await keep(kept([4]))?.document.body == [4])
  }

  @Test func `a poll without a document leaves the last one`() async throws {
    _ = try await keep(kept([1, 2, 3]))
    try await samples.store.note([StateChange(to: SourceState(source: SourceID("hue")))])
    #expect(
      try await samples.store.keptDocument(of: SourceID("hue"))?.document.body == [1, 2, 3])
  }

  @Test func `of a very long document the beginning is kept and packed`() async throws {
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: 9 << 20)
    let document = try #require(try await keep(kept(long)))
    #expect(document.isCut)
    #expect(document.document.body.count == 8 << 20)
    let folder = try FileManager.default.contentsOfDirectory(atPath: samples.folder)
    let bytes = try folder.reduce(0) { sum, name in
      let facts = try FileManager.default.attributesOfItem(atPath: samples.folder + "/" + name)
      return sum + (facts[.size] as? Int ?? 0)
    }
    #expect(bytes < 2 << 20)
  }

  @Test func `of a source that sent none there is none`() async throws {
    _ = try await samples.store.reconcile([StoreSamples.source("hue")], now: samples.now)
    #expect(try await samples.store.keptDocument(of: SourceID("hue")) == nil)
  }
}
