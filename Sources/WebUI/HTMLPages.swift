package import FeedDomain

/// Makes the pages of the public site with our own templates.
package struct HTMLPages: PageRenderer {
  /// Read when the first page is made: most cycles make none.
  private static let frontPageTemplate = PageTemplate(
    FrontPageTemplate.text, partials: ["style": Stylesheet.text])

  package init() {}

  /// Shows the public sections only, whatever the page holds.
  package func frontPage(_ page: FrontPage) -> [UInt8] {
    Array(Self.frontPageTemplate.render(FrontPageView(page)).utf8)
  }
}
