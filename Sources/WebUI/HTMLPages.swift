package import FeedDomain

/// Makes the pages of the public site with our own templates.
package struct HTMLPages: PageRenderer {
  private let frontPageTemplate = Self.template(FrontPageTemplate.text)
  private let collectionPageTemplate = Self.template(CollectionPageTemplate.text)
  private let storyPageTemplate = Self.template(StoryPageTemplate.text)
  private let retractedPageTemplate = Self.template(StoryPageTemplate.retracted)
  private let feedsPageTemplate = Self.template(FeedsPageTemplate.text)
  private let statusPageTemplate = Self.template(StatusPageTemplate.text)
  private let aboutPageTemplate = Self.template(AboutPageTemplate.text)

  package init() {}

  /// Shows the public sections only, whatever the page holds.
  package func frontPage(_ page: FrontPage) -> [UInt8] {
    Array(frontPageTemplate.render(FrontPageView(page)).utf8)
  }

  package func collectionPage(_ page: CollectionPage) -> [UInt8] {
    Array(collectionPageTemplate.render(CollectionPageView(page)).utf8)
  }

  package func storyPage(_ page: StoryPage) -> [UInt8] {
    Array(storyPageTemplate.render(StoryPageView(page)).utf8)
  }

  package func retractedPage(_ page: RetractedPage) -> [UInt8] {
    Array(retractedPageTemplate.render(RetractedPageView(page)).utf8)
  }

  package func feedsPage(_ page: FeedsPage) -> [UInt8] {
    Array(feedsPageTemplate.render(FeedsPageView(page)).utf8)
  }

  package func statusPage(_ page: StatusPage) -> [UInt8] {
    Array(statusPageTemplate.render(StatusPageView(page)).utf8)
  }

  package func aboutPage(_ frame: SiteFrame) -> [UInt8] {
    Array(aboutPageTemplate.render(AboutPageView(frame)).utf8)
  }

  private static func template(_ text: String) -> PageTemplate {
    PageTemplate(text, partials: SiteTemplate.partials)
  }
}
