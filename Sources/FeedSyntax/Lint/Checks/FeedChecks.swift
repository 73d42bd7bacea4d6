import FeedDomain
import Foundation
import Markup

/// What is said of the feed as a whole.
enum FeedChecks {
  /// A feed is read whole by every reader, every time.
  private static let mostBytes = 1_000_000
  private static let mostEntries = 100
  /// Half a year without news looks like a feed that is out of order.
  private static let staleAfter: TimeInterval = 180 * 86400

  static func remarks(_ subject: LintSubject) -> [Remark] {
    // A list of WordPress posts has no head at all; nobody can put one there.
    if subject.feed.isPostList { return size(subject) }
    return head(subject) + identity(subject) + language(subject) + address(subject) + size(subject)
  }

  // MARK: - The head

  private static func head(_ subject: LintSubject) -> [Remark] {
    let feed = subject.feed
    let line = subject.outline.root?.line
    var remarks: [Remark] = []
    if feed.entries.isEmpty { remarks.append(Remark(.feedEmpty, line: line)) }
    if feed.title == nil { remarks.append(Remark(.feedNoTitle, line: line)) }
    if feed.link == nil { remarks.append(Remark(.feedNoLink, line: line)) }
    if feed.description == nil { remarks.append(Remark(.feedNoDescription, line: line)) }
    for text in [feed.title, feed.description] {
      guard let text, isDefault(text.value) else { continue }
      remarks.append(
        Remark(
          .feedDefaultTitle, line: subject.outline.first("title", "description")?.line, text.value))
    }
    return remarks
  }

  /// Titles and descriptions that systems fill in themselves.
  private static func isDefault(_ text: String) -> Bool {
    let text = text.lowercased()
    return [
      "just another wordpress site", "một trang web mới sử dụng wordpress",
      "joomla! - the dynamic portal engine and content management system", "trang chủ", "home",
      "my website", "rss", "rss feed", "feed", "untitled",
    ].contains(text)
  }

  private static func identity(_ subject: LintSubject) -> [Remark] {
    let feed = subject.feed
    let line = subject.outline.root?.line
    var remarks: [Remark] = []
    if feed.format == .atom, feed.id == nil { remarks.append(Remark(.feedNoID, line: line)) }
    if feed.updated == nil, feed.published == nil, feed.format != .json {
      let severity: Remark.Severity = feed.format == .atom ? .error : .advice
      remarks.append(Remark(.feedNoUpdated, severity: severity, line: line))
    }
    if isOld(feed) {
      remarks.append(Remark(.feedOldVersion, line: line, "\(feed.format.rawValue) \(feed.version)"))
    } else if !isKnown(feed) {
      remarks.append(Remark(.feedUnknownVersion, line: line, feed.version))
    }
    if subject.outline.channels > 1 {
      remarks.append(Remark(.feedSeveralChannels, line: line, "\(subject.outline.channels)"))
    }
    return remarks
  }

  private static func isOld(_ feed: ParsedFeed) -> Bool {
    switch feed.format {
    case .rss: feed.version.hasPrefix("0.9")
    case .rdf: feed.version.hasPrefix("0.9")
    case .atom: feed.version != "1.0" && !feed.version.isEmpty
    case .json, .list: false
    case .cdf: true
    }
  }

  private static func isKnown(_ feed: ParsedFeed) -> Bool {
    switch feed.format {
    case .rss: feed.version == "2.0"
    case .json: ["1", "1.0", "1.1", "2.0"].contains(feed.version)
    case .list: true
    case .rdf, .atom, .cdf: !feed.version.isEmpty
    }
  }

  // MARK: - Language

  private static func language(_ subject: LintSubject) -> [Remark] {
    let feed = subject.feed
    let field = subject.outline.first("language", "dc:language")
    let line = field?.line ?? subject.outline.root?.line
    let claimed =
      field?.text.nonEmpty ?? subject.outline.root?.attributes["xml:lang"]?.nonEmpty
      ?? feed.language
    guard let claimed else { return [Remark(.feedNoLanguage, line: line)] }
    guard isTag(claimed) else { return [Remark(.feedLanguageInvalid, line: line, claimed)] }
    let isVietnamese = claimed.lowercased().prefix { $0 != "-" } == "vi"
    let titles = feed.entries.compactMap(\.title?.value)
    let hits = titles.count { isSurelyVietnamese($0) }
    guard !isVietnamese, hits > 0, hits * 2 >= titles.count else { return [] }
    return [Remark(.feedLanguageWrong, line: line, claimed)]
  }

  /// Whether a text is a tag of BCP 47; `vn` is the country and no language.
  private static func isTag(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count), first.lowercased() != "vn",
      first.allSatisfy({ $0.isASCII && $0.isLetter })
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
  }

  /// Letters that only Vietnamese has.
  private static func isSurelyVietnamese(_ text: String) -> Bool {
    text.precomposedStringWithCanonicalMapping.unicodeScalars.contains { scalar in
      (0x1EA0...0x1EF9).contains(scalar.value) || "ơưƠƯ".unicodeScalars.contains(scalar)
    }
  }

  // MARK: - Its own address

  private static func address(_ subject: LintSubject) -> [Remark] {
    let feed = subject.feed
    guard let own = feed.selfLink else {
      guard feed.format != .cdf else { return [] }
      return [Remark(.feedNoSelf, line: subject.outline.root?.line)]
    }
    guard let asked = subject.context.url, bare(asked) != bare(own) else { return [] }
    let line = subject.outline.fields.first { $0.attributes["rel"] == "self" }?.line
    return [Remark(.feedSelfDiffers, line: line, own)]
  }

  private static func bare(_ address: String) -> String {
    let normal = WebAddress.resolve(address, against: nil) ?? address
    let rest = normal.firstRange(of: "://").map { normal[$0.upperBound...] } ?? normal[...]
    return String(rest.hasSuffix("/") ? rest.dropLast() : rest)
  }

  // MARK: - Size and age

  private static func size(_ subject: LintSubject) -> [Remark] {
    var remarks: [Remark] = []
    let entries = subject.feed.entries
    if subject.bytes.count > mostBytes {
      remarks.append(Remark(.feedTooLarge, "\(subject.bytes.count / 1000) kB"))
    }
    if entries.count > mostEntries { remarks.append(Remark(.feedTooMany, "\(entries.count)")) }
    let dated = subject.entries.compactMap { entry, outline in
      (entry.published?.instant ?? entry.updated?.instant).map { (date: $0, line: outline?.line) }
    }
    if let newest = dated.max(by: { $0.date < $1.date }),
      subject.now.timeIntervalSince(newest.date) > staleAfter
    {
      remarks.append(Remark(.feedStale, line: newest.line, AtomStamp(newest.date).text))
    }
    return remarks
  }
}
