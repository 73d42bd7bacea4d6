package import FeedDomain
package import Foundation

/// Values for tests: complete, and equal from run to run.
package enum Sample {
  /// Thursday, 22 October 2026, 08:00 in Hà Nội.
  package static let now = Date(timeIntervalSince1970: 1_792_630_800)

  /// A library whose feed is at an address made from its id, unless another is given.
  package static func source(
    _ id: String = "lai-chau", place: String? = nil, address: Source.Address? = nil,
    section: SectionID? = nil
  ) -> Source {
    Source(
      id: SourceID(id), name: "Thư viện \(id)", place: place,
      address: address ?? .feed(feedURL(id)), section: section)
  }

  package static func feedURL(_ id: String) -> String { "https://\(id).example/feed/" }

  /// An entry with an id, a link and a date made from its number.
  package static func entry(
    _ number: Int = 1, title: String = "Khai trương phòng đọc thiếu nhi", summary: String? = nil,
    link: String? = nil, published: Date? = now
  ) -> ParsedEntry {
    var entry = ParsedEntry()
    entry.link = link ?? "https://thu-vien.example/tin/\(number)/"
    entry.id = entry.link
    entry.title = ParsedText(title, kind: .plain)
    entry.summary = summary.map { ParsedText($0, kind: .plain) }
    entry.published = published.map {
      ParsedDate(claimed: $0.formatted(.iso8601), instant: $0)
    }
    return entry
  }

  package static func feed(_ entries: [ParsedEntry], title: String = "Tin thư viện") -> ParsedFeed {
    var feed = ParsedFeed(format: .rss, version: "2.0", encoding: "utf-8")
    feed.title = ParsedText(title, kind: .plain)
    feed.entries = entries
    return feed
  }

  /// A whole answer with a document.
  package static func fresh(
    _ body: String, from url: String, contentType: String? = "application/rss+xml",
    entityTag: String? = nil, lastModified: String? = nil
  ) -> FetchOutcome {
    var facts = ResponseFacts(status: 200, finalURL: url)
    facts.contentType = contentType
    facts.entityTag = entityTag
    facts.lastModified = lastModified
    facts.bodyBytes = body.utf8.count
    return .fresh(FetchedDocument(body: Array(body.utf8), facts: facts))
  }

  package static func unchanged(at url: String) -> FetchOutcome {
    .unchanged(ResponseFacts(status: 304, finalURL: url))
  }

  package static func failed(_ kind: FetchFailure.Kind, status: Int? = nil, at url: String)
    -> FetchOutcome
  {
    .failed(
      FetchFailure(kind, "The script says \(kind.rawValue)."),
      status.map { ResponseFacts(status: $0, finalURL: url) })
  }
}
