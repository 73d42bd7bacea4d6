import Curation
import FeedDomain
import Testing

/// Which articles are together, and what editors said.
struct ClustersTests {
  private func id(_ number: Int64) -> ArticleID { ArticleID(rawValue: number) }

  /// A word about articles by the stories they are in now.
  private func word(_ isMerge: Bool, _ stories: [Int64: [Int64]]) -> EditorsWord {
    EditorsWord(
      isMerge: isMerge,
      parts: stories.sorted { $0.key < $1.key }.flatMap { story, articles in
        articles.map {
          EditorsWord.Part(
            article: id($0), group: StoryID(rawValue: story), story: StoryID(rawValue: story))
        }
      })
  }

  @Test func `what is joined step by step is one, under the first`() {
    var clusters = Clusters([])
    clusters.join(id(5), id(3))
    clusters.join(id(9), id(7))
    #expect(clusters.root(of: id(9)) == id(7))
    clusters.join(id(9), id(5))
    #expect([3, 5, 7, 9].allSatisfy { clusters.root(of: id($0)) == id(3) })
    #expect(clusters.root(of: id(4)) == id(4))
  }

  @Test func `what an editor merged is together from the beginning`() {
    var clusters = Clusters([word(true, [1: [2, 4, 6]])])
    #expect(clusters.root(of: id(6)) == id(2))
  }

  @Test func `what an editor parted never comes together, whoever is between`() {
    var clusters = Clusters([word(false, [1: [2], 3: [4]])])
    clusters.join(id(2), id(4))
    #expect(clusters.root(of: id(4)) == id(4))
    clusters.join(id(7), id(2))
    clusters.join(id(7), id(4))
    #expect(clusters.root(of: id(7)) == id(2))
    #expect(clusters.root(of: id(4)) == id(4))
  }

  @Test func `the newest word counts`() {
    // Merged, and parted since: they are in two stories.
    var parted = Clusters([word(true, [1: [2], 3: [4]]), word(false, [1: [2], 3: [4]])])
    #expect(parted.root(of: id(4)) == id(4))
    // Parted, and merged since: they are in one.
    var merged = Clusters([word(false, [1: [2, 4]]), word(true, [1: [2, 4]])])
    #expect(merged.root(of: id(4)) == id(2))
  }
}
