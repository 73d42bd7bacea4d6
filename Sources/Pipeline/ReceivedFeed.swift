import FeedDomain

/// A feed that came whole and could be read, with the facts it came with.
struct ReceivedFeed: Sendable {
  var feed: ParsedFeed
  var facts: ResponseFacts
  /// SHA-256 of the body.
  var digest: [UInt8]
  /// The document itself; nil when the entries were taken from several pages.
  var document: FetchedDocument?
  /// The address that was asked, before any redirect.
  var address: String
  /// What is to be remembered of the pages of a list.
  var list: ListMemory?
  /// What is wrong although entries came.
  var trouble: (any HubFailure)?

  /// Whether the document came to its end and all its entries were read.
  var isWhole: Bool {
    !feed.remarks.contains { ["xml-truncated", "limit-entries"].contains($0.rule) }
  }
}
