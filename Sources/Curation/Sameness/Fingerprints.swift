package import FeedDomain
import VietnameseText

/// The few numbers under which an article's text is kept, so that the same news is found again among millions.
///
/// Syllables are compared without accents: the same text in another spelling, or with scrambled tone marks, has the
/// same. The smallest digests of the beginning are found in an excerpt as well, those of all also behind words
/// that another site put before.
package struct Fingerprints: Hashable, Sendable {
  /// Of a title that is long enough to name the news.
  package let title: Fingerprint?
  /// Of runs of syllables that do not lie on each other.
  package let runs: [Fingerprint]

  /// All of them, each once.
  package var all: [Fingerprint] {
    (title.map { [$0] } ?? []) + runs
  }

  /// So many syllables make a run; shorter ones are turns of speech that all reports of a kind have.
  static let runLength = 10
  /// Of the runs that begin in the first so many syllables, and in the first half of them, the smallest are kept.
  ///
  /// An excerpt has the same, be it short or long. Those of a part count for the parts around it.
  private static let beginning = 48
  private static let ofHalf = 3
  private static let ofBeginning = 4
  private static let ofWhole = 6
  /// Further down nothing is looked for: a copy begins with what it copies.
  private static let reach = 300
  private static let shortestTitle = 6
  /// What a shorter text says is no news of its own.
  static let shortestText = 20

  package init(_ article: Article) {
    self.init(
      title: WordRow(article.title, isMarkup: false).cut(to: TitleCore.range),
      body: WordRow(
        article.content ?? article.summary ?? "", isMarkup: article.content != nil,
        limit: Self.reach
      ).cut(to: Boilerplate.body))
  }

  private init(title: WordRow, body: WordRow) {
    self.title =
      title.syllables.count >= Self.shortestTitle ? Self.digest(of: title) : nil
    guard body.syllables.count >= Self.shortestText else {
      runs = []
      return
    }
    let digests = body.shingles(of: Self.runLength)
    let parts = [
      (Self.ofHalf, digests.prefix(Self.beginning / 2)),
      (Self.ofBeginning, digests.prefix(Self.beginning)), (Self.ofWhole, digests[...]),
    ]
    var chosen: [Int] = []
    for (count, part) in parts { Self.choose(count, of: part, besides: &chosen) }
    runs = chosen.map { Fingerprint(bits: digests[$0]) }
  }

  private static func digest(of row: WordRow) -> Fingerprint {
    var sum: UInt64 = 0
    for syllable in row.syllables {
      sum = (sum ^ UInt64(syllable.hash)) &* 0x9E37_79B9_7F4A_7C15
      sum ^= sum >> 29
    }
    return Fingerprint(bits: UInt32(truncatingIfNeeded: sum >> 32))
  }

  /// Adds the places of the smallest digests of a part until it has so many.
  ///
  /// Runs that lie on each other are one turn of speech: whoever shares it would seem to share twice.
  private static func choose(
    _ count: Int, of part: ArraySlice<UInt32>, besides chosen: inout [Int]
  ) {
    var missing = count - chosen.count(where: part.indices.contains)
    while missing > 0, let place = smallest(of: part, besides: chosen) {
      chosen.append(place)
      missing -= 1
    }
  }

  private static func smallest(of part: ArraySlice<UInt32>, besides chosen: [Int]) -> Int? {
    var best: Int?
    var least = UInt32.max
    for place in part.indices where part[place] < least {
      guard !chosen.contains(where: { abs($0 - place) < spacing }) else { continue }
      best = place
      least = part[place]
    }
    return best
  }

  /// Runs begin at least so many syllables from each other.
  private static let spacing = 5
}
