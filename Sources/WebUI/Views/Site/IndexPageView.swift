import FeedDomain

/// Links to pages in words, in groups.
struct IndexPageView: Sendable {
  /// Pages that belong together.
  struct Group: Sendable {
    let anchor: String
    let title: String?
    let pages: [FrameView.Entry]
  }

  let frame: FrameView
  let groups: [Group]
  let hasGroups: Bool

  init(_ page: IndexPage) {
    let root = SitePath.root(from: page.frame.path)
    var heading = FrameView.Heading(page.title, description: page.introduction)
    heading.tagline = page.introduction
    heading.feeds = page.feeds.map { FeedAddressView($0, of: page.title) }
    frame = FrameView(page.frame, heading)
    groups = page.groups.filter { !$0.pages.isEmpty }.enumerated().map { place, group in
      Group(
        anchor: "nhom-\(place + 1)", title: group.title,
        pages: group.pages.map { link in
          FrameView.Entry(title: link.title, href: root + link.path, isHere: false)
        })
    }
    hasGroups = !groups.isEmpty
  }
}
