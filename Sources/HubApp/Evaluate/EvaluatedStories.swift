import Curation
import FeedDomain
import FeedSyntax
import Foundation
import HubStore

/// A hub of its own in a temporary folder, to which articles come one by one as from feeds.
final class EvaluatedStories {
  private let folder: URL
  private let store: SQLiteHubStore
  private let authority = "evaluation.invalid,2026"
  private let planner: MergePlanner
  private let normaliser: Normaliser
  private var sources: Set<SourceID> = []
  private var now: Date

  /// Articles come an hour after each other, so that no source brings a flood of them.
  private static let pause: TimeInterval = 3600

  init(now: Date) throws {
    self.now = now
    folder = FileManager.default.temporaryDirectory.appending(
      path: "feedhub-evaluation-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try SQLiteHubStore(path: folder.path + "/evaluation.sqlite")
    planner = MergePlanner(
      authority: authority,
      classifier: Classifier(rules: [], sections: Self.sections, fallback: .national),
      sections: Self.sections)
    normaliser = Normaliser(authority: authority)
  }

  deinit {
    // A folder that cannot be removed is the temporary directory's business.
    try? FileManager.default.removeItem(at: folder)
  }

  /// One section, since this is not about sections.
  private static let sections = [
    SectionProfile(id: .national, title: "Tin", visibility: .public)
  ]

  /// An article by what the store calls it.
  struct Name: Hashable {
    var source: SourceID
    var key: String
  }

  /// Takes an article in on the way of every feed: read, normalised, recognised, stored.
  func add(_ item: DuplicateSample.Item) async throws -> Name? {
    now += Self.pause
    let source = SourceID(item.source)
    if sources.insert(source).inserted {
      _ = try await store.reconcile(
        sources.sorted { $0.rawValue < $1.rawValue }.map(Self.source), now: now)
    }
    let feed = normaliser.articles(
      of: try FeedReader().read(try EvaluatedFeed.bytes(of: item)), from: source, now: now)
    guard let name = feed.articles.first.map({ Name(source: source, key: $0.key) }) else {
      return nil
    }
    let poll = MergingPoll(
      source: Self.source(source), state: SourceState(source: source), isBacklog: false, now: now)
    let articles = planner.ready(feed.articles, from: poll.source)
    let query = MergePlanner.query(for: articles, of: source, now: now)
    _ = try await store.merge(query) { [planner] known in
      planner.plan(articles, of: poll, known: known)
    }
    return name
  }

  /// In which story each article is.
  func stories() async throws -> [Name: StoryID] {
    var stories: [Name: StoryID] = [:]
    for story in try await store.newestStories(in: [.national], limit: .max) {
      for article in [story.lead] + story.copies {
        stories[Name(source: article.article.source, key: article.article.key)] = story.id
      }
    }
    return stories
  }

  private static func source(_ id: SourceID) -> Source {
    Source(id: id, name: id.rawValue, address: .feed("https://\(id.rawValue).invalid/feed"))
  }
}

/// A feed with one item, as a site might serve it.
private struct EvaluatedFeed: Encodable {
  private struct Item: Encodable {
    var id: String
    var url: String?
    var title: String
    var summary: String?
    var contentHTML: String?
    var contentText: String?
    var image: String?
    var published: String?

    private enum CodingKeys: String, CodingKey {
      case contentHTML = "content_html"
      case contentText = "content_text"
      case published = "date_published"
      case id, url, title, summary, image
    }
  }

  let version = "https://jsonfeed.org/version/1.1"
  let title = "Evaluation"
  private let items: [Item]

  static func bytes(of item: DuplicateSample.Item) throws -> [UInt8] {
    // A guid that is empty is none.
    let id = item.guid.flatMap { $0.isEmpty ? nil : $0 } ?? item.url ?? item.title
    let isHTML = item.bodyFormat == "html"
    let feed = EvaluatedFeed(items: [
      Item(
        id: id, url: item.url, title: item.title, summary: isHTML ? nil : item.summary,
        contentHTML: isHTML ? item.body : nil, contentText: isHTML ? nil : item.body,
        image: item.images?.first, published: item.published)
    ])
    return Array(try JSONEncoder().encode(feed))
  }
}
