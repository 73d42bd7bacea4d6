import FeedDomain
import Foundation
import HubStore
import Testing

/// What closing a store leaves of its write-ahead log.
struct LogTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let samples: StoreSamples

  init() throws {
    samples = try StoreSamples()
  }

  private var path: String { samples.folder + "/log.sqlite" }

  private var logSize: Int {
    // Without a file there is no log.
    let facts = try? FileManager.default.attributesOfItem(atPath: path + "-wal")
    return (facts?[.size] as? Int) ?? 0
  }

  /// Opens a store, keeps a document of so many bytes in it, and closes it.
  private func keep(bytes: Int) async throws {
    let store = try SQLiteHubStore(path: path)
    _ = try await store.reconcile([StoreSamples.source("hue")], now: samples.now)
    var state = SourceState(source: SourceID("hue"))
    var random = SystemRandomNumberGenerator()
    let body = (0..<bytes).map { _ in UInt8.random(in: 0...255, using: &random) }
    state.document = KeptDocument(
      body: .plain(body),
      facts: ResponseFacts(status: 200, finalURL: "https://hue.example.vn/feed"),
      address: "https://hue.example.vn/feed", received: samples.now)
    try await store.note([StateChange(to: state)])
  }

  private func sizeOfKeptDocument() async throws -> Int? {
    let store = try SQLiteHubStore(path: path)
    return try await store.keptDocument(of: SourceID("hue"))?.body.count
  }

  @Test func `a short log is left where it is and read by who opens the store next`() async throws {
    try await keep(bytes: 1000)
    #expect(logSize > 0)
    #expect(try await sizeOfKeptDocument() == 1000)
  }

  @Test func `a long log is copied into the database and begun anew`() async throws {
    try await keep(bytes: 6 << 20)
    #expect(logSize == 0)
    #expect(try await sizeOfKeptDocument() == 6 << 20)
  }
}
