import ArgumentParser
import Curation
import FeedDomain
import Foundation
import HubApp
import HubStore

/// `feedhub-bench sameness`: what it costs to find those who may tell the same news among very many articles.
struct SamenessVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sameness",
    abstract: "Store COUNT invented articles in DIR, then print what finding candidates costs.")

  @Argument var directory: String
  @Argument var count: Int

  private static let asked = 1000

  func run() async throws {
    let hub = try await InventedHub(path: directory + "/sameness.sqlite", count: count)
    try await hub.fill()
    var costs: [Double] = []
    var found = 0
    for number in 0..<Self.asked {
      // Every other one copies a stored article with a paragraph more; of these a fifth have a common opening.
      let isCopy = number % 2 == 0
      let copied = isCopy ? number * (count / Self.asked) + number / 2 % 5 : count + number
      let before = ProcessTime.now
      let isFound = try await hub.hasCandidates(for: copied, saying: count * 2 + number)
      costs.append((ProcessTime.now - before) * 1000)
      if isCopy, isFound { found += 1 }
    }
    costs.sort()
    let index = try await hub.store.fingerprintSize()
    let rows = Double(index.rows) / Double(count)
    try Console.write(
      #"{"articles":\#(count),"median_ms":\#(costs[costs.count / 2]),"#
        + #""p99_ms":\#(costs[costs.count * 99 / 100]),"copies":\#(Self.asked / 2),"found":\#(found),"#
        + #""fingerprints_per_article":\#(rows),"index_bytes_per_article":\#(index.bytes / count),"#
        + #""database_bytes_per_article":\#(index.ofAll / count)}"# + "\n")
  }
}

/// A store that is filled on the way of every poll, only that a poll brings very much.
private struct InventedHub {
  let store: SQLiteHubStore
  private let count: Int
  private let now = Date(timeIntervalSince1970: 1_795_500_000)
  private let sources: [Source]
  private let other = Source(
    id: SourceID("other"), name: "Other", address: .feed("https://other.invalid/feed"))
  private let planner = MergePlanner(
    authority: "bench.invalid,2026",
    classifier: Classifier(rules: [], sections: SectionProfile.standard, fallback: .national),
    sections: SectionProfile.standard)

  /// So many articles are of one source and of one transaction: the pages of the indexes are written for each.
  private static let ofSource = 20_000
  /// The articles came one source after another in so many days, within which all are candidates.
  private static let days = 50

  init(path: String, count: Int) async throws {
    self.count = count
    store = try SQLiteHubStore(path: path)
    sources = (0..<(count + Self.ofSource - 1) / Self.ofSource).map { number in
      Source(
        id: SourceID("bench\(number)"), name: "Bench \(number)",
        address: .feed("https://bench\(number).invalid/feed"))
    }
    _ = try await store.reconcile(sources + [other], now: now)
  }

  /// Goes on where an earlier run was stopped.
  func fill() async throws {
    let done = try await store.articleCount() / Self.ofSource
    for place in sources.indices.dropFirst(done) {
      let start = place * Self.ofSource
      try await add(start..<min(start + Self.ofSource, count), of: sources[place], at: place)
    }
  }

  private func add(_ numbers: Range<Int>, of source: Source, at place: Int) async throws {
    let age = Double((sources.count - place) * Self.days * 86400 / sources.count)
    let seen = now.addingTimeInterval(-age)
    let articles = planner.ready(
      numbers.map { InventedText.article($0, of: source.id) }, from: source)
    let poll = MergingPoll(
      source: source, state: SourceState(source: source.id), isBacklog: true, now: seen)
    let query = MergePlanner.query(for: articles, of: source.id, now: seen)
    _ = try await store.merge(query) { [planner] known in
      planner.plan(articles, of: poll, known: known)
    }
  }

  /// Whether there are candidates for an article with some words of its own.
  func hasCandidates(for number: Int, saying more: Int) async throws -> Bool {
    var article = InventedText.article(number, of: other.id)
    article.summary = (article.summary ?? "") + " " + InventedText.words(more, 40)
    let query = MergePlanner.query(for: [article], of: other.id, now: now)
    let found = Found()
    let state = SourceState(source: other.id)
    _ = try await store.merge(query) { [now] known in
      found.note(known.likely.values.contains { !$0.stories.isEmpty })
      return MergePlan(now: now, state: state)
    }
    return found.isAny
  }
}

/// Whether candidates were found.
private final class Found: @unchecked Sendable {
  // Safe because the lock guards the value.
  private let lock = NSLock()
  private var any = false

  var isAny: Bool { lock.withLock { any } }

  func note(_ isAny: Bool) { lock.withLock { any = any || isAny } }
}

/// Articles of invented words, the same at every run.
private enum InventedText {
  private static let onsets = [
    "b", "c", "ch", "d", "đ", "g", "h", "kh", "l", "m", "n", "nh", "ph", "s", "t", "th", "tr", "v",
  ]
  private static let rimes = [
    "a", "an", "anh", "ai", "ao", "en", "eo", "in", "inh", "o", "ong", "on", "u", "ung", "uy",
  ]

  static func article(_ number: Int, of source: SourceID) -> Article {
    Article(
      source: source, key: "\(number)", title: words(number * 7 + 1, 14), contentDigest: [],
      summary: opening(number) + words(number * 7 + 2, 120))
  }

  /// Every fifth report of a kind begins with the same words, as many others do.
  private static func opening(_ number: Int) -> String {
    number % 5 == 0 ? words(-(number % 1000) - 1, 24) + " " : ""
  }

  /// Frequent words are more frequent, as in any language.
  static func words(_ seed: Int, _ count: Int) -> String {
    var state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let draw = Double(state >> 11) / Double(1 << 53)
      let word = Int(draw * draw * Double(onsets.count * rimes.count))
      return onsets[word % onsets.count] + rimes[word / onsets.count]
    }.joined(separator: " ")
  }
}
