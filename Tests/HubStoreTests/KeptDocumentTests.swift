import FeedDomain
import Foundation
import GRDB
import Testing

@testable import HubStore

/// What is kept of the last document of a source.
struct KeptDocumentTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let samples: StoreSamples

  init() throws {
    samples = try StoreSamples()
  }

  private func kept(_ body: [UInt8], packed: PackedBody? = nil) -> KeptDocument {
    var facts = ResponseFacts(status: 200, finalURL: "https://hue.example.vn/rss")
    facts.contentType = "application/rss+xml; charset=utf-8"
    facts.contentLocation = "/rss.xml"
    facts.contentLanguage = "vi"
    facts.bodyBytes = body.count
    return KeptDocument(
      FetchedDocument(body: body, facts: facts, packed: packed),
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

  @Test(arguments: ContentCoding.allCases)
  func `a document that came packed is kept as it came`(_ coding: ContentCoding) async throws {
    let document = kept(Array("<rss>Thư viện</rss>".utf8), packed: PackedBody(coding, [7, 8, 9]))
    #expect(document.body == .packed(PackedBody(coding, [7, 8, 9]), count: 22))
    #expect(try await keep(document) == document)
    let nothing = kept([], packed: PackedBody(coding, []))
    #expect(try await keep(nothing) == nothing)
    // What comes next takes its place with its own way of packing.
    #expect(try await keep(kept([4])) == kept([4]))
  }

  @Test func `what came longer than it is, or is too long to be kept whole, is packed here`()
    async throws
  {
    let odd = kept([1, 2], packed: PackedBody(.gzip, [1, 2, 3]))
    #expect(odd.body == .plain([1, 2]))
    let long = kept([UInt8](repeating: 120, count: 9 << 20), packed: PackedBody(.gzip, [1]))
    #expect(try await keep(long)?.body.count == 8 << 20)
  }

  @Test func `what an older store has kept is read as it was`() async throws {
    let old = samples.folder + "/old.sqlite"
    let pool = try DatabasePool(path: old)
    try Schema.migrator.migrate(pool, upTo: "facets of stories")
    let packed = Data(try #require(Zstandard.packed([5, 6], first: 2)))
    try await pool.write { db in
      try db.execute(
        sql: """
          INSERT INTO source (id, name, kind, address_kind, origin, registered)
            VALUES ('hue', 'Thư viện Huế', 'library', 'waiting', 'file', 0);
          INSERT INTO kept_document (source, received, address, final_address, status, size, is_cut, body)
            VALUES (1, 0, 'https://hue.example.vn/a', 'https://hue.example.vn/b', 200, 2, 0, ?);
          """, arguments: [packed])
    }
    try pool.close()
    let document = try await SQLiteHubStore(path: old).keptDocument(of: SourceID("hue"))
    #expect(document?.body == .plain([5, 6]))
  }

  @Test func `a newer document takes the place of the last`() async throws {
    _ = try await keep(kept([1, 2, 3]))
    #expect(try await keep(kept([4]))?.body == .plain([4]))
  }

  @Test func `a poll without a document leaves the last one`() async throws {
    _ = try await keep(kept([1, 2, 3]))
    try await samples.store.note([StateChange(to: SourceState(source: SourceID("hue")))])
    #expect(
      try await samples.store.keptDocument(of: SourceID("hue"))?.body == .plain([1, 2, 3]))
  }

  @Test func `of a very long document the beginning is kept and packed`() async throws {
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: 9 << 20)
    let document = try #require(try await keep(kept(long)))
    #expect(document.isCut)
    #expect(document.body.count == 8 << 20)
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
