import FeedDomain
import Foundation
import GRDB
import Testing

@testable import HubStore

/// What is held in the store, and what the desk does with it.
struct IncidentStoreTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let samples: StoreSamples
  private var store: SQLiteHubStore { samples.store }

  init() throws {
    samples = try StoreSamples()
  }

  private func register() async throws {
    _ = try await store.reconcile(
      [StoreSamples.source("hue"), StoreSamples.source("vinh")], now: samples.now)
    try await store.begin(editions: ["daily"], now: samples.now.addingTimeInterval(-60))
  }

  /// A plan of which all articles are held.
  private func holding(_ keys: [String], of source: String = "hue") -> MergePlan {
    var plan = samples.opening(keys.map { StoreSamples.article($0, of: source) }, of: source)
    for index in plan.additions.indices {
      plan.additions[index].isHeld = true
      plan.additions[index].placement = .opens(
        entryID: "tag:tin.example,2026:\(source)/\(keys[index])",
        SectionDecision(section: .national, reason: SectionReason(.byDefault)))
    }
    var evidence = Incident.Evidence(arrived: keys.count, held: keys.count)
    evidence.words = ["nhà cái"]
    plan.incident = .opens(.spamWords, evidence)
    return plan
  }

  private func closing(_ verdict: Incident.Verdict, after seconds: Double = 60) -> Incident.Closing
  {
    Incident.Closing(verdict, at: samples.now.addingTimeInterval(seconds), by: "Lan")
  }

  private func shown() async throws -> [String] {
    try await store.newestStories(in: [.national], limit: 9).map(\.lead.article.key)
  }

  private func news() async throws -> Int {
    try await store.storiesWithoutIssue(of: "daily", in: [.national]).count
  }

  /// What the store tells of an article when it comes again.
  private func known(_ article: Article, of source: String) async throws -> KnownArticles {
    let seen = Seen()
    let plan = MergePlan(now: samples.now, state: SourceState(source: SourceID(source)))
    _ = try await store.merge(samples.query([article], of: source)) { known in
      seen.known = known
      return plan
    }
    return seen.known
  }

  @Test func `what is held is stored and nowhere shown`() async throws {
    try await register()
    try await samples.merge(
      samples.opening([StoreSamples.article("tin", of: "vinh")], of: "vinh"), of: "vinh")
    _ = try await samples.takeChanged()
    let change = try await store.newestChange(in: [.national])
    let result = try await samples.merge(holding(["1", "2"]), of: "hue")
    #expect(result.held == 2)
    #expect(result.added == 0)
    #expect(try await store.articleCount() == 3)
    #expect(try await shown() == ["tin"])
    #expect(try await news() == 1)
    #expect(try await store.newestChange(in: [.national]) == change)
    #expect(try await samples.takeChanged().isEmpty)
    let incident = try #require(try await store.incidents().first)
    #expect(incident.id == result.incident)
    #expect(incident.held == 2)
    #expect(incident.evidence.words == ["nhà cái"])
    #expect(incident.sourceName == "Thư viện hue")
    #expect(incident.closing == nil)
    let held = try await store.heldArticles(of: incident.id)
    #expect(held.map(\.link) == ["https://hue.example.vn/2", "https://hue.example.vn/1"])
  }

  @Test func `a release publishes all of it as news`() async throws {
    try await register()
    let id = try #require(try await samples.merge(holding(["1", "2"]), of: "hue").incident)
    let decision = IncidentDecision(id, closing(.released))
    #expect(try await store.decide(decision) == 2)
    #expect(try await shown() == ["2", "1"])
    #expect(try await news() == 2)
    #expect(try await store.newestChange(in: [.national]) == decision.closing.time)
    #expect(try await samples.takeChanged().count == 2)
    let incident = try #require(try await store.incidents().first)
    #expect(incident.closing == decision.closing)
    #expect(incident.held == 0)
    #expect(try await store.decide(decision) == 0, "there is nothing left to decide")
  }

  @Test func `a release as backlog publishes without news`() async throws {
    try await register()
    let id = try #require(try await samples.merge(holding(["1"]), of: "hue").incident)
    _ = try await store.decide(IncidentDecision(id, closing(.released), asBacklog: true))
    #expect(try await shown() == ["1"])
    #expect(try await news() == 0)
  }

  @Test func `a release of one entry leaves the incident open for the others`() async throws {
    try await register()
    let id = try #require(try await samples.merge(holding(["1", "2"]), of: "hue").incident)
    let entry = try #require(
      try await store.heldArticles(of: id).first { $0.link?.hasSuffix("/1") == true })
    let one = IncidentDecision(id, closing(.released), only: [entry.id])
    #expect(try await store.decide(one) == 1)
    #expect(try await shown() == ["1"])
    #expect(try await store.incidents().first?.closing == nil)
    #expect(try await store.decide(IncidentDecision(id, closing(.discarded))) == 1)
    #expect(try await store.incidents().first?.closing?.verdict == .discarded)
    #expect(try await shown() == ["1"])
  }

  @Test func `what is discarded stays known and can still be released`() async throws {
    try await register()
    let id = try #require(try await samples.merge(holding(["1"]), of: "hue").incident)
    _ = try await store.decide(IncidentDecision(id, closing(.discarded)))
    #expect(try await shown().isEmpty)
    let again = Incident.Closing(.discarded, at: samples.now, by: "Minh")
    #expect(try await store.decide(IncidentDecision(id, again)) == 0)
    #expect(try await store.incidents().first?.closing?.by == "Lan")
    let article = StoreSamples.article("1", of: "hue")
    #expect(try await known(article, of: "hue").byKey["1"] != nil)
    _ = try await store.decide(IncidentDecision(id, closing(.released)))
    #expect(try await shown() == ["1"])
  }

  @Test func `another source is not told of what is held, so that it opens a story of its own`()
    async throws
  {
    try await register()
    try await samples.merge(holding(["1"]), of: "hue")
    let same = StoreSamples.article("1", of: "hue")
    let innocent = try await known(same, of: "vinh")
    #expect(innocent.byClaimedID.isEmpty)
    #expect(innocent.byCanonicalLink.isEmpty)
    #expect(try await known(same, of: "hue").ownByCanonicalLink.count == 1)
  }

  @Test func `what was told elsewhere meanwhile joins that story when it is released`()
    async throws
  {
    try await register()
    let id = try #require(try await samples.merge(holding(["1"]), of: "hue").incident)
    var innocent = StoreSamples.article("tin", of: "vinh")
    innocent.canonicalLink = StoreSamples.article("1", of: "hue").canonicalLink
    try await samples.merge(samples.opening([innocent], of: "vinh"), of: "vinh")
    _ = try await store.decide(IncidentDecision(id, closing(.released)))
    let stories = try await store.newestStories(in: [.national], limit: 9)
    #expect(stories.map(\.lead.article.key) == ["tin"])
    #expect(stories.first?.copies.map(\.article.key) == ["1"])
  }

  @Test(arguments: [["1"], ["2"], ["1", "2", "3"]])
  func `a release that fails at any step releases nothing`(told: [String]) async throws {
    try await register()
    let id = try #require(try await samples.merge(holding(["1", "2", "3"]), of: "hue").incident)
    for key in told {
      // The story of another source has the same address, and the held one cannot give way to it: there it fails.
      let held = StoreSamples.article(key, of: "hue")
      let story = try #require(try await known(held, of: "hue").byKey[key]?.story)
      try await store.pool.write { db in
        try db.execute(
          sql: """
            CREATE TRIGGER fail_\(story.rawValue) BEFORE UPDATE OF merged_into ON story
            WHEN old.id = \(story.rawValue) BEGIN SELECT RAISE(ABORT, 'no'); END
            """)
      }
      var innocent = StoreSamples.article("tin-\(key)", of: "vinh")
      innocent.canonicalLink = held.canonicalLink
      try await samples.merge(samples.opening([innocent], of: "vinh"), of: "vinh")
    }
    _ = try await samples.takeChanged()
    let decision = IncidentDecision(id, closing(.released))
    await #expect(throws: StoreFailure.self) { try await store.decide(decision) }
    #expect(try await shown().allSatisfy { $0.hasPrefix("tin-") })
    #expect(try await store.incidents().map(\.held) == [3])
    #expect(try await store.incidents().first?.closing == nil)
    #expect(try await samples.takeChanged().isEmpty)
  }

  @Test func `a source knows its open incident and what the desk trusts`() async throws {
    try await register()
    let id = try #require(try await samples.merge(holding(["1"]), of: "hue").incident)
    let stranger = StoreSamples.article("9", of: "hue", title: "Tin khác")
    let open = try await known(stranger, of: "hue").incidents
    #expect(open.open == IncidentHistory.Open(id: id, kind: .spamWords))
    _ = try await store.decide(IncidentDecision(id, closing(.released, after: -60)))
    let released = try await known(stranger, of: "hue").incidents
    #expect(released.open == nil)
    #expect(released.trusted == [.spamWords])
  }

  @Test func `an incident goes on in the next poll and may grow`() async throws {
    try await register()
    let id = try #require(try await samples.merge(holding(["1"]), of: "hue").incident)
    var more = holding(["2"])
    more.incident = .continues(id, .flood)
    try await samples.merge(more, of: "hue")
    let incidents = try await store.incidents()
    #expect(incidents.map(\.held) == [2])
    #expect(incidents.first?.kind == .flood)
  }

  @Test func `the habit of a source is what was published in recent weeks`() async throws {
    try await register()
    let days: [Double] = [0.5, 3.2, 3.4, 3.6, 10.1, 10.2, 40]
    var articles = days.enumerated().map { StoreSamples.article("\($0.offset)", of: "hue") }
    for index in days.indices {
      articles[index].claimedPublished = samples.now.addingTimeInterval(-days[index] * 86400)
    }
    try await samples.merge(samples.opening(articles, of: "hue"), of: "hue")
    try await samples.merge(holding(["spam", "spam2"]), of: "hue")
    let seen = Seen()
    let state = SourceState(source: SourceID("hue"))
    let now = samples.now
    let strangers = (0..<3).map { StoreSamples.article("moi-\($0)", of: "hue", title: "\($0)") }
    _ = try await store.merge(samples.query(strangers, of: "hue")) { known in
      seen.known = known
      return MergePlan(now: now, state: state)
    }
    let habit = try #require(seen.known.habit)
    #expect(habit.lastDay == 1)
    #expect(habit.busiestDay == 3)
    #expect(habit.recentTitles.count == 7)
  }

  @Test func `a single new entry is compared with the habit if the day has brought many`()
    async throws
  {
    try await register()
    let stranger = StoreSamples.article("x", of: "hue", title: "y")
    for number in 1...9 {
      #expect(try await known(stranger, of: "hue").habit == nil)
      let one = StoreSamples.article("\(number)", of: "hue")
      try await samples.merge(samples.opening([one], of: "hue"), of: "hue")
    }
    #expect(try await known(stranger, of: "hue").habit?.lastDay == 9)
  }

  @Test func `backlog that a site dates today is no flood of today`() async throws {
    try await register()
    var articles = (0..<25).map { StoreSamples.article("\($0)", of: "hue") }
    for index in articles.indices { articles[index].claimedPublished = samples.now }
    try await samples.merge(samples.opening(articles, of: "hue", isBacklog: true), of: "hue")
    let seen = Seen()
    let plan = MergePlan(now: samples.now, state: SourceState(source: SourceID("hue")))
    let strangers = (0..<3).map { StoreSamples.article("moi-\($0)", of: "hue", title: "\($0)") }
    _ = try await store.merge(samples.query(strangers, of: "hue")) { known in
      seen.known = known
      return plan
    }
    #expect(seen.known.habit?.lastDay == 0)
  }

  @Test func `a merge that fails leaves neither entries nor an incident`() async throws {
    try await register()
    for step in 0..<3 {
      var plan = holding(["1", "2", "3"])
      plan.additions[step].placement = .joins(StoryID(rawValue: 999), .sameID)
      await #expect(throws: StoreFailure.self) { try await samples.merge(plan, of: "hue") }
      #expect(try await store.incidents().isEmpty)
      #expect(try await store.articleCount() == 0)
    }
  }
}

/// Carries what a store knows out of a closure that another thread runs.
private final class Seen: @unchecked Sendable {
  // Safe because the store's call ends before the test reads the value.
  var known = KnownArticles()
}
