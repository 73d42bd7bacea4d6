import Curation
import FeedDomain
import FeedSyntax
import Foundation

/// A feed with what the lint says of it, and its first entries as the hub would show them.
struct CheckedFeed: Sendable {
  /// Entries that are shown.
  private static let shown = 3

  let document: CheckedDocument
  let report: LintReport
  /// The first articles, with the dates by which the hub would order them.
  let articles: [(article: Article, published: Date)]
  /// The newest date that an entry claims and that is not in the future.
  let newest: Date?

  init(_ document: CheckedDocument, now: Date) throws {
    self.document = document
    report = try FeedLint().check(document.bytes, context: document.context, now: now)
    let normaliser = Normaliser(authority: "feedhub.invalid,2026")
    let all = normaliser.articles(of: report.feed, from: SourceID("check"), now: now).articles
    // No date counts that lies beyond the time at which the hub saw the entry.
    articles = all.prefix(Self.shown).map { ($0, min($0.claimedPublished ?? now, now)) }
    newest = all.compactMap(\.claimedPublished).filter { $0 <= now }.max()
  }

  var formatName: String {
    let feed = report.feed
    let name =
      switch feed.format {
      case .rss: "RSS"
      case .rdf: "RSS (RDF)"
      case .atom: "Atom"
      case .json: feed.version.hasPrefix("wp-") ? "WordPress REST" : "JSON Feed"
      case .cdf: "CDF"
      case .list: "HTML"
      }
    return feed.version.isEmpty ? name : "\(name) \(feed.version)"
  }
}
