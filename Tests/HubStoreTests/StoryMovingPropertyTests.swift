import FeedDomain
import Foundation
import HubStore
import Testing

/// What holds for every order of merges and splits.
struct StoryMovingPropertyTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let samples: StoreSamples
  private var store: SQLiteHubStore { samples.store }

  init() throws {
    samples = try StoreSamples()
  }

  /// What readers know of a story, but for when it last changed.
  private struct Shape: Hashable {
    var id: StoryID
    var entryID: String
    var lead: ArticleID
    var articles: Set<ArticleID>

    init(_ shown: DeskStory) {
      let story = shown.story
      (id, entryID, lead) = (story.id, story.entryID, story.lead.id)
      articles = Set(story.copies.map(\.id) + [story.lead.id])
    }
  }

  private func shapes() async throws -> Set<Shape> {
    Set(
      try await store.stories(StoryFilter(isWithHidden: true, limit: 99), titled: nil)
        .map(Shape.init))
  }

  private func change(_ number: Int) -> Signature {
    Signature(by: "Lan", at: samples.now.addingTimeInterval(Double(number)))
  }

  private func split(_ shape: Shape, _ leaving: Set<ArticleID>) -> StorySplit {
    let lead = leaving.min() ?? shape.lead
    return StorySplit(
      story: shape.id, leaving: leaving, lead: lead,
      entryIDs: ["tag:tin.example,2026:neu/\(shape.id.rawValue)/\(lead.rawValue)"],
      decision: SectionDecision(section: .national, reason: SectionReason(.byDefault)),
      published: samples.now)
  }

  @Test(arguments: 1...12)
  func `whatever is merged and split back is as it was`(seed: Int) async throws {
    _ = try await store.reconcile([StoreSamples.source("hue")], now: samples.now)
    let articles = (1...8).map { StoreSamples.article("\($0)", of: "hue") }
    try await samples.merge(samples.opening(articles, of: "hue"), of: "hue")
    try await samples.publish()
    var dice = Dice(seed: UInt64(seed))
    var updated = samples.now
    for step in 1...12 {
      let before = try await shapes()
      let some = dice.order(before.sorted { $0.id < $1.id })
      if some.count > 1, dice.next(2) == 0 || some.allSatisfy({ $0.articles.count == 1 }) {
        // Merge two, part them again, and merge them for good.
        let pair = some.prefix(2).sorted { $0.id < $1.id }
        _ = try await store.merge(pair.map(\.id), signed: change(step * 10))
        let whole = try #require(try await shapes().first { $0.id == pair[0].id })
        #expect(whole.articles == pair[0].articles.union(pair[1].articles))
        #expect(whole.entryID == pair[0].entryID)
        #expect(whole.lead == pair[0].lead)
        _ = try await store.split(split(whole, pair[1].articles), signed: change(step * 10 + 1))
        #expect(try await shapes() == before)
        _ = try await store.merge(pair.map(\.id), signed: change(step * 10 + 2))
      } else if let whole = some.first(where: { $0.articles.count > 1 }) {
        // Part one, merge it again, and part it for good.
        let copies = dice.order(whole.articles.subtracting([whole.lead]).sorted())
        let leaving = Set(copies.prefix(1 + dice.next(copies.count)))
        let parted = try await store.split(split(whole, leaving), signed: change(step * 10))
        let parts = try await shapes()
        _ = try await store.merge([whole.id, parted], signed: change(step * 10 + 1))
        #expect(try await shapes() == before)
        _ = try await store.split(split(whole, leaving), signed: change(step * 10 + 2))
        #expect(try await shapes() == parts)
      }
      let newest = try #require(try await store.newestChange(in: [.national]))
      #expect(newest > updated)
      updated = newest
    }
    let known = Set(try await shapes().flatMap(\.articles))
    #expect(known.count == articles.count, "no article is lost, and none is told twice")
  }
}

/// A generator of numbers that gives the same ones for the same seed.
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  mutating func order<Value>(_ values: [Value]) -> [Value] {
    var rest = values
    var ordered: [Value] = []
    while !rest.isEmpty { ordered.append(rest.remove(at: next(rest.count))) }
    return ordered
  }
}
