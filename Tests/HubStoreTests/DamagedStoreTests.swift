import FeedDomain
import Foundation
import HubStore
import Testing

/// What the store says when its file is in trouble.
struct DamagedStoreTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let samples: StoreSamples

  init() throws {
    samples = try StoreSamples()
  }

  @Test func `a file that is no database is told and left as it is`() throws {
    let path = samples.folder + "/other.sqlite"
    let bytes = Data(repeating: 0x41, count: 8192)
    try bytes.write(to: URL(fileURLWithPath: path))
    let failure = try #require(throws: StoreFailure.self) { try SQLiteHubStore(path: path) }
    #expect(failure.kind == .damaged)
    #expect(failure.explanation.contains(path))
    #expect(failure.remedy != nil)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
  }

  @Test func `a folder that does not exist is told`() throws {
    let failure = try #require(throws: StoreFailure.self) {
      try SQLiteHubStore(path: "/nowhere/at/all/hub.sqlite")
    }
    #expect(failure.kind == .cannotOpen)
  }

  @Test func `a second program on the same store is told to wait`() throws {
    let first = try RunLock(.cycle, besideDatabase: samples.path)
    let failure = try #require(throws: StoreFailure.self) {
      try RunLock(.cycle, besideDatabase: samples.path)
    }
    #expect(failure.kind == .busy)
    _ = try RunLock(.digest, besideDatabase: samples.path)
    withExtendedLifetime(first) {}
  }

  @Test func `what was stored is there when the file is opened again`() async throws {
    _ = try await samples.store.reconcile([StoreSamples.source("hue")], now: samples.now)
    let again = try SQLiteHubStore(path: samples.path)
    #expect(try await again.registeredSources().map(\.source.id) == [SourceID("hue")])
  }
}
