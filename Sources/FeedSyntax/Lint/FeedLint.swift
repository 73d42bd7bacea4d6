package import FeedDomain
package import Foundation

/// Says what is wrong with a feed: what the reader had to mend, and what readers and hubs miss in it.
///
/// Pure: the same bytes, context and time give the same report.
package struct FeedLint: Sendable {
  private let reader: FeedReader

  package init(reader: FeedReader = FeedReader()) {
    self.reader = reader
  }

  /// Reads a document and judges it.
  ///
  /// Without a `Content-Type` in the context nothing is said of the server; an empty one means that the server
  /// gave none.
  package func check(_ bytes: [UInt8], context: DocumentContext, now: Date)
    throws(FeedSyntaxFailure) -> LintReport
  {
    let shown = try reader.read(bytes, context: context)
    let feed = try asWritten(shown, bytes, context)
    let subject = LintSubject(
      feed: feed, outline: FeedOutline.read(DocumentDecoder(context: context).decode(bytes).source),
      bytes: bytes, context: context, now: now, dates: reader.dates)
    let remarks =
      feed.remarks + ServerChecks.remarks(subject) + FeedChecks.remarks(subject)
      + EntryChecks.remarks(subject) + LinkChecks.remarks(subject) + DateChecks.remarks(subject)
      + ContentChecks.remarks(subject)
    return LintReport(feed: shown, findings: LintFinding.grouped(remarks))
  }

  /// The feed with its misread texts left alone, so that each is found on its line.
  private func asWritten(_ feed: ParsedFeed, _ bytes: [UInt8], _ context: DocumentContext)
    throws(FeedSyntaxFailure) -> ParsedFeed
  {
    guard feed.remarks.contains(where: { $0.rule == LintRuleID.textMisread.rawValue }) else {
      return feed
    }
    var plain = reader
    plain.repairsMisreadText = false
    return try plain.read(bytes, context: context)
  }
}

/// A feed under examination: what it means, what it literally says, and what is known around it.
struct LintSubject {
  let feed: ParsedFeed
  let outline: FeedOutline
  let bytes: [UInt8]
  let context: DocumentContext
  let now: Date
  let dates: FeedDate
  /// The entries with what they literally say; nil where the two cannot be matched.
  let entries: [(parsed: ParsedEntry, outline: FeedOutline.Entry?)]

  init(
    feed: ParsedFeed, outline: FeedOutline, bytes: [UInt8], context: DocumentContext, now: Date,
    dates: FeedDate
  ) {
    self.feed = feed
    self.outline = outline
    self.bytes = bytes
    self.context = context
    self.now = now
    self.dates = dates
    let isMatched = outline.entries.count == feed.entries.count
    entries = feed.entries.enumerated().map {
      ($1, isMatched ? outline.entries[$0] : nil)
    }
  }
}

extension Remark {
  /// A remark of the lint, as grave as the catalogue says unless the format is stricter.
  init(_ rule: LintRuleID, severity: Severity? = nil, line: Int? = nil, _ evidence: String = "") {
    self.init(
      rule: rule.rawValue, severity: severity ?? LintCatalogue.severity(of: rule), line: line,
      evidence: Self.short(evidence))
  }

  /// One line, and not more than a reader needs to find the place.
  static func short(_ text: String) -> String {
    let line = text.split { $0.isWhitespace }.joined(separator: " ")
    return line.count <= 100 ? line : line.prefix(99) + "…"
  }
}
