import FeedDomain
import Markup

/// The line that names the source in what people read, wherever the entry is shown.
struct CreditLine {
  private let story: Story
  /// Set when the entry is in another language than the line.
  private let language: LanguageTag?

  init(_ story: Story, language: LanguageTag?) {
    self.story = story
    self.language = language
  }

  /// `Nguồn: Thư viện tỉnh X. Cùng đưa tin: Thư viện tỉnh Y.` as a paragraph of HTML.
  func write(to html: inout XMLWriter) {
    html.open("p")
    if let language { html.attribute("lang", language.text) }
    html.text("Nguồn: ")
    writeName(of: story.lead, to: &html)
    let copies = story.copies.filter { $0.sourceName != story.lead.sourceName }
    for (position, copy) in copies.enumerated() {
      html.text(position == 0 ? ". Cùng đưa tin: " : ", ")
      writeName(of: copy, to: &html)
    }
    html.text(".")
    html.close()
  }

  private func writeName(of article: StoryArticle, to html: inout XMLWriter) {
    let name = VisibleText.line(article.sourceName) ?? "—"
    guard let link = article.article.link.flatMap({ LinkTarget($0) }) else {
      html.text(name)
      return
    }
    html.open("a")
    html.attribute("href", link.text)
    html.text(name)
    html.close()
  }
}
