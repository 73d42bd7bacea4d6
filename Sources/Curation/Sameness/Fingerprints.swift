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
  /// Of runs of syllables, smallest first.
  package let runs: [Fingerprint]

  /// All of them, each once.
  package var all: [Fingerprint] {
    (title.map { [$0] } ?? []) + runs
  }

  /// So many syllables make a run; shorter ones are turns of speech that all reports of a kind have.
  static let runLength = 10
  /// Of the runs that begin in the first so many syllables, and in the first half of them, the smallest are kept: an
  /// excerpt has the same, be it short or long.
  private static let beginning = 48
  private static let ofHalf = 3
  private static let ofBeginning = 3
  private static let ofWhole = 3
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
    var runs: [UInt32] = []
    for (count, part) in parts {
      for digest in Self.smallest(count, of: part) where !runs.contains(digest) {
        runs.append(digest)
      }
    }
    self.runs = runs.map(Fingerprint.init(bits:))
  }

  private static func digest(of row: WordRow) -> Fingerprint {
    var sum: UInt64 = 0
    for syllable in row.syllables {
      sum = (sum ^ UInt64(syllable.hash)) &* 0x9E37_79B9_7F4A_7C15
      sum ^= sum >> 29
    }
    return Fingerprint(bits: UInt32(truncatingIfNeeded: sum >> 32))
  }

  /// The smallest different values, in their order.
  private static func smallest(_ count: Int, of values: ArraySlice<UInt32>) -> [UInt32] {
    var smallest: [UInt32] = []
    smallest.reserveCapacity(count + 1)
    for value in values {
      if smallest.count == count, value >= smallest[count - 1] { continue }
      guard let place = smallest.firstIndex(where: { $0 >= value }) else {
        smallest.append(value)
        continue
      }
      guard smallest[place] != value else { continue }
      smallest.insert(value, at: place)
      if smallest.count > count { smallest.removeLast() }
    }
    return smallest
  }
}
