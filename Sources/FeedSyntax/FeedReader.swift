package import FeedDomain
import Markup

/// The door of the reading room: bytes of a document in, what it claims out.
///
/// Reads RSS of every version, RDF, Atom, CDF, JSON Feed and RSS in JSON, told apart by content.
/// Damaged documents are mended, and each mend is a remark of the feed.
package struct FeedReader: Sendable {
  package var limits: ReadingLimits
  package var dates: FeedDate
  /// Whether texts that were read in the wrong encoding before are mended; the lint shows them as they are.
  package var repairsMisreadText = true

  package init(limits: ReadingLimits = ReadingLimits(), dates: FeedDate = .vietnam) {
    self.limits = limits
    self.dates = dates
  }

  package func read(_ bytes: [UInt8], context: DocumentContext = DocumentContext())
    throws(FeedSyntaxFailure) -> ParsedFeed
  {
    guard bytes.count <= limits.documentBytes else {
      throw FeedSyntaxFailure(.tooLarge, "The document has \(bytes.count) bytes.")
    }
    let document = DocumentDecoder(context: context).decode(bytes)
    guard let first = document.source.bytes.first(where: { $0 > 0x20 }) else {
      throw FeedSyntaxFailure(.empty, "The document is empty.")
    }
    var feed: ParsedFeed
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      var reader = self
      reader.dates = zoned(document, context)
      feed = try JSONFeedReader(reader: reader, context: context).read(document)
    } else {
      feed = try readXML(document, bytes, context)
    }
    feed.encoding = document.encoding
    feed.remarks.insert(contentsOf: document.remarks, at: 0)
    if document.remarks.contains(where: { $0.severity == .error }) { feed.isDamaged = true }
    if feed.remarks.count > limits.remarks {
      feed.remarks.removeLast(feed.remarks.count - limits.remarks)
    }
    return feed
  }

  /// The address that relative ones of the document stand beside, unless it says otherwise.
  static func base(of context: DocumentContext) -> String? {
    guard let location = context.contentLocation,
      let address = WebAddress.resolve(location, against: context.url),
      address.hasPrefixIgnoringCase("http")
    else { return context.url }
    return address
  }

  // MARK: - XML

  private func readXML(
    _ document: DecodedDocument, _ bytes: [UInt8], _ context: DocumentContext
  )
    throws(FeedSyntaxFailure) -> ParsedFeed
  {
    var (builder, report) = pass(document, context, mending: false)
    if case .broken = report.outcome {
      (builder, report) = pass(document, context, mending: true)
    }
    guard builder.format != nil else { throw failure(bytes, builder) }
    var feed = builder.finished()
    feed.isDamaged = report.findings.contains { $0.rule.breaksWellFormedness }
    feed.remarks = report.findings.map { Remark($0) } + feed.remarks
    if builder.hasEntryLimit {
      feed.remarks.append(
        Remark(
          rule: "limit-entries", severity: .warning, evidence: "more than \(limits.entries)"))
    }
    return feed
  }

  private func pass(_ document: DecodedDocument, _ context: DocumentContext, mending: Bool)
    -> (FeedBuilder, XMLReport)
  {
    var builder = FeedBuilder(
      limits: limits, dates: zoned(document, context), base: Self.base(of: context),
      language: FeedBuilder.language(context.contentLanguage), mending: mending)
    builder.repairsMisreadText = repairsMisreadText
    let events = FeedEvents(builder)
    var bounds = XMLLimits()
    bounds.depth = limits.depth
    bounds.tagBytes = limits.tagBytes
    bounds.findings = limits.remarks
    let report = XMLReader(limits: bounds).read(document.source, into: events, mending: mending)
    return (events.builder, report)
  }

  /// The dates of this document: what its machines mean by a time without a zone.
  ///
  /// The standards' forms mean UTC to every reader, and most foreign feeds without a zone do. On
  /// Vietnamese sites they come from SharePoint and ASP.NET, which print the local time.
  func zoned(_ document: DecodedDocument, _ context: DocumentContext) -> FeedDate {
    if HomeEvidence(document.source.bytes, context).isVietnamese { return dates }
    return FeedDate(defaultOffset: dates.defaultOffset, standardOffset: 0)
  }

  /// What the document was instead of a feed.
  private func failure(_ bytes: [UInt8], _ builder: FeedBuilder) -> FeedSyntaxFailure {
    if Self.isBinary(bytes) { return FeedSyntaxFailure(.binary, "The document is no text.") }
    if let root = builder.root {
      let name = String(decoding: root.spelling, as: UTF8.self)
      if root.isPage {
        return FeedSyntaxFailure(.webPage, "The document is a web page.")
      }
      return FeedSyntaxFailure(.notAFeed, "The document begins with <\(name)>.")
    }
    return FeedSyntaxFailure(.notAFeed, "The document is text without any markup of a feed.")
  }

  /// Whether bytes that were no feed are a picture, an archive or the like: text has no NUL and
  /// hardly a control character.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(1024)
    if head.starts(with: Array("%PDF".utf8)) { return true }
    guard DocumentDecoder.wideEncoding(bytes) == nil else { return false }
    let controls = head.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B }
    return head.contains(0) || controls * 20 > head.count
  }
}

extension Remark {
  /// The remark a finding of the XML reader becomes.
  init(_ finding: XMLFinding) {
    let severity: Severity
    switch finding.rule {
    case .latinControl, .undefinedEntity, .declarationNotFirst, .junkAfterRoot: severity = .warning
    case .unquotedAttribute, .duplicateAttribute, .badCharacterReference: severity = .warning
    default: severity = .error
    }
    self.init(
      rule: finding.rule.rawValue, severity: severity, line: finding.line,
      evidence: finding.evidence)
  }
}
