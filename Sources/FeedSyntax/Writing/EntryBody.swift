import FeedDomain
import Markup

/// What an entry tells: its content, its summary, and the credit at the end of what is shown.
struct EntryBody {
  private let summary: String?
  private let content: String?
  private let credit: CreditLine

  init(_ article: Article, credit: CreditLine) {
    self.credit = credit
    content = article.content.flatMap { VisibleText.isBlank($0) ? nil : $0 }
    summary = article.summary.flatMap { VisibleText.isBlank($0) ? nil : $0 }
  }

  /// An entry that leads nowhere must hold its content (RFC 4287 §4.1.2); else an excerpt is called a summary,
  /// for who takes it for the whole text would never look for the rest.
  func write(hasLink: Bool, to xml: inout XMLWriter) {
    if let content {
      if let summary, !TextOverlap.doesMarkup(content, contain: summary) {
        AtomText(summary, orElse: "").write("summary", to: &xml)
      }
      xml.open("content")
      xml.attribute("type", "html")
      xml.text(content)
      xml.text(shownCredit)
    } else {
      if hasLink { xml.open("summary") } else { xml.open("content") }
      xml.attribute("type", "html")
      xml.text(shownSummary + shownCredit)
    }
    xml.close()
    xml.newline()
  }

  private var shownCredit: [UInt8] {
    var html = XMLWriter(reserving: 256)
    credit.write(to: &html)
    return html.bytes
  }

  private var shownSummary: [UInt8] {
    guard let summary else { return [] }
    var html = XMLWriter(reserving: summary.utf8.count + 64)
    for paragraph in summary.split(whereSeparator: \.isNewline) {
      if let line = VisibleText.line(String(paragraph)) { html.element("p", line) }
    }
    return html.bytes
  }
}
