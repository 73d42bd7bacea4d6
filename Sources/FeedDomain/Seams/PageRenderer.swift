/// Makes the pages that readers see, from values; the same page gives the same bytes.
package protocol PageRenderer: Sendable {
  func frontPage(_ page: FrontPage) -> [UInt8]
  func collectionPage(_ page: CollectionPage) -> [UInt8]
  func storyPage(_ page: StoryPage) -> [UInt8]
  func retractedPage(_ page: RetractedPage) -> [UInt8]
  func indexPage(_ page: IndexPage) -> [UInt8]
  func feedsPage(_ page: FeedsPage) -> [UInt8]
  func statusPage(_ page: StatusPage) -> [UInt8]
  /// The page about the hub and its owner, with what the law wants said.
  func aboutPage(_ frame: SiteFrame) -> [UInt8]
}
