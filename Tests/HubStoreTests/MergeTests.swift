import FeedDomain
import Foundation
import HubStore
import Testing

/// What a merge leaves in the store.
struct MergeTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let samples: StoreSamples

  init() throws {
    samples = try StoreSamples()
  }

  @Test func `an article is read back as it was stored`() async throws {
    _ = try await samples.store.reconcile([StoreSamples.source("hue")], now: samples.now)
    var article = StoreSamples.article("1", of: "hue")
    article.authors = [ParsedPerson(name: "Nguyễn Văn A")]
    article.categories = [ParsedCategory(term: "tin-tuc", scheme: nil, label: "Tin tức")]
    article.enclosures = [ParsedEnclosure(url: "https://hue.example.vn/a.mp3", length: 12)]
    article.rights = "© Huế"
    article.language = "vi"
    article.claimedPublished = samples.now.addingTimeInterval(-5)
    try await samples.merge(samples.opening([article], of: "hue"), of: "hue")
    let story = try #require(
      try await samples.store.newestStories(in: [.national], limit: 5).first)
    #expect(story.lead.article == article)
    #expect(story.lead.sourceName == "Thư viện hue")
    #expect(story.copies.isEmpty)
    #expect(story.entryID == article.claimedID)
  }

  @Test func `a copy joins a story and advances it`() async throws {
    _ = try await samples.store.reconcile(
      [StoreSamples.source("hue"), StoreSamples.source("vinh")], now: samples.now)
    try await samples.merge(
      samples.opening([StoreSamples.article("1", of: "hue")], of: "hue"), of: "hue")
    let story = try #require(
      try await samples.store.newestStories(in: [.national], limit: 1).first)
    let later = samples.now.addingTimeInterval(600)
    var plan = samples.opening([StoreSamples.article("9", of: "vinh")], of: "vinh", at: later)
    plan.additions[0].placement = .joins(story.id, .sameLink)
    let result = try await samples.merge(plan, of: "vinh")
    #expect(result == MergeResult(added: 1, joined: 1))
    let stories = try await samples.store.newestStories(in: [.national], limit: 5)
    #expect(stories.count == 1)
    #expect(stories.first?.copies.map(\.article.source) == [SourceID("vinh")])
    #expect(stories.first?.updated == later)
    #expect(stories.first?.published == story.published)
    #expect(stories.first?.entryID == story.entryID)
  }

  @Test func `a revision keeps identity and first-seen date`() async throws {
    _ = try await samples.store.reconcile([StoreSamples.source("hue")], now: samples.now)
    try await samples.merge(
      samples.opening([StoreSamples.article("1", of: "hue")], of: "hue"), of: "hue")
    let before = try #require(
      try await samples.store.newestStories(in: [.national], limit: 1).first)
    let later = samples.now.addingTimeInterval(600)
    var plan = MergePlan(now: later, state: SourceState(source: SourceID("hue")))
    plan.revisions = [
      MergePlan.Revision(
        id: before.lead.id, story: before.id,
        article: StoreSamples.article("1", of: "hue", title: "Đính chính", digest: 2),
        decision: SectionDecision(section: .internal, reason: SectionReason(.internalWords)))
    ]
    try await samples.merge(plan, of: "hue")
    #expect(try await samples.store.newestStories(in: [.national], limit: 1).isEmpty)
    let after = try #require(
      try await samples.store.newestStories(in: [.internal], limit: 1).first)
    #expect(after.lead.article.title == "Đính chính")
    #expect(after.lead.firstSeen == samples.now)
    #expect(after.updated == later)
    #expect(try await samples.takeChanged() == [after.id])
  }

  @Test func `the store tells what it knows under each identity`() async throws {
    _ = try await samples.store.reconcile(
      [StoreSamples.source("hue"), StoreSamples.source("vinh")], now: samples.now)
    let article = StoreSamples.article("1", of: "hue")
    try await samples.merge(samples.opening([article], of: "hue"), of: "hue")
    let seen = Witness<KnownArticles>()
    let state = SourceState(source: SourceID("vinh"))
    _ = try await samples.store.merge(
      IdentityQuery(
        source: SourceID("vinh"), keys: ["1"], claimedIDs: [article.claimedID ?? ""],
        canonicalLinks: [article.canonicalLink ?? ""], entries: [],
        now: samples.now)
    ) { known in
      seen.value = known
      return MergePlan(now: Date(timeIntervalSince1970: 0), state: state)
    }
    let known = try #require(seen.value)
    #expect(known.byKey.isEmpty, "the key belongs to another source")
    #expect(known.byClaimedID.values.map(\.source) == [SourceID("hue")])
    #expect(known.byCanonicalLink.values.map(\.source) == [SourceID("hue")])
    #expect(known.ownByCanonicalLink.isEmpty)
  }

  @Test func `more identities than one statement takes are all found`() async throws {
    _ = try await samples.store.reconcile([StoreSamples.source("hue")], now: samples.now)
    let articles = (0..<450).map { StoreSamples.article("\($0)", of: "hue") }
    try await samples.merge(samples.opening(articles, of: "hue"), of: "hue")
    let seen = Witness<KnownArticles>()
    let state = SourceState(source: SourceID("hue"))
    _ = try await samples.store.merge(samples.query(articles, of: "hue")) { known in
      seen.value = known
      return MergePlan(now: Date(timeIntervalSince1970: 0), state: state)
    }
    #expect(seen.value?.byKey.count == 450)
    #expect(seen.value?.ownByCanonicalLink.count == 450)
  }

  @Test func `a merge that fails at any step leaves nothing behind`() async throws {
    _ = try await samples.store.reconcile([StoreSamples.source("hue")], now: samples.now)
    let articles = (0..<4).map { StoreSamples.article("\($0)", of: "hue") }
    for step in articles.indices {
      var plan = samples.opening(articles, of: "hue")
      plan.additions[step].placement = .joins(StoryID(rawValue: 999), .sameID)
      await #expect(throws: StoreFailure.self) { try await samples.merge(plan, of: "hue") }
      #expect(try await samples.store.articleCount() == 0)
      #expect(try await samples.takeChanged().isEmpty)
      #expect(try await samples.store.registeredSources().first?.state.lastSuccess == nil)
    }
  }

  @Test func `an entry id that a story has already joins that story`() async throws {
    _ = try await samples.store.reconcile(
      [StoreSamples.source("hue"), StoreSamples.source("vinh")], now: samples.now)
    let first = StoreSamples.article("1", of: "hue")
    try await samples.merge(samples.opening([first], of: "hue"), of: "hue")
    var echo = StoreSamples.article("x", of: "vinh")
    echo.claimedID = first.claimedID
    try await samples.merge(samples.opening([echo], of: "vinh"), of: "vinh")
    let stories = try await samples.store.newestStories(in: [.national], limit: 5)
    #expect(stories.map(\.copies.count) == [1])
  }

  @Test func `one failing merge among many at once costs only itself`() async throws {
    let names = (0..<20).map { "thu-vien-\($0)" }
    _ = try await samples.store.reconcile(
      names.map { StoreSamples.source($0) }, now: samples.now)
    let failures = await withTaskGroup(of: Bool.self) { group in
      for (number, name) in names.enumerated() {
        var plan = samples.opening([StoreSamples.article("1", of: name)], of: name)
        if number == 7 { plan.additions[0].placement = .joins(StoryID(rawValue: 999), .sameID) }
        let query = samples.query([], of: name)
        let store = samples.store
        group.addTask { [plan] in
          do throws(StoreFailure) {
            _ = try await store.merge(query) { _ in plan }
            return false
          } catch {
            return true
          }
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(failures == 1)
    #expect(try await samples.store.articleCount() == 19)
  }
}

/// Carries a value out of a closure that another thread runs; read only after the call has returned.
private final class Witness<Value>: @unchecked Sendable {
  // Safe because the store's call ends before the test reads the value.
  var value: Value?
}
