package import FeedDomain

/// Makes the pages of the public site with our own templates.
package struct HTMLPages: PageRenderer {
  // Each is read when the first page is made of it: most cycles make none, and reading all takes a tenth of such a cycle.
  private static let frontPageTemplate = template(FrontPageTemplate.text)
  private static let collectionPageTemplate = template(CollectionPageTemplate.text)
  private static let storyPageTemplate = template(StoryPageTemplate.text)
  private static let retractedPageTemplate = template(StoryPageTemplate.retracted)
  private static let indexPageTemplate = template(IndexPageTemplate.text)
  private static let feedsPageTemplate = template(FeedsPageTemplate.text)
  private static let statusPageTemplate = template(StatusPageTemplate.text)
  private static let aboutPageTemplate = template(AboutPageTemplate.text)

  package init() {}

  /// Shows the public sections only, whatever the page holds.
  package func frontPage(_ page: FrontPage) -> [UInt8] {
    Array(Self.frontPageTemplate.render(FrontPageView(page)).utf8)
  }

  package func collectionPage(_ page: CollectionPage) -> [UInt8] {
    Array(Self.collectionPageTemplate.render(CollectionPageView(page)).utf8)
  }

  package func storyPage(_ page: StoryPage) -> [UInt8] {
    Array(Self.storyPageTemplate.render(StoryPageView(page)).utf8)
  }

  package func retractedPage(_ page: RetractedPage) -> [UInt8] {
    Array(Self.retractedPageTemplate.render(RetractedPageView(page)).utf8)
  }

  package func indexPage(_ page: IndexPage) -> [UInt8] {
    Array(Self.indexPageTemplate.render(IndexPageView(page)).utf8)
  }

  package func feedsPage(_ page: FeedsPage) -> [UInt8] {
    Array(Self.feedsPageTemplate.render(FeedsPageView(page)).utf8)
  }

  package func statusPage(_ page: StatusPage) -> [UInt8] {
    Array(Self.statusPageTemplate.render(StatusPageView(page)).utf8)
  }

  package func aboutPage(_ frame: SiteFrame) -> [UInt8] {
    Array(Self.aboutPageTemplate.render(AboutPageView(frame)).utf8)
  }

  private static func template(_ text: String) -> PageTemplate {
    PageTemplate(text, partials: SiteTemplate.partials)
  }
}
