import FeedDomain
import Foundation
import HubStore
import Testing

/// Articles that came under another key, as the store keeps them.
struct MovedArticleTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let samples: StoreSamples

  init() throws {
    samples = try StoreSamples()
  }

  /// What the store knows when an article is asked for.
  private func known(_ article: Article, of source: String) async throws -> KnownArticles {
    let seen = Seen()
    let plan = MergePlan(now: samples.now, state: SourceState(source: SourceID(source)))
    _ = try await samples.store.merge(samples.query([article], of: source)) { known in
      seen.known = known
      return plan
    }
    return seen.known
  }

  private func storeOne() async throws -> Story {
    _ = try await samples.store.reconcile(
      [StoreSamples.source("hue"), StoreSamples.source("vinh")], now: samples.now)
    try await samples.merge(
      samples.opening([StoreSamples.article("1", of: "hue")], of: "hue"), of: "hue")
    return try #require(try await samples.store.newestStories(in: [.national], limit: 1).first)
  }

  @Test func `an article with an unknown key is found by its title within its source`()
    async throws
  {
    let story = try await storeOne()
    let moved = try await known(StoreSamples.article("moi", of: "hue"), of: "hue")
    #expect(moved.ownByTitle["Ngày hội đọc sách"]?.map(\.id) == [story.lead.id])
    let elsewhere = try await known(StoreSamples.article("moi", of: "vinh"), of: "vinh")
    #expect(elsewhere.ownByTitle.isEmpty)
  }

  @Test func `an article is known under its old key and its new one`() async throws {
    let story = try await storeOne()
    var plan = MergePlan(now: samples.now, state: SourceState(source: SourceID("hue")))
    plan.newKeys = [MergePlan.NewKey(article: story.lead.id, key: "moi")]
    #expect(try await samples.merge(plan, of: "hue") == MergeResult(relinked: 1))
    for key in ["1", "moi"] {
      let known = try await known(StoreSamples.article(key, of: "hue"), of: "hue")
      #expect(known.byKey[key]?.id == story.lead.id)
    }
    let elsewhere = try await known(StoreSamples.article("moi", of: "vinh"), of: "vinh")
    #expect(elsewhere.byKey.isEmpty)
  }

  @Test func `a site that makes new ids at every request does not fill the store`() async throws {
    let story = try await storeOne()
    for poll in 0..<20 {
      var plan = MergePlan(
        now: samples.now.addingTimeInterval(Double(poll) * 600),
        state: SourceState(source: SourceID("hue")))
      plan.newKeys = [MergePlan.NewKey(article: story.lead.id, key: "id-\(poll)")]
      try await samples.merge(plan, of: "hue")
    }
    var kept: [Int] = []
    for poll in 0..<20 {
      let known = try await known(StoreSamples.article("id-\(poll)", of: "hue"), of: "hue")
      if known.byKey["id-\(poll)"] != nil { kept.append(poll) }
    }
    #expect(kept == Array(12..<20))
  }

  @Test func `a quiet revision gives the new address and is no update`() async throws {
    let before = try await storeOne()
    var article = before.lead.article
    article.link = "https://thuvienhue.example.vn/1"
    var plan = MergePlan(
      now: samples.now.addingTimeInterval(600), state: SourceState(source: SourceID("hue")))
    plan.revisions = [
      MergePlan.Revision(
        id: before.lead.id, story: before.id, article: article, decision: before.decision,
        isQuiet: true)
    ]
    _ = try await samples.takeChanged()
    try await samples.merge(plan, of: "hue")
    let after = try #require(
      try await samples.store.newestStories(in: [.national], limit: 1).first)
    #expect(after.lead.article.link == article.link)
    #expect(after.updated == before.updated)
    #expect(try await samples.takeChanged() == [before.id])
  }

  @Test func `a key that cannot be remembered leaves nothing behind`() async throws {
    let story = try await storeOne()
    var plan = samples.opening([StoreSamples.article("2", of: "hue")], of: "hue")
    plan.newKeys = [
      MergePlan.NewKey(article: story.lead.id, key: "moi"),
      MergePlan.NewKey(article: ArticleID(rawValue: 999), key: "other"),
    ]
    await #expect(throws: StoreFailure.self) { try await samples.merge(plan, of: "hue") }
    #expect(try await samples.store.articleCount() == 1)
    let known = try await known(StoreSamples.article("moi", of: "hue"), of: "hue")
    #expect(known.byKey.isEmpty)
  }
}

/// Carries what a store knows out of a closure that another thread runs.
private final class Seen: @unchecked Sendable {
  // Safe because the store's call ends before the test reads the value.
  var known = KnownArticles()
}
