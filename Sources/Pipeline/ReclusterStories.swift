package import Curation
package import FeedDomain
package import Foundation

/// Finds out which stored articles are one story by today's rules, and makes it so.
package struct ReclusterStories: Sendable {
  /// The part of the store that it needs.
  package typealias Store = ReclusterStore & StoryStore & SourceStore

  private let store: any Store
  private let planner: MergePlanner
  private let authority: String

  /// Articles that are in memory at a time.
  private static let batch = 200

  package init(store: any Store, planner: MergePlanner, authority: String) {
    self.store = store
    self.planner = planner
    self.authority = authority
  }

  /// What would change among stories of which an article came since a time; nothing is changed.
  package func plan(since: Date) async throws(StoreFailure) -> ReclusterPlan {
    var census = ReclusterCensus(try await store.words())
    let sources = Dictionary(
      try await store.registeredSources().map { ($0.source.id, $0.source) },
      uniquingKeysWith: { first, _ in first })
    var last: ArticleID?
    while true {
      let batch = try await store.articles(after: last, since: since, limit: Self.batch)
      guard let end = batch.last?.id else { return census.plan }
      for article in batch {
        let id = article.article.source
        // One that was removed is still the source of what it told.
        let source = sources[id] ?? Source(id: id, name: id.rawValue, address: .waiting)
        let query = MergePlanner.query(
          for: [article.article], of: id, now: article.firstSeen)
        let known = try await store.known(query)
        let likely = try await likely(for: article, query.entries[0].fingerprints, &census)
        let kin = planner.kin(of: article, from: source, known: known, likely: likely) {
          census.name(of: $0.id, in: $0.story)
        }
        census.add(article, kin: kin)
      }
      last = end
    }
  }

  /// The stories of today's rules that were there before an article and share something with its text.
  private func likely(
    for article: ClusteredArticle, _ fingerprints: [Fingerprint], _ census: inout ReclusterCensus
  ) async throws(StoreFailure) -> LikelyStories {
    var stories: [LikelyStory] = []
    let found = try await store.stories(
      sharing: fingerprints, before: article.id, at: article.firstSeen)
    for told in found.flatMap({ story in story.articles.map { (story, $0) } }) {
      let (story, teller) = told
      let name = census.name(of: teller.id, in: story.id)
      let place = stories.firstIndex { $0.id.rawValue == name.rawValue }
      guard let place else {
        stories.append(
          LikelyStory(
            id: StoryID(rawValue: name.rawValue), section: story.section, articles: [teller]))
        continue
      }
      stories[place].articles.append(teller)
    }
    for place in stories.indices {
      // Of stories that are joined by now all have to agree.
      let present = Set(stories[place].articles.map(\.id))
      let absent = census.members(with: ArticleID(rawValue: stories[place].id.rawValue))
        .filter { !present.contains($0) }
      if !absent.isEmpty { stories[place].articles += try await store.words(of: absent) }
    }
    return LikelyStories(stories: stories)
  }

  /// Makes it so, each change in a transaction of its own; what is done is not undone if a later one fails.
  package func carryOut(_ plan: ReclusterPlan, now: Date) async throws(StoreFailure) {
    for parting in plan.partings {
      guard let story = try await store.story(parting.story)?.story else { continue }
      let leaving = story.copies.filter { parting.articles.contains($0.id) }
      let split = StorySplit(
        leaving, of: story, decision: story.decision, authority: authority)
      if let split { try await store.part(split, now: now) }
    }
    for joining in plan.joinings {
      try await store.join(joining.articles, by: MatchEvidence(.recluster), now: now)
    }
  }
}

/// What is other by today's rules than it was when articles came.
package struct ReclusterPlan: Hashable, Sendable {
  /// Articles that are no longer of a story.
  package struct Parting: Hashable, Sendable {
    package var story: StoryID
    package var articles: [ArticleID]
  }

  /// Stories that are one, by an article of each.
  package struct Joining: Hashable, Sendable {
    package var stories: [StoryID]
    package var articles: [ArticleID]
  }

  /// How many articles were looked at.
  package var looked = 0
  package var partings: [Parting] = []
  package var joinings: [Joining] = []

  package var isEmpty: Bool { partings.isEmpty && joinings.isEmpty }
}
