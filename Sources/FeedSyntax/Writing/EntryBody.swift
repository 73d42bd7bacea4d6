import FeedDomain
import Markup

/// What an entry tells: its content, its summary, and the credit at the end of what is shown.
struct EntryBody {
  /// Stands for a title of which nothing can be seen.
  static let untitled = "(không có tiêu đề)"

  /// Plain text that tells more than the content; all there is when there is no content.
  let summary: String?
  private let claimedSummary: String?
  private let content: String?
  private let credit: CreditLine

  init(_ article: Article, credit: CreditLine) {
    self.credit = credit
    content = article.content.flatMap { VisibleText.isBlank($0) ? nil : $0 }
    let summary = article.summary.flatMap { VisibleText.isBlank($0) ? nil : $0 }
    claimedSummary = summary
    if let content, let summary, TextOverlap.doesMarkup(content, contain: summary) {
      self.summary = nil
    } else {
      self.summary = summary
    }
  }

  /// Plain text that stands for the whole, on one line; nil when there is none.
  var excerpt: String? { claimedSummary.flatMap(VisibleText.line) }

  /// Whether the whole text is there, and not an excerpt only.
  var isWhole: Bool { content != nil }

  /// The HTML that people are shown, ending with the credit, as text of the element that was opened last.
  func writeShown(to xml: inout XMLWriter) {
    if let content { xml.text(content) } else { xml.text(summaryParagraphs) }
    xml.text(shownCredit)
  }

  /// The same as HTML by itself.
  var shown: String {
    var shown = content ?? String(decoding: summaryParagraphs, as: UTF8.self)
    shown += String(decoding: shownCredit, as: UTF8.self)
    return shown
  }

  private var shownCredit: [UInt8] {
    var html = XMLWriter(reserving: 256)
    credit.write(to: &html)
    return html.bytes
  }

  private var summaryParagraphs: [UInt8] {
    guard let summary else { return [] }
    var html = XMLWriter(reserving: summary.utf8.count + 64)
    for paragraph in summary.split(whereSeparator: \.isNewline) {
      if let line = VisibleText.line(String(paragraph)) { html.element("p", line) }
    }
    return html.bytes
  }
}
