package import FeedDomain

/// Makes the pages of the public site with our own templates.
package struct HTMLPages: PageRenderer {
  private let frontPageTemplate = PageTemplate(
    FrontPageTemplate.text, partials: ["style": Stylesheet.text])

  package init() {}

  /// Shows the public sections only, whatever the page holds.
  package func frontPage(_ page: FrontPage) -> [UInt8] {
    Array(frontPageTemplate.render(FrontPageView(page)).utf8)
  }
}
