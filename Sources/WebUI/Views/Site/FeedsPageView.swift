import FeedDomain

/// The choice of feeds in words.
struct FeedsPageView: Sendable {
  /// Feeds of one kind.
  struct Group: Sendable {
    let anchor: String
    let title: String
    let members: [Member]
  }

  /// What one can follow, with its addresses.
  struct Member: Sendable {
    let title: String
    let href: String
    let holds: String?
    let feeds: [FeedAddressView]
  }

  let frame: FrameView
  let groups: [Group]
  let sourceList: String

  init(_ page: FeedsPage) {
    let root = SitePath.root(from: page.frame.path)
    let heading = FrameView.Heading(
      "Kênh tin",
      description: "Địa chỉ các kênh tin của \(page.frame.hub.title), để theo dõi tin mới.")
    frame = FrameView(page.frame, heading)
    groups = page.groups.enumerated().map { place, group in
      Group(
        anchor: "nhom-\(place + 1)", title: group.title,
        members: group.members.map { member in
          Member(
            title: member.title, href: root + member.path, holds: member.holds,
            feeds: member.feeds.map { FeedAddressView($0, of: member.title) })
        })
    }
    sourceList = page.sourceList
  }
}

/// The page about the hub in words.
struct AboutPageView: Sendable {
  let frame: FrameView
  let siteTitle: String
  let rights: String?

  init(_ frame: SiteFrame) {
    siteTitle = frame.hub.title
    rights = frame.hub.rights.flatMap(Wording.line)
    self.frame = FrameView(
      frame,
      FrameView.Heading(
        "Giới thiệu", description: "\(frame.hub.title): trang này là gì, nội dung thuộc về ai."))
  }
}
