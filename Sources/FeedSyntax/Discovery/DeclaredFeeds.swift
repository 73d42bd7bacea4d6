import FeedDomain
import Markup

/// The feeds that a web page declares or links to.
package enum DeclaredFeeds {
  /// Their absolute addresses, likeliest first, each once.
  ///
  /// What the page declares comes before what only looks like a feed; feeds of comments come last.
  package static func addresses(on page: [UInt8], at url: String) -> [String] {
    let ranked = FeedLinks.scan(page, at: url).candidates.enumerated().map { place, candidate in
      let isComments = candidate.href.contains("comments") || candidate.title.isAboutComments
      return (rank: (isComments ? 1 : 0, candidate.origin.rawValue, place), candidate.href)
    }
    var seen: Set<String> = []
    return ranked.sorted { $0.rank < $1.rank }.map(\.1).filter { seen.insert($0).inserted }
  }
}

extension String? {
  /// Whether the title of a link announces comments, in Vietnamese or English.
  fileprivate var isAboutComments: Bool {
    guard let title = self?.lowercased() else { return false }
    return ["comment", "bình luận", "phản hồi"].contains { title.contains($0) }
  }
}
