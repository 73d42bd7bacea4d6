import FeedDomain
import FeedSyntax
import Foundation
import Markup
import Pipeline

/// What `feedhub sources try` found, as a script reads it.
struct ListTrialJSON: Encodable {
  /// One item of the list.
  struct Item: Encodable {
    var title: String?
    var link: String?
    /// The words of the date.
    var claimed: String?
    var date: Date?
    /// Plain text.
    var summary: String?
    var image: String?
    /// By what the article is known again.
    var key: String?
  }

  /// Something odd on the page.
  struct Finding: Encodable {
    var rule: String
    var severity: Remark.Severity
    var evidence: String
  }

  var page: String
  var title: String?
  var isProposal: Bool
  var recipe: ListRecipe
  var items: [Item]
  var remarks: [Finding]
  /// Feeds that the page declares.
  var feeds: [String]
  /// The content of the first article's page, made harmless.
  var content: String?

  init(_ trial: TryList.Trial, wasProposed: Bool) {
    page = trial.list.address
    title = trial.list.title
    isProposal = wasProposed
    recipe = trial.recipe
    items = zip(trial.entries, trial.keys).map { entry, key in
      Item(
        title: entry.title?.value, link: entry.link, claimed: entry.published?.claimed,
        date: entry.published?.instant, summary: entry.summary.map(Self.words),
        image: entry.enclosures.first?.url, key: key)
    }
    remarks = trial.list.remarks.map {
      Finding(rule: $0.rule, severity: $0.severity, evidence: $0.evidence)
    }
    feeds = trial.feeds
    content = trial.detail.flatMap { facts in
      facts.content.map { HTMLSanitiser(base: facts.base).sanitise($0) }
    }
  }

  private static func words(_ text: ParsedText) -> String {
    text.kind == .plain ? PlainText.collapsed(text.value) : PlainText.oneLine(text.value)
  }
}
