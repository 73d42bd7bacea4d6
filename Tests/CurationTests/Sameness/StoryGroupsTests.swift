import FeedDomain
import Testing

@testable import Curation

/// Which articles end in one story, in whatever order they come.
struct StoryGroupsTests {
  /// Two events with their copies, from as many sites.
  private let articles: [Article] = {
    let first =
      [SamenessSamples.article(SamenessSamples.text)] + SamenessSamples.copies.map(\.article)
    let other = SamenessSamples.others[0].article
    let second = [other, Self.cut(other)]
    return (first + second).enumerated().map { place, article in
      var article = article
      article.source = SourceID("site-\(place)")
      return article
    }
  }()

  private static func cut(_ article: Article) -> Article {
    var cut = article
    cut.summary = article.summary.map { String($0.prefix(260)) }
    return cut
  }

  private func groups(_ order: [Int]) -> Set<Set<Int>> {
    var groups = StoryGroups()
    for place in order { groups.add(articles[place]) }
    return Set(groups.groups.map { Set($0.map { order[$0] }) })
  }

  @Test func `each event is one story, and the two stay apart`() {
    let last = articles.count - 2
    #expect(
      groups(Array(articles.indices)) == [Set(0..<last), Set(last..<articles.count)])
  }

  @Test(arguments: 0..<40)
  func `the order in which sites are polled does not matter`(seed: UInt64) {
    var random = Shuffler(state: seed)
    let order = articles.indices.shuffled(using: &random)
    #expect(groups(order) == groups(Array(articles.indices)))
  }
}

/// A row of numbers that is the same at every run.
private struct Shuffler: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &+ 0x9E37_79B9_7F4A_7C15
    var value = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
