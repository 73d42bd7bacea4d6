import Curation
import FeedDomain
import FeedSyntax
import Foundation
import Pipeline
import Transport

/// What came of a replay: the document, and what would be done with it now.
struct Replay: Sendable {
  var source: RegisteredSource
  var kept: KeptDocument
  /// The feed with its articles, or why the document is none.
  var outcome: Result<(feed: ParsedFeed, articles: [JudgedArticle]), FeedSyntaxFailure>
}

extension KeptDocument {
  /// The document as it was read when it came.
  func unpacked(from database: String) throws(StoreFailure) -> FetchedDocument {
    switch body {
    case .plain(let bytes): return FetchedDocument(body: bytes, facts: facts)
    case .packed(let packed, let count):
      guard let bytes = packed.unpacked(count: count) else {
        let detail = "the document kept of \(facts.finalURL) cannot be unpacked"
        throw StoreFailure(.damaged, path: database, detail: detail)
      }
      return FetchedDocument(body: bytes, facts: facts)
    }
  }
}

/// Nothing is kept of a source that could be read again.
struct NoDocument: HubFailure {
  let id: SourceID

  var label: String { "no-document" }
  var explanation: String { "No document of “\(id.rawValue)” is kept." }
  var remedy: String? { "The next poll that brings a document keeps it." }
}

extension Replay: Encodable {
  private struct Finding: Encodable {
    var rule: String
    var evidence: String
    var line: Int?
  }

  private struct Entry: Encodable {
    var verdict: JudgedArticle.Verdict
    var title: String
    var link: String?
    var key: String
    var published: Date?
    var section: String
    var authority: SectionReason.Authority
    var evidence: [String]
    var storedSection: String?

    init(_ judged: JudgedArticle) {
      verdict = judged.verdict
      title = judged.article.title
      link = judged.article.link
      key = judged.article.key
      published = judged.article.claimedPublished
      section = judged.decision.section.rawValue
      authority = judged.decision.reason.authority
      evidence = judged.decision.reason.evidence
      storedSection = judged.storedSection?.rawValue
    }
  }

  private enum Key: String, CodingKey {
    case source, received, address, finalAddress, status, contentType, bytes, isCut
    case label, explanation, format, entries, remarks, articles
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    let facts = kept.facts
    try object.encode(source.source.id.rawValue, forKey: .source)
    try object.encode(kept.received, forKey: .received)
    try object.encode(kept.address, forKey: .address)
    try object.encode(facts.finalURL, forKey: .finalAddress)
    try object.encode(facts.status, forKey: .status)
    try object.encodeIfPresent(facts.contentType, forKey: .contentType)
    try object.encode(kept.body.count, forKey: .bytes)
    try object.encode(kept.isCut, forKey: .isCut)
    switch outcome {
    case .failure(let failure):
      try object.encode(failure.label, forKey: .label)
      try object.encode(failure.explanation, forKey: .explanation)
    case .success(let (feed, articles)):
      try object.encode(feed.format.rawValue, forKey: .format)
      try object.encode(feed.entries.count, forKey: .entries)
      try object.encode(
        feed.remarks.map { Finding(rule: $0.rule, evidence: $0.evidence, line: $0.line) },
        forKey: .remarks)
      try object.encode(articles.map(Entry.init), forKey: .articles)
    }
  }
}
