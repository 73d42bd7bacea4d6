import FeedDomain
import Foundation
import GRDB
import Testing

@testable import HubStore

/// What the store keeps of sites without a feed.
struct ListStoreTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let samples: StoreSamples
  private let id = SourceID("ca-mau")

  init() throws {
    samples = try StoreSamples()
  }

  private func source(
    item: String = "div.tin", detail: String? = "#noi-dung", page: String = "tin"
  ) -> Source {
    var recipe = ListRecipe(pages: ["https://ca-mau.example.vn/\(page)"], item: item)
    recipe.fields.date = ".ngay"
    if let detail {
      recipe.detail = ListRecipe.Fields()
      recipe.detail?.content = detail
    }
    return Source(id: id, name: "Thư viện Cà Mau", address: .list(recipe))
  }

  private func polled() async throws {
    var state = SourceState(source: id)
    state.lastSuccess = samples.now
    state.list = ListMemory()
    state.list?.pages["https://ca-mau.example.vn/tin"] = ListMemory.Page(
      items: 12, titled: 12, linked: 12, dated: 11)
    state.list?.pendingDetails = 2
    try await samples.store.note([StateChange(to: state)])
  }

  @Test func `a recipe and what is remembered of its pages come back as they were`() async throws {
    _ = try await samples.store.reconcile([source()], now: samples.now)
    try await polled()
    let stored = try #require(try await samples.store.registeredSources().first)
    #expect(stored.source == source())
    #expect(stored.state.list?.pages.values.map(\.items) == [12])
    #expect(stored.state.list?.pendingDetails == 2)
    #expect(stored.feedAddress == nil)
    let again = try await samples.store.reconcile([source()], now: samples.now)
    #expect(again.isEmpty)
  }

  @Test func `under another selector the pages are due at once, and what they bring is news`()
    async throws
  {
    _ = try await samples.store.reconcile([source()], now: samples.now)
    try await polled()
    let report = try await samples.store.reconcile([source(item: "li.tin")], now: samples.now)
    #expect(report.changed == [id])
    let stored = try #require(try await samples.store.registeredSources().first)
    #expect(stored.state.list == nil)
    #expect(stored.state.nextPoll == nil)
    // What came while the old selectors found nothing must still get into a digest.
    #expect(!stored.state.isNew)
  }

  @Test func `another page is another site: what it brings first is backlog`() async throws {
    _ = try await samples.store.reconcile([source()], now: samples.now)
    try await polled()
    _ = try await samples.store.reconcile([source(page: "su-kien")], now: samples.now)
    #expect(try await samples.store.registeredSources().first?.state.isNew == true)
  }

  @Test func `what the page of an article gave is kept, and read anew under another recipe`()
    async throws
  {
    _ = try await samples.store.reconcile([source()], now: samples.now)
    var facts = ListDetail.Facts()
    facts.content = "<p>Toàn văn</p>"
    facts.instant = samples.now
    let whole = ListDetail(key: "a", facts: facts)
    let failed = ListDetail(key: "b", facts: nil, failures: 2)
    try await samples.store.keep([whole, failed], of: id, now: samples.now)
    var known = try await samples.store.details(of: id, keys: ["a", "b", "c"])
    #expect(known == ["a": whole, "b": failed])
    #expect(known["a"]?.isPending == false && known["b"]?.isPending == true)
    _ = try await samples.store.reconcile([source(detail: "#bai")], now: samples.now)
    known = try await samples.store.details(of: id, keys: ["a"])
    #expect(known["a"]?.facts == facts)
    #expect(known["a"]?.isPending == true)
  }

  @Test func `the rules of a site are kept with their time`() async throws {
    let rules = RobotsRules(
      rules: [RobotsRules.Rule(allows: false, pattern: "/quản-trị")], crawlDelay: 2.5)
    let record = RobotsRecord(origin: "https://a.example.vn", fetched: samples.now, rules: rules)
    #expect(try await samples.store.robots(of: record.origin) == nil)
    try await samples.store.keep(record)
    #expect(try await samples.store.robots(of: record.origin) == record)
  }

  @Test func `a store from before keeps its sources and what refers to them`() async throws {
    let path = samples.folder + "/old.sqlite"
    let old = try DatabasePool(path: path)
    try Schema.migrator.migrate(old, upTo: "1 sources, articles, stories, outbox, issues")
    try await old.write { db in
      try db.execute(
        sql: """
          INSERT INTO source (number, id, name, kind, address_kind, address, origin, registered)
          VALUES (7, 'hue', 'Thư viện Huế', 'library', 'site', 'https://hue.example.vn', 'file', 1);
          INSERT INTO source_state (source, failures, last_success) VALUES (7, 3, 1000);
          """)
    }
    try old.close()
    let store = try SQLiteHubStore(path: path)
    let stored = try await store.registeredSources()
    #expect(stored.map(\.source.address) == [.site("https://hue.example.vn")])
    #expect(stored.map(\.state.failures) == [3])
    let hue = Source(
      id: SourceID("hue"), name: "Thư viện Huế", address: .site("https://hue.example.vn"))
    let report = try await store.reconcile([hue, source()], now: samples.now)
    #expect(report.added == [id] && report.changed.isEmpty)
    let numbers = try await store.read { db in
      try Int64.fetchAll(db, sql: "SELECT number FROM source ORDER BY number")
    }
    #expect(numbers == [7, 8])
  }
}
