import Curation
import FeedDomain

/// Compares what is one story in the store with what is one by today's rules, article by article.
///
/// Pure.
struct ReclusterCensus {
  private var clusters: Clusters
  /// The articles that were looked at, in order, with their stories.
  private var articles: [(id: ArticleID, story: StoryID, isLead: Bool)] = []
  /// Of each story that is not looked at, the one article that stands for it.
  private var delegates: [StoryID: ArticleID] = [:]

  init(_ words: [EditorsWord]) {
    clusters = Clusters(words)
  }

  /// The article that stands by today's rules for the story of a stored one, which is in another story now.
  mutating func name(of article: ArticleID, in story: StoryID) -> ArticleID {
    guard !hasLooked(at: article) else { return clusters.root(of: article) }
    let delegate = delegates[story] ?? article
    delegates[story] = delegate
    return clusters.root(of: delegate)
  }

  /// All that are of one story with an article by today's rules.
  mutating func members(with article: ArticleID) -> [ArticleID] {
    clusters.members(with: article)
  }

  /// Takes note of an article, and of those with which it is one story.
  mutating func add(_ article: ClusteredArticle, kin: [ArticleID]) {
    articles.append((article.id, article.story, article.isLead))
    for other in kin { clusters.join(article.id, other) }
  }

  /// They come in the order of their numbers.
  private func hasLooked(at article: ArticleID) -> Bool {
    var (low, high) = (0, articles.count)
    while low < high {
      let middle = (low + high) / 2
      if articles[middle].id < article { low = middle + 1 } else { high = middle }
    }
    return low < articles.count && articles[low].id == article
  }

  var plan: ReclusterPlan {
    var clusters = clusters
    var plan = ReclusterPlan()
    plan.looked = articles.count
    let all = articles + delegates.map { (id: $0.value, story: $0.key, isLead: true) }
    var clustersOf: [StoryID: [ArticleID: [ArticleID]]] = [:]
    var leads: [StoryID: ArticleID] = [:]
    var storiesOf: [ArticleID: [StoryID: ArticleID]] = [:]
    for (id, story, isLead) in all {
      let root = clusters.root(of: id)
      clustersOf[story, default: [:]][root, default: []].append(id)
      if storiesOf[root]?[story] == nil { storiesOf[root, default: [:]][story] = id }
      if isLead { leads[story] = root }
    }
    for (story, groups) in clustersOf.sorted(by: { $0.key < $1.key }) where groups.count > 1 {
      let rest = groups.filter { $0.key != leads[story] }.sorted { $0.key < $1.key }
      plan.partings += rest.map { .init(story: story, articles: $0.value) }
    }
    for (_, stories) in storiesOf.sorted(by: { $0.key < $1.key }) where stories.count > 1 {
      let sorted = stories.sorted { $0.key < $1.key }
      plan.joinings.append(.init(stories: sorted.map(\.key), articles: sorted.map(\.value)))
    }
    return plan
  }
}
