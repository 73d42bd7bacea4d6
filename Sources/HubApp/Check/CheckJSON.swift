import FeedDomain
import FeedSyntax
import Foundation

/// What `feedhub check` says, as a script reads it.
struct CheckJSON: Encodable {
  /// A text in both languages.
  struct Text: Encodable {
    var vi: String
    var en: String

    init(_ text: LintText) {
      vi = text.vi
      en = text.en
    }
  }

  /// One rule that the feed breaks.
  struct Finding: Encodable {
    var rule: String
    var severity: String
    var count: Int
    var places: [Place]
    var explanation: Text
    var remedy: Text
    var systems: [String: Text]
  }

  /// A line with what stands there.
  struct Place: Encodable {
    var line: Int?
    var evidence: String
  }

  /// An entry as the hub would show it.
  struct Entry: Encodable {
    var title: String
    var link: String?
    var published: Date
    var summary: String?
  }

  var address: String
  var candidates: [String]
  var format: String
  var version: String
  var encoding: String
  var damaged: Bool
  var title: String?
  var entries: Int
  var newest: Date?
  var errors: Int
  var warnings: Int
  var advice: Int
  var findings: [Finding]
  var shown: [Entry]

  init(_ checked: CheckedFeed) {
    let feed = checked.report.feed
    address = checked.document.name
    candidates = checked.document.candidates
    format = feed.format.rawValue
    version = feed.version
    encoding = feed.encoding
    damaged = feed.isDamaged
    title = feed.title?.value
    entries = feed.entries.count
    newest = checked.newest
    errors = checked.report.findings(.error).count
    warnings = checked.report.findings(.warning).count
    advice = checked.report.findings(.advice).count
    findings = checked.report.findings.map(Finding.init)
    shown = checked.articles.map { article, published in
      Entry(
        title: article.title, link: article.link, published: published, summary: article.summary)
    }
  }
}

extension CheckJSON.Finding {
  fileprivate init(_ finding: LintFinding) {
    self.init(
      rule: finding.rule.id, severity: finding.severity.rawValue, count: finding.count,
      places: finding.places.map { CheckJSON.Place(line: $0.line, evidence: $0.evidence) },
      explanation: CheckJSON.Text(finding.rule.explanation),
      remedy: CheckJSON.Text(finding.rule.remedy),
      systems: Dictionary(
        uniqueKeysWithValues: finding.rule.systems.map {
          ($0.key.rawValue, CheckJSON.Text($0.value))
        }))
  }
}
