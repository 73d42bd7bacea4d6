package import FeedDomain

/// Which articles are one story by today's rules, as they are found one after another.
///
/// A forest of numbers, so that a million articles take a few megabytes. What editors said holds: articles that they
/// merged are together from the beginning, and those that they parted never come together.
package struct Clusters: Sendable {
  /// By article, the number of one with which it is together; its own for the one that stands for all.
  private var parents: [Int64: Int64] = [:]
  /// All that are with one that stands for all, itself besides.
  private var followers: [Int64: [Int64]] = [:]
  /// The articles of each split, by the part that each is in.
  private var splits: [[(article: Int64, group: StoryID)]] = []

  package init(_ words: [EditorsWord]) {
    for word in words {
      guard word.isMerge else {
        splits.append(word.parts.map { ($0.article.rawValue, $0.story) })
        continue
      }
      // Those that were parted again since are in other stories by now.
      for parts in Dictionary(grouping: word.parts, by: \.story).values {
        for part in parts.dropFirst() { link(part.article.rawValue, parts[0].article.rawValue) }
      }
    }
  }

  /// The article that stands for all with which an article is together; the first that was stored of them.
  package mutating func root(of article: ArticleID) -> ArticleID {
    ArticleID(rawValue: root(article.rawValue))
  }

  /// All articles that are together with one, in order.
  package mutating func members(with article: ArticleID) -> [ArticleID] {
    let root = root(article.rawValue)
    return ([root] + followers[root, default: []]).sorted().map(ArticleID.init(rawValue:))
  }

  /// Puts two articles together with all that are with them, unless an editor has parted any of those.
  package mutating func join(_ first: ArticleID, _ second: ArticleID) {
    let (one, other) = (root(first.rawValue), root(second.rawValue))
    if one != other, !isForbidden(one, other) { link(one, other) }
  }

  private mutating func isForbidden(_ one: Int64, _ other: Int64) -> Bool {
    for split in splits {
      var here: Set<StoryID> = []
      var there: Set<StoryID> = []
      for (article, group) in split {
        let root = root(article)
        if root == one { here.insert(group) }
        if root == other { there.insert(group) }
      }
      if here.contains(where: { group in there.contains { $0 != group } }) { return true }
    }
    return false
  }

  private mutating func link(_ one: Int64, _ other: Int64) {
    let (first, second) = (root(one), root(other))
    guard first != second else { return }
    let (kept, gone) = (min(first, second), max(first, second))
    parents[gone] = kept
    followers[kept, default: []] += [gone] + (followers.removeValue(forKey: gone) ?? [])
  }

  private mutating func root(_ article: Int64) -> Int64 {
    var root = article
    while let parent = parents[root] { root = parent }
    // The way is made short for the next who asks.
    var step = article
    while let parent = parents[step], parent != root {
      parents[step] = root
      step = parent
    }
    return root
  }
}
