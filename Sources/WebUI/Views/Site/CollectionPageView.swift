import FeedDomain

/// A list of stories in words, as its template asks for it.
struct CollectionPageView: Sendable {
  let frame: FrameView
  let stories: [StoryView]
  let hasStories: Bool
  let feeds: [FeedAddressView]
  let hasFeeds: Bool
  let related: [FrameView.Entry]
  let hasRelated: Bool

  init(_ page: CollectionPage) {
    let hub = page.frame.hub
    let root = SitePath.root(from: page.frame.path)
    let zone = HubZone(hub)
    feeds = page.feeds.map { FeedAddressView($0, of: "\(page.title) – \(hub.title)") }
    hasFeeds = !feeds.isEmpty
    var heading = FrameView.Heading(
      page.title, description: page.introduction ?? "\(page.title): tin của các thư viện.")
    heading.hasStories = !page.stories.isEmpty
    heading.tagline = page.introduction
    heading.feeds = feeds
    frame = FrameView(page.frame, heading)
    stories = page.stories.map { StoryView($0, in: zone, of: hub, root: root) }
    hasStories = !stories.isEmpty
    related = page.related.map { link in
      FrameView.Entry(title: link.title, href: root + link.path, isHere: false)
    }
    hasRelated = !related.isEmpty
  }
}
