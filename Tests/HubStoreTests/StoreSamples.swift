import FeedDomain
import Foundation
import HubStore

/// A store in a folder of its own that is removed with it, and the few values its tests need.
final class StoreSamples {
  let folder: String
  let store: SQLiteHubStore
  let now = Date(timeIntervalSince1970: 1_795_500_000)

  var path: String { folder + "/hub.sqlite" }

  init() throws {
    folder = NSTemporaryDirectory() + "feedhub-store-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    store = try SQLiteHubStore(path: folder + "/hub.sqlite")
  }

  deinit {
    // A folder that cannot be removed is the temporary directory's business.
    try? FileManager.default.removeItem(atPath: folder)
  }

  static func source(
    _ id: String, feed: String? = nil, section: SectionID? = nil
  ) -> Source {
    Source(
      id: SourceID(id), name: "Thư viện \(id)",
      address: .feed(feed ?? "https://\(id).example.vn/feed"), section: section)
  }

  static func article(
    _ key: String, of source: String, title: String = "Ngày hội đọc sách", digest: UInt8 = 1
  ) -> Article {
    Article(
      source: SourceID(source), key: key, title: title, contentDigest: [digest],
      claimedID: "tag:\(source).example.vn,2026:\(key)",
      link: "https://\(source).example.vn/\(key)", canonicalLink: "\(source).example.vn/\(key)",
      summary: "Tóm tắt", content: "<p>Nội dung</p>")
  }

  /// A plan that opens a story for each article.
  func opening(
    _ articles: [Article], of source: String, at time: Date? = nil,
    section: SectionID = .national, isBacklog: Bool = false
  ) -> MergePlan {
    let time = time ?? now
    var state = SourceState(source: SourceID(source))
    state.lastSuccess = time
    return MergePlan(
      now: time,
      additions: articles.map { article in
        MergePlan.Addition(
          article: article,
          placement: .opens(
            entryID: article.claimedID ?? article.key,
            SectionDecision(section: section, reason: SectionReason(.byDefault))),
          published: time, isBacklog: isBacklog)
      }, state: state)
  }

  /// The stories that documents do not show as they are, placed by now as if they were.
  func takeChanged() async throws -> [StoryID] {
    let changed = try await store.changedStories(limit: 1000, backlog: 1000)
    try await store.place(
      changed.map { StoryPlacement($0, published: now, shown: [], left: []) }, now: now)
    return changed.map(\.id)
  }

  /// Places what changed in the collections of all and of its section, as a cycle of publishing does.
  func publish() async throws {
    let changed = try await store.changedStories(limit: 1000, backlog: 1000)
    try await store.place(
      changed.map { story in
        let shown = story.facts.map { [StoryCollection.all, .section($0.section)] } ?? []
        return StoryPlacement(
          story, published: story.facts?.published ?? now, shown: shown,
          left: story.collections.subtracting(shown).sorted { $0.name < $1.name })
      }, now: now)
  }

  @discardableResult
  func merge(_ plan: MergePlan, of source: String) async throws -> MergeResult {
    let articles = plan.additions.map(\.article)
    return try await store.merge(query(articles, of: source)) { _ in plan }
  }

  func query(_ articles: [Article], of source: String) -> IdentityQuery {
    IdentityQuery(
      source: SourceID(source), keys: articles.map(\.key),
      claimedIDs: articles.compactMap(\.claimedID),
      canonicalLinks: articles.compactMap(\.canonicalLink),
      entries: articles.map { IdentityQuery.Entry(key: $0.key, title: $0.title) }, now: now)
  }

  /// An issue of an edition, on a day after those of the issues before.
  static func issue(_ number: Int, of edition: String = "daily", _ stories: [StoryID]) -> IssuePlan
  {
    let composed = Date(timeIntervalSince1970: 1_795_500_000)
    let day = CalendarDay(CivilTime(composed + Double(number) * 86_400))
    return IssuePlan(
      issue: IssueName(edition: edition, number: number, day: day), composed: composed,
      stories: stories)
  }
}

extension SQLiteHubStore {
  /// What the documents of one collection are made of.
  func content(
    of collection: StoryCollection, newest limit: Int, tombstonesWithin seconds: TimeInterval
  ) async throws -> CollectionContent {
    try await contents(of: [collection], newest: limit, tombstonesWithin: seconds)[0]
  }
}
