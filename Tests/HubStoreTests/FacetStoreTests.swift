import FeedDomain
import Foundation
import GRDB
import Testing

@testable import HubStore

/// Places and topics of stories in the database.
struct FacetStoreTests {
  private let samples: StoreSamples
  private var store: SQLiteHubStore { samples.store }

  private let hue = StoryFacet(.place, "hue", filed: "hue", evidence: .name, words: "TP. Huế")
  private let dian = StoryFacet(
    .place, "binh-duong", filed: "ho-chi-minh", evidence: .place, words: "Dĩ An")
  private let training = StoryFacet(
    .topic, "training", filed: "training", evidence: .category, words: "Tập huấn")

  init() async throws {
    samples = try StoreSamples()
    _ = try await store.reconcile([StoreSamples.source("hue")], now: samples.now)
  }

  private func open(
    _ key: String, _ facets: [StoryFacet]?
  ) async throws {
    var plan = samples.opening([StoreSamples.article(key, of: "hue")], of: "hue")
    plan.additions[0].filing = facets.map { FacetDecision($0, version: 1) }
    try await samples.merge(plan, of: "hue")
  }

  private func stories() async throws -> [Story] {
    try await store.newestStories(in: [.national], limit: 10)
  }

  @Test func `are kept with the story, in their order`() async throws {
    try await open("1", [hue, dian, training])
    #expect(try await stories().map(\.facets) == [[hue, dian, training]])
  }

  @Test func `follow new words of the lead, and stay when nothing is said of them`() async throws {
    try await open("1", [hue, training])
    let story = try #require(try await stories().first)
    for (filing, expected) in [
      (FacetDecision([training, hue], version: 1), [training, hue]), (nil, [training, hue]),
      (FacetDecision([], version: 1), []),
    ] as [(FacetDecision?, [StoryFacet])] {
      var revision = MergePlan.Revision(
        id: story.lead.id, story: story.id, article: story.lead.article, decision: story.decision)
      revision.filing = filing
      let plan = MergePlan(
        now: samples.now, revisions: [revision], state: SourceState(source: SourceID("hue")))
      try await samples.merge(plan, of: "hue")
      #expect(try await stories().map(\.facets) == [expected])
    }
  }

  @Test func `are given to stories that wait for them, the newest first`() async throws {
    try await open("1", nil)
    try await open("2", [hue])
    try await open("3", nil)
    let waiting = try await store.unfiledStories(limit: 10)
    #expect(Set(waiting.map(\.lead.article.key)) == ["1", "3"])
    #expect(try await store.unfiledStories(limit: 1).map(\.lead.article.key) == ["3"])

    _ = try await samples.takeChanged()
    let filings = waiting.map { story in
      (story.id, FacetDecision(story.lead.article.key == "1" ? [training] : [], version: 1))
    }
    try await store.file(Dictionary(uniqueKeysWithValues: filings))
    #expect(try await store.unfiledStories(limit: 10).isEmpty)
    // Only a story that shows something else than before is published again.
    #expect(
      try await samples.takeChanged() == waiting.filter { $0.lead.article.key == "1" }.map(\.id))
  }

  @Test func `find the stories of a place and of a topic`() async throws {
    try await open("1", [dian, training])
    try await open("2", [hue])
    for (place, topic, expected) in [
      ("ho-chi-minh", nil, ["1"]), ("binh-duong", nil, []), (nil, .training, ["1"]),
      (nil, .research, []), ("hue", .training, []), ("hue", nil, ["2"]),
    ] as [(String?, StoryTopic?, [String])] {
      var filter = StoryFilter(limit: 5)
      filter.place = place
      filter.topic = topic
      let found = try await store.stories(filter, titled: nil)
      #expect(found.map(\.story.lead.article.key) == expected)
    }
  }

  @Test func `are not asked of a story that turned out to be another`() async throws {
    try await open("1", [hue])
    try await open("2", nil)
    let database = try DatabaseQueue(path: samples.path)
    try await database.write { db in
      try db.execute(
        sql: """
          UPDATE article SET story = 1, is_lead = 0 WHERE id = 2;
          UPDATE story SET merged_into = 1, former_lead = 2, hidden = 'merged' WHERE id = 2
          """)
    }
    #expect(try await store.unfiledStories(limit: 10).isEmpty)
  }

  @Test func `are found by what they are filed under alone, whatever their words are`() async throws
  {
    var odd = hue
    odd.words = "“\"x\",[\"place\",\"vinh\",\"” \\ \n"
    var topic = training
    topic.filed = "hue"
    try await open("1", [odd])
    try await open("2", [topic])
    #expect(try await stories().first { $0.lead.article.key == "1" }?.facets == [odd])
    for (place, expected) in [("vinh", []), ("hue", ["1"]), ("h", [])] {
      var filter = StoryFilter(limit: 5)
      filter.place = place
      let found = try await store.stories(filter, titled: nil)
      #expect(found.map(\.story.lead.article.key) == expected)
    }
  }

  @Test(arguments: [
    #"[["section","hue","hue","name","Huế"]]"#, #"[["place","hue","hue","hearsay","Huế"]]"#,
    #"[["place","hue","hue","name"]]"#, "{}",
  ])
  func `that no version has written are told as damage`(facets: String) async throws {
    try await open("1", [hue])
    let database = try DatabaseQueue(path: samples.path)
    try await database.write { db in
      try db.execute(sql: "UPDATE story SET facets = ?", arguments: [facets])
    }
    await #expect(throws: StoreFailure.self) { try await stories() }
  }

  @Test func `that are no list at all are refused`() async throws {
    try await open("1", [hue])
    let database = try DatabaseQueue(path: samples.path)
    await #expect(throws: DatabaseError.self) {
      try await database.write { db in try db.execute(sql: "UPDATE story SET facets = '[['") }
    }
  }

  @Test func `of an older store are taken over in their order`() async throws {
    let old = samples.folder + "/old.sqlite"
    let pool = try DatabasePool(path: old)
    try Schema.migrator.migrate(pool, upTo: "stretches of lists")
    try await pool.write { db in
      try db.execute(
        sql: """
          INSERT INTO source (id, name, kind, address_kind, origin, registered)
            VALUES ('hue', 'Thư viện Huế', 'library', 'waiting', 'file', 0);
          INSERT INTO story (entry_id, section, reason, published, updated, is_backlog, facet_version)
            VALUES ('tag:a', 'national', '{"authority":"byDefault","evidence":[]}', 2000, 2000, 0, 1),
              ('tag:b', 'national', '{"authority":"byDefault","evidence":[]}', 1000, 1000, 0, 1);
          INSERT INTO article (source, key, story, is_lead, title, first_seen, changed, content_digest)
            VALUES (1, 'a', 1, 1, 'A', 0, 0, x'01'), (1, 'b', 2, 1, 'B', 0, 0, x'02');
          INSERT INTO article_body (article, details) VALUES (1, '{}'), (2, '{}');
          INSERT INTO story_facet (story, position, kind, id, filed, evidence, words) VALUES
            (1, 1, 'place', 'binh-duong', 'ho-chi-minh', 'place', 'Dĩ An'),
            (1, 0, 'place', 'hue', 'hue', 'name', 'TP. "Huế"');
          """)
    }
    try pool.close()
    let store = try SQLiteHubStore(path: old)
    let stories = try await store.newestStories(in: [.national], limit: 10)
    var quoted = hue
    quoted.words = "TP. \"Huế\""
    #expect(stories.map(\.facets) == [[quoted, dian], []])
    #expect(try await store.unfiledStories(limit: 10).isEmpty)
    let changes = try await store.changedStories(limit: 10, backlog: 10)
    #expect(changes.isEmpty)
  }
}
