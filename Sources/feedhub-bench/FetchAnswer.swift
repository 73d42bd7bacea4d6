import Curation
import FeedDomain
import FeedSyntax
import Foundation
import HubApp
import HubStore
import Pipeline

/// What one poll of one source came to, as the fetch contract wants it.
struct FetchAnswer {
  let cycle: CycleReport
  /// The last whole document that came.
  let document: FetchedDocument?
  /// Whether the server was asked about changes: the same bytes then say that there were none, as 304 does.
  let wasConditional: Bool
  /// The articles of the store before and after the poll.
  let before: [DatedArticle]
  let after: [DatedArticle]
  /// The address that the next poll will ask.
  let nextAddress: String?

  /// One JSON object on one line.
  func line() -> [UInt8] {
    guard let row = cycle.refresh.rows.first else {
      return Array(#"{"outcome":"gone"}"#.utf8) + [UInt8(ascii: "\n")]
    }
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("outcome", word(row.report))
    if row.report.label != nil { writer.member("error", row.report.explanation) }
    if let status = row.report.status {
      writer.key("status")
      writer.integer(status)
    }
    if let next = row.nextPoll {
      writer.key("next_poll_s")
      writer.integer(Int(next.timeIntervalSince(cycle.refresh.started)))
    }
    if let nextAddress {
      writer.key("feed_url")
      writer.string(nextAddress)
    }
    let known = Set(before.map(\.key))
    writer.key("new_items")
    writer.beginArray()
    for article in after where !known.contains(article.key) { writer.string(article.key) }
    writer.endArray()
    writer.endObject()
    guard isDocument(row.report), let feed = feed() else {
      return writer.bytes + [UInt8(ascii: "\n")]
    }
    return writer.bytes.dropLast() + Array(#","feed":"#.utf8) + feed + Array("}\n".utf8)
  }

  /// Whether a whole document came, new or the same as before.
  private func isDocument(_ report: PollReport) -> Bool {
    report.outcome == .fresh
      || report.outcome == .unchanged && report.status == 200 && !wasConditional
  }

  /// What came, with the keys and the dates that the hub goes by.
  private func feed() -> [UInt8]? {
    guard let document else { return nil }
    let context = DocumentContext(
      url: document.facts.finalURL, contentType: document.facts.contentType,
      contentLocation: document.facts.contentLocation,
      contentLanguage: document.facts.contentLanguage)
    // The hub has read the same bytes a moment ago: a document that is no feed is no such outcome.
    guard var feed = try? FeedReader().read(document.body, context: context) else { return nil }
    for (index, key) in Normaliser.keys(of: feed).enumerated() { feed.entries[index].id = key }
    let dates = Dictionary(after.map { ($0.key, $0.published) }) { first, _ in first }
    return NeutralJSON.encode(feed, effective: { entry in entry.id.flatMap { dates[$0] } })
  }

  private func word(_ report: PollReport) -> String {
    switch report.outcome {
    case .fresh: "ok"
    case .unchanged: isDocument(report) ? "ok" : "not_modified"
    case .gone: "gone"
    case .limited: "backoff"
    case .failed, .unreadable, .undiscovered:
      report.label == FetchFailure.Kind.addressNotAllowed.rawValue ? "refused" : "error"
    }
  }
}
