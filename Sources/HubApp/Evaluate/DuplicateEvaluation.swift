import FeedDomain
import Foundation

/// How well the same news is known again, in files that say what is the same.
struct DuplicateEvaluation: Encodable {
  /// How many pairs of a kind there are, and how many were found.
  struct Share: Encodable {
    private(set) var pairs = 0
    private(set) var found = 0
    private(set) var recall = 1.0

    mutating func count(isFound: Bool) {
      pairs += 1
      found += isFound ? 1 : 0
      recall = Double(found) / Double(pairs)
    }
  }

  private(set) var items = 0
  private(set) var precision = 1.0
  /// Of all pairs of articles that tell the same.
  private(set) var recall = 1.0
  /// Of the pairs of an original and its copy.
  private(set) var canonicalRecall = 1.0
  /// Pairs that only look alike and were taken for one.
  private(set) var falseMerges = 0
  private(set) var falseMergesByKind: [String: Int] = [:]
  /// Pairs of different clusters that were taken for one.
  private(set) var crossClusterMerges = 0
  /// Originals and copies, by how hard the copy is to know again.
  private(set) var byDifficulty: [String: Share] = [:]
  private(set) var articlesPerSecond = 0.0
  /// What was not found or wrongly joined, by the names in the file.
  private(set) var misses: [String] = []

  /// An article of a cluster with its story.
  private struct Placed {
    var cluster: String
    var item: DuplicateSample.Item
    var isOriginal: Bool
    var story: StoryID?
  }

  /// Takes all samples the way of every article.
  static func of(_ samples: [DuplicateSample], now: Date) async throws -> DuplicateEvaluation {
    var evaluation = DuplicateEvaluation()
    let start = ContinuousClock.now
    let placed = try await place(samples, now: now)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    evaluation.items = placed.count
    evaluation.articlesPerSecond = seconds > 0 ? (Double(placed.count) / seconds).rounded() : 0
    evaluation.count(placed)
    for case .different(let kind, let one, let other) in samples {
      let stories = try EvaluatedStories(now: now)
      let names = [try await stories.add(one), try await stories.add(other)]
      let homes = try await stories.stories()
      let ids = names.compactMap { $0.flatMap { homes[$0] } }
      if ids.count == 2, ids[0] == ids[1] {
        evaluation.falseMerges += 1
        evaluation.falseMergesByKind[kind, default: 0] += 1
        evaluation.misses.append("\(kind): “\(one.title)” and “\(other.title)” became one")
      }
    }
    evaluation.finish()
    return evaluation
  }

  private static func place(_ samples: [DuplicateSample], now: Date) async throws -> [Placed] {
    let stories = try EvaluatedStories(now: now)
    var placed: [Placed] = []
    var names: [EvaluatedStories.Name?] = []
    for case .cluster(let id, let items) in samples {
      for (place, item) in items.enumerated() {
        names.append(try await stories.add(item))
        placed.append(Placed(cluster: id, item: item, isOriginal: place == 0))
      }
    }
    let homes = try await stories.stories()
    for place in placed.indices { placed[place].story = names[place].flatMap { homes[$0] } }
    return placed
  }

  private var pairs = Share()
  private var canonicalPairs = Share()

  private mutating func count(_ placed: [Placed]) {
    for (place, one) in placed.enumerated() {
      for other in placed[(place + 1)...] {
        let isOne = one.story != nil && one.story == other.story
        guard one.cluster == other.cluster else {
          if isOne {
            crossClusterMerges += 1
            misses.append("\(one.cluster) and \(other.cluster) became one")
          }
          continue
        }
        pairs.count(isFound: isOne)
        guard one.isOriginal else { continue }
        canonicalPairs.count(isFound: isOne)
        byDifficulty[other.item.difficulty ?? "unknown", default: Share()].count(isFound: isOne)
        if !isOne {
          misses.append("\(one.cluster): \(other.item.itemID ?? other.item.title) not found")
        }
      }
    }
  }

  private mutating func finish() {
    recall = pairs.recall
    canonicalRecall = canonicalPairs.recall
    let joined = pairs.found + falseMerges + crossClusterMerges
    precision = joined > 0 ? Double(pairs.found) / Double(joined) : 1
  }

  private enum CodingKeys: String, CodingKey {
    case items, precision, recall, canonicalRecall, falseMerges, falseMergesByKind
    case crossClusterMerges, byDifficulty, articlesPerSecond, misses
  }
}
