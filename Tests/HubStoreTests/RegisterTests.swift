import FeedDomain
import Foundation
import GRDB
import Testing

@testable import HubStore

/// How registrations, their standing and their history are kept.
struct RegisterTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let samples: StoreSamples
  private let signed: Signature

  init() throws {
    samples = try StoreSamples()
    signed = Signature(by: "lan", at: samples.now, note: nil)
  }

  private func proposal(_ id: String, code: String? = nil, approved: Bool = false) -> SourceProposal
  {
    var source = StoreSamples.source(id)
    source.origin = .command
    source.address = .site("https://\(id).example.vn/")
    return SourceProposal(
      source: source, discoveredFeed: "https://\(id).example.vn/feed/", owner: "Phòng Tin học",
      code: ProofCode(rawValue: code ?? "feedhub-\(id)"), isApproved: approved)
  }

  private func entry(_ id: String) async throws -> RegisterEntry {
    try #require(try await samples.store.entries().first { $0.source.id == SourceID(id) })
  }

  private func change(
    _ id: String, _ change: SourceChange, note: String? = nil
  ) async throws -> RegisterOutcome {
    var signed = signed
    signed.note = note
    return try await samples.store.change(SourceID(id), change, signed: signed)
  }

  private func acts(_ id: String) async throws -> [SourceAct] {
    try await samples.store.history(of: SourceID(id)).map(\.act)
  }

  @Test func `a proposed source is kept whole and not polled`() async throws {
    let proposal = proposal("hue")
    #expect(try await samples.store.register([proposal], signed: signed).isEmpty)
    let entry = try await entry("hue")
    #expect(entry.source == proposal.source)
    #expect(entry.state.discoveredFeed == proposal.discoveredFeed)
    #expect(entry.standing == .proposed)
    #expect(entry.registration == Registration(owner: "Phòng Tin học", code: proposal.code))
    #expect(try await samples.store.registeredSources().isEmpty)
    #expect(try await samples.store.outbox().isEmpty, "readers see nothing of a proposal")
  }

  @Test func `a source goes from proposal over proof and approval to polling`() async throws {
    _ = try await samples.store.register([proposal("hue")], signed: signed)
    #expect(try await change("hue", .prove(.meta)) == .done(.proven))
    #expect(try await change("hue", .approve, note: "đúng là thư viện") == .done(.active))
    #expect(try await samples.store.registeredSources().map(\.source.id) == [SourceID("hue")])
    let entry = try await entry("hue")
    #expect(entry.registration?.proof == .meta)
    #expect(entry.registration?.proven == samples.now)
    let history = try await samples.store.history(of: SourceID("hue"))
    #expect(history.map(\.act) == [.registered, .proven, .approved])
    #expect(history.map(\.standing) == [.proposed, .proven, .active])
    #expect(history.allSatisfy { $0.by == "lan" && $0.at == samples.now })
    #expect(history.map(\.note) == [nil, "meta", "đúng là thư viện"])
    #expect(try await samples.store.outbox().map(\.topic) == [.sources])
  }

  @Test func `a change that is not possible changes nothing`() async throws {
    _ = try await samples.store.register([proposal("hue")], signed: signed)
    #expect(try await change("hue", .resume) == .refused(.proposed))
    #expect(try await change("khong-co", .approve) == .unknown(SourceID("khong-co")))
    #expect(try await change("hue", .merge(into: SourceID("x"))) == .unknown(SourceID("x")))
    #expect(try await change("hue", .merge(into: SourceID("hue"))) == .refused(.proposed))
    #expect(try await acts("hue") == [.registered])
    #expect(try await entry("hue").standing == .proposed)
  }

  @Test func `all of a list are registered or none`() async throws {
    _ = try await samples.store.register([proposal("hue")], signed: signed)
    let taken = try await samples.store.register(
      [proposal("vinh"), proposal("hue", code: "feedhub-2"), proposal("da-nang")], signed: signed)
    #expect(taken == [SourceID("hue")])
    #expect(try await samples.store.entries().map(\.source.id.rawValue) == ["hue"])
  }

  @Test func `a registration that fails at any step leaves nothing behind`() async throws {
    _ = try await samples.store.register([proposal("hue", code: "feedhub-1")], signed: signed)
    let names = ["a", "b", "c"]
    for step in names.indices {
      let list = names.enumerated().map { number, name in
        // A code that another registration has breaks the third of four statements.
        proposal(name, code: number == step ? "feedhub-1" : nil, approved: true)
      }
      await #expect(throws: StoreFailure.self) {
        try await samples.store.register(list, signed: signed)
      }
      #expect(try await samples.store.entries().count == 1)
      #expect(try await samples.store.outbox().isEmpty)
    }
  }

  @Test func `a change whose history cannot be written is not made`() async throws {
    _ = try await samples.store.register([proposal("hue")], signed: signed)
    let other = try DatabaseQueue(path: samples.path)
    try await other.write { db in
      try db.execute(
        sql: """
          CREATE TRIGGER refuse BEFORE INSERT ON source_event
          BEGIN SELECT RAISE(ABORT, 'no'); END
          """)
    }
    let changes: [SourceChange] = [
      .prove(.file), .approve, .move(to: .feed("https://moi.example.vn/"), discoveredFeed: nil),
      .rename(to: "Mới", place: "hue"), .retire,
    ]
    let before = try await entry("hue")
    for change in changes {
      await #expect(throws: StoreFailure.self) { try await self.change("hue", change) }
      #expect(try await entry("hue") == before)
    }
    #expect(try await samples.store.outbox().isEmpty)
  }

  @Test func `a moved source keeps articles and history and forgets what the old address gave`()
    async throws
  {
    _ = try await samples.store.register([proposal("hue", approved: true)], signed: signed)
    _ = try await change("hue", .prove(.file))
    try await samples.merge(
      samples.opening([StoreSamples.article("1", of: "hue")], of: "hue"), of: "hue")
    let moved = SourceChange.move(
      to: .feed("https://moi.example.vn/rss"), discoveredFeed: nil)
    #expect(try await change("hue", moved, note: "tên miền mới") == .done(.active))
    let entry = try await entry("hue")
    #expect(entry.source.address == .feed("https://moi.example.vn/rss"))
    #expect(entry.state.isNew, "what the new address brings first is backlog")
    #expect(entry.state.discoveredFeed == nil)
    #expect(entry.registration?.proof == nil, "control of the old site says nothing of the new one")
    #expect(try await samples.store.articleCount() == 1)
    let last = try await samples.store.history(of: SourceID("hue")).last
    #expect(
      last?.note == "https://hue.example.vn/ → https://moi.example.vn/rss; tên miền mới")
  }

  @Test func `a merged source retires, points to its heir and keeps its articles`() async throws {
    _ = try await samples.store.register(
      [proposal("ha-giang", approved: true), proposal("tuyen-quang", approved: true)],
      signed: signed)
    try await samples.merge(
      samples.opening([StoreSamples.article("1", of: "ha-giang")], of: "ha-giang"),
      of: "ha-giang")
    let heir = SourceID("tuyen-quang")
    #expect(try await change("ha-giang", .merge(into: heir)) == .done(.retired))
    #expect(try await entry("ha-giang").successor == heir)
    #expect(try await samples.store.articleCount() == 1)
    #expect(try await samples.store.registeredSources().map(\.source.id) == [heir])
    #expect(
      try await change("tuyen-quang", .merge(into: SourceID("ha-giang"))) == .refused(.retired))
    #expect(try await change("ha-giang", .approve) == .done(.active))
    #expect(try await entry("ha-giang").successor == nil)
  }

  @Test func `a renamed source keeps its id, and its place unless told`() async throws {
    _ = try await samples.store.register([proposal("hue", approved: true)], signed: signed)
    _ = try await change("hue", .rename(to: "Thư viện thành phố Huế", place: nil))
    _ = try await change("hue", .rename(to: "Thư viện Huế", place: "hue"))
    let source = try await entry("hue").source
    #expect(source.name == "Thư viện Huế")
    #expect(source.place == "hue")
    #expect(try await acts("hue").suffix(2) == [.renamed, .renamed])
  }

  @Test func `feeds.yml signs what it does, and a paused source of it stays paused`() async throws {
    let source = StoreSamples.source("hue")
    _ = try await samples.store.reconcile([source], now: samples.now)
    #expect(try await change("hue", .pause) == .done(.paused))
    var changed = source
    changed.name = "Thư viện Huế"
    _ = try await samples.store.reconcile([changed], now: samples.now)
    #expect(try await entry("hue").standing == .paused)
    _ = try await samples.store.reconcile([], now: samples.now)
    #expect(try await entry("hue").standing == .retired)
    _ = try await samples.store.reconcile([changed], now: samples.now)
    #expect(try await entry("hue").standing == .active)
    let history = try await samples.store.history(of: source.id)
    #expect(history.map(\.act) == [.registered, .paused, .renamed, .retired, .returned])
    #expect(history.map(\.by) == ["feeds.yml", "lan", "feeds.yml", "feeds.yml", "feeds.yml"])
    #expect(history.last?.standing == .active)
  }

  @Test func `feeds.yml adopts a source of a command and leaves the others alone`() async throws {
    _ = try await samples.store.register(
      [proposal("hue"), proposal("vinh", approved: true)], signed: signed)
    let moved = StoreSamples.source("hue", feed: "https://khac.example.vn/feed")
    _ = try await samples.store.reconcile([moved], now: samples.now)
    #expect(try await entry("hue").standing == .active)
    #expect(try await entry("hue").source == moved)
    #expect(try await entry("vinh").standing == .active)
    #expect(try await acts("hue") == [.registered, .adopted, .moved])
    #expect(try await acts("vinh") == [.registered, .approved])
  }

  @Test func `sources of a store from before have a standing and a beginning`() async throws {
    let folder = NSTemporaryDirectory() + "feedhub-old-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    // A folder that cannot be removed is the temporary directory's business.
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/hub.sqlite"
    try Schema.migrator.migrate(
      DatabasePool(path: path), upTo: "1 sources, articles, stories, outbox, issues")
    try await DatabasePool(path: path).write { db in
      for (id, retired) in [("hue", nil), ("vinh", 2_000 as Int?)] {
        try db.execute(
          sql: """
            INSERT INTO source (id, name, kind, address_kind, address, origin, registered, retired)
            VALUES (?, 'Thư viện', 'library', 'feed', 'https://x.example.vn/', 'file', 1000, ?)
            """, arguments: [id, retired])
        try db.execute(
          sql: "INSERT INTO source_state (source) VALUES (?)", arguments: [db.lastInsertedRowID])
      }
    }
    let store = try SQLiteHubStore(path: path)
    #expect(try await store.entries().map(\.standing) == [.active, .retired])
    let history = try await store.history(of: SourceID("vinh"))
    #expect(history.map(\.act) == [.registered, .retired])
    #expect(history.map(\.at.timeIntervalSince1970) == [1, 2])
  }
}
