package import FeedDomain
package import Foundation

/// How well a feed tells the news of its site, so that the best of several can be chosen.
///
/// Pure. News goes before comments, living before stale, the whole site before a part of it, full texts before
/// thin ones, many entries before few.
package struct FeedMerit: Hashable, Sendable {
  /// How much of an article the entries of a feed hold.
  package enum Fullness: Int, Hashable, Sendable, Comparable {
    case titles, summaries, articles

    package static func < (left: Fullness, right: Fullness) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  package var address: String
  package var isAboutComments: Bool
  package var entries: Int
  /// The newest date that an entry claims and that is not in the future.
  package var newest: Date?
  /// Whether the feed tells of one category, tag, author or page only.
  package var isPart: Bool
  package var fullness: Fullness

  package init(_ feed: ParsedFeed, at address: String, now: Date) {
    self.address = address
    isAboutComments = Self.isAboutComments(address: address, title: feed.title?.value)
    entries = feed.entries.count
    newest = feed.entries.compactMap { ($0.published ?? $0.updated)?.instant }
      .filter { $0 <= now }.max()
    isPart = Self.isPart(address)
    fullness = Self.fullness(of: feed)
  }

  /// A feed whose newest entry is that much older than that of another is left behind by its site.
  private static let staleAfter: TimeInterval = 90 * 24 * 3600

  /// The places of the merits, best first; equals keep their order.
  package static func order(_ merits: [FeedMerit]) -> [Int] {
    let newest = merits.filter { !$0.isAboutComments }.compactMap(\.newest).max()
    func rank(_ merit: FeedMerit) -> [Int] {
      let isStale = newest.map { merit.newest ?? .distantPast < $0 - staleAfter } ?? false
      // Half as many entries again is a difference; twenty or twenty-one is none.
      let size = merit.entries.bitWidth - merit.entries.leadingZeroBitCount
      return [
        merit.isAboutComments ? 1 : 0, merit.entries == 0 ? 1 : 0, isStale ? 1 : 0,
        merit.isPart || merits.contains(where: merit.isBelow) ? 1 : 0, -merit.fullness.rawValue,
        -size,
      ]
    }
    let ranked = merits.enumerated().map { (rank: rank($1) + [$0], place: $0) }
    return ranked.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map(\.place)
  }

  /// Whether an address or a title announces comments, in Vietnamese or English.
  static func isAboutComments(address: String, title: String?) -> Bool {
    let path = address.lowercased().split { "/?&=".contains($0) }
    let words = ["comment", "bình luận", "phản hồi"]
    return path.contains { $0 == "comments" || $0 == "comments-rss2" || $0 == "comments-atom" }
      || title.map { title in words.contains { title.lowercased().contains($0) } } ?? false
  }

  /// Whether an address names a part of a site: a folder or a parameter of such a part stands in it.
  private static func isPart(_ address: String) -> Bool {
    let words = address.lowercased().split { "/?&=".contains($0) }
    let parts: Set<Substring> = [
      "category", "categories", "chuyen-muc", "danh-muc", "tag", "tags", "author", "tac-gia",
      "taxonomy", "cat", "catid", "topic", "topics",
    ]
    return words.contains { parts.contains($0) }
  }

  /// Whether the address lies in the folder that another feed is: `/news/rss/su-kien/` in `/news/rss/`.
  private func isBelow(_ other: FeedMerit) -> Bool {
    let folder = other.address.hasSuffix("/") ? other.address : other.address + "/"
    return address != folder && address.hasPrefix(folder)
  }

  /// Texts of this many bytes and more are articles and not teasers.
  private static let articleBytes = 1_500

  /// That of most entries.
  private static func fullness(of feed: ParsedFeed) -> Fullness {
    let each = feed.entries.map { entry -> Fullness in
      let content = entry.contents.map(\.value.utf8.count).max() ?? 0
      let summary = entry.summary?.value.utf8.count ?? 0
      if content > summary || summary >= articleBytes { return .articles }
      return max(content, summary) > 0 ? .summaries : .titles
    }
    return each.isEmpty ? .titles : each.sorted()[each.count / 2]
  }
}
