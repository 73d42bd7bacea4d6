import FeedDomain
import Markup

/// The line that names the source in what people read, wherever the entry is shown.
struct CreditLine {
  private let story: Story
  /// Where the original is read.
  private let link: LinkTarget?
  /// Set when the entry is in another language than the line.
  private let language: LanguageTag?

  init(_ story: Story, link: LinkTarget?, language: LanguageTag?) {
    self.story = story
    self.link = link
    self.language = language
  }

  /// `Nguồn: Thư viện tỉnh X. Cùng đưa tin: Thư viện tỉnh Y.` as a paragraph of HTML.
  func write(to html: inout XMLWriter) {
    html.open("p")
    if let language { html.attribute("lang", language.text) }
    html.text("Nguồn: ")
    write(story.lead.sourceName, link, to: &html)
    let copies = story.copies.filter { $0.sourceName != story.lead.sourceName }
    for (position, copy) in copies.enumerated() {
      html.text(position == 0 ? ". Cùng đưa tin: " : ", ")
      write(copy.sourceName, copy.article.link.flatMap { LinkTarget($0) }, to: &html)
    }
    html.text(".")
    html.close()
  }

  private func write(_ source: String, _ link: LinkTarget?, to html: inout XMLWriter) {
    let name = VisibleText.line(source) ?? "—"
    guard let link else {
      html.text(name)
      return
    }
    html.open("a")
    html.attribute("href", link.text)
    html.text(name)
    html.close()
  }
}
