import FeedDomain
import VietnameseText

/// How much of two texts is the same, and whether that is enough for one piece of news.
struct TextComparison: Sendable {
  /// Shares of the shorter text, of the first sentences of one of them, and of the shorter title.
  let containment: Double
  let lead: Double
  let title: Double
  /// Pictures and addresses that both have; looked for only where the words leave a doubt.
  var sharedLinks = 0
  /// How long the shorter text is, in shingles.
  private let length: Int
  private let isSameLength: Bool

  /// What a long text must have in common with another one.
  private static let share = 0.6
  /// What a short one must: a few sentences of a kind of report are much alike, and an excerpt is nearly all found.
  private static let shareOfShort = 0.85
  private static let longText = 110
  /// News begins with itself: without the beginning the rest is its background.
  private static let shareOfLead = 0.6
  /// With the title and the beginning of another text the rest may be rewritten.
  private static let shareOfRewritten = 0.3
  private static let titleOfRewritten = 0.6
  /// Of one source two texts are two, unless hardly anything differs.
  private static let shareOfOwn = 0.9
  private static let titleOfOwn = 0.5

  init(_ one: ComparedText, _ other: ComparedText) {
    let (shorter, longer) =
      one.shingles.count <= other.shingles.count ? (one, other) : (other, one)
    length = shorter.shingles.count
    isSameLength = one.shingles.count == other.shingles.count
    containment = Self.share(of: shorter.shingles[...], in: longer.table)
    lead = max(
      Self.share(of: one.shingles.prefix(ComparedText.leadLength), in: other.table),
      Self.share(of: other.shingles.prefix(ComparedText.leadLength), in: one.table))
    title = Self.titleShare(one.title, other.title)
  }

  /// Whether the words are those of one piece of news; `isOwn` if both are of one source.
  func isNear(isOwn: Bool) -> Bool {
    guard length >= 15, lead >= Self.shareOfLead else { return false }
    if isOwn {
      return containment >= Self.shareOfOwn && lead >= Self.shareOfOwn && title >= Self.titleOfOwn
    }
    if containment >= neededShare { return true }
    return length >= Self.longText / 2 && containment >= Self.shareOfRewritten
      && title >= Self.titleOfRewritten
  }

  /// Whether hardly a syllable differs, be it added or left out.
  var isExact: Bool { isSameLength && containment == 1 }

  /// Whether an editor might want to look at the two.
  var isWorthALook: Bool { length >= 15 && containment >= 0.5 && lead >= Self.shareOfLead }

  func likeness(findings: [GuardFinding] = []) -> Likeness {
    Likeness(
      containment: Self.percent(containment), lead: Self.percent(lead), title: Self.percent(title),
      sharedLinks: sharedLinks, findings: findings)
  }

  private var neededShare: Double {
    length >= Self.longText ? Self.share : Self.shareOfShort
  }

  private static func share(of shingles: ArraySlice<UInt32>, in table: ShingleTable) -> Double {
    shingles.isEmpty ? 0 : Double(table.count(of: shingles)) / Double(shingles.count)
  }

  private static func titleShare(_ one: WordRow, _ other: WordRow) -> Double {
    let rows = [one.shingles(of: 2), other.shingles(of: 2)].sorted { $0.count < $1.count }
    return share(of: rows[0][...], in: ShingleTable(rows[1]))
  }

  private static func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }
}
