import FeedDomain
import Foundation

/// When things are said to have happened, and how that is written.
enum DateChecks {
  /// A clock may be a little ahead.
  private static let tolerance: TimeInterval = 600
  /// How far ahead Vietnamese time lies that is labelled UTC: its seven hours, less the age of the entry.
  private static let mislabelled: ClosedRange<TimeInterval> = 5 * 3600...9 * 3600
  /// The web did not exist: the empty value of a database (0001, 1900, 1970).
  private static let web = Date(timeIntervalSince1970: 631_152_000)

  static func remarks(_ subject: LintSubject) -> [Remark] {
    // WordPress writes the dates of its posts without a zone, in two clocks, and nobody can change that.
    let fields =
      subject.feed.isPostList
      ? [] : subject.outline.fields + subject.outline.entries.flatMap(\.fields)
    return fields.flatMap { written($0, subject) }
      + subject.entries.flatMap {
        meaning($0, $1, subject)
      } + allEqual(subject)
  }

  // MARK: - How it is written

  private static let mailFields: Set<String> = ["pubDate", "lastBuildDate"]
  private static let internetFields: Set<String> = [
    "dc:date", "dcterms:created", "dcterms:issued", "dcterms:modified", "published", "updated",
    "issued", "modified", "created", "atom:updated", "atom:published", "date_published",
    "date_modified",
  ]

  private static func written(_ field: FeedOutline.Field, _ subject: LintSubject) -> [Remark] {
    let isMail = mailFields.contains(field.name)
    guard isMail || internetFields.contains(field.name), !field.text.isEmpty else { return [] }
    guard let instant = subject.dates.parse(field.text) else {
      return [Remark(.dateUnreadable, line: field.line, field.text)]
    }
    if instant < web { return [Remark(.datePlaceholder, line: field.line, field.text)] }
    switch DateForm(field.text) {
    case .mail where isMail, .internet where !isMail: return []
    case .dayMonth: return [Remark(.dateDayMonth, line: field.line, field.text)]
    case .zoneless where field.name.hasPrefix("dc") && field.text.utf8.count == 10: return []
    case .zoneless: return [Remark(.dateNoZone, line: field.line, field.text)]
    default: return [Remark(.dateOddForm, line: field.line, field.text)]
    }
  }

  // MARK: - What it means

  private static func meaning(
    _ entry: ParsedEntry, _ outline: FeedOutline.Entry?, _ subject: LintSubject
  ) -> [Remark] {
    let line = outline?.line(
      of: "pubDate", "published", "dc:date", "updated", "date_published", "issued", "modified")
    guard let claimed = entry.published ?? entry.updated else {
      let isRequired = subject.feed.format == .atom
      return [
        Remark(
          .dateMissing, severity: isRequired ? .error : nil, line: line, entry.title?.value ?? "")
      ]
    }
    if subject.feed.format == .atom, entry.updated == nil {
      return [Remark(.dateMissing, severity: .error, line: line, "updated?")]
    }
    guard let instant = claimed.instant else { return [] }
    let ahead = instant.timeIntervalSince(subject.now)
    if ahead > tolerance {
      let isLocal = mislabelled.contains(ahead) && saysUTC(claimed.claimed)
      return [Remark(isLocal ? .dateLocalAsUTC : .dateFuture, line: line, claimed.claimed)]
    }
    if let updated = entry.updated?.instant, let published = entry.published?.instant,
      updated < published - 60
    {
      return [Remark(.dateUpdatedFirst, line: line, entry.updated?.claimed ?? "")]
    }
    return []
  }

  private static func saysUTC(_ text: String) -> Bool {
    ["Z", "GMT", "UTC", "UT", "+0000", "+00:00", "-0000"].contains { text.hasSuffix($0) }
  }

  /// Entries of one moment were stamped by the program that writes the feed, not by the one who wrote them.
  private static func allEqual(_ subject: LintSubject) -> [Remark] {
    let dated = subject.entries.compactMap { entry, outline in
      (entry.published?.instant ?? entry.updated?.instant).map { ($0, outline) }
    }
    guard dated.count >= 3, let first = dated.map(\.0).min(), let last = dated.map(\.0).max(),
      last.timeIntervalSince(first) <= 60
    else { return [] }
    return [Remark(.dateAllEqual, line: dated[0].1?.line, AtomStamp(first).text)]
  }
}
