import FeedDomain
import Foundation

/// The front page in words, as its template asks for them.
struct FrontPageView: Sendable {
  /// A section of the page in words.
  struct Part: Sendable {
    let anchor: String
    let title: String
    /// The page that lists more of it; nil while there is none.
    let page: String?
    let feed: String
    let stories: [StoryView]
    let hasStories: Bool
  }

  let frame: FrameView
  let parts: [Part]
  let hasStories: Bool
  let allFeed: String
  let sourceList = "sources.opml"

  init(_ page: FrontPage) {
    let zone = HubZone(page.hub)
    // A site of one page has nothing to lead to but its own parts.
    let hasPages = !page.navigation.isEmpty
    allFeed = page.feed
    parts = page.parts.filter { $0.section.visibility == .public }.map { part in
      Part(
        anchor: "muc-\(part.section.id.rawValue)", title: part.section.title,
        page: hasPages ? SitePath.section(part.section.id) : nil, feed: part.feed,
        stories: part.stories.map {
          StoryView(
            $0, in: zone, of: page.hub, root: page.storiesWithPage.contains($0.id) ? "" : nil)
        },
        hasStories: !part.stories.isEmpty)
    }
    hasStories = parts.contains(where: \.hasStories)
    let tagline =
      page.sourceCount == 0
      ? "Tin của các thư viện, kèm đường dẫn đến bài gốc."
      : "Tin của các thư viện, tổng hợp từ \(page.sourceCount) nguồn, kèm đường dẫn đến bài gốc."
    var heading = FrameView.Heading(page.hub.title, description: tagline)
    heading.tagline = tagline
    heading.feeds =
      [FeedAddressView(atom: allFeed, of: page.hub.title)]
      + parts.map { FeedAddressView(atom: $0.feed, of: $0.title) }
    heading.hasStories = true
    heading.note = Self.sentence(read: page.sourceCount, waiting: page.waitingCount)
    let anchors = parts.map { PageLink($0.title, "#" + $0.anchor) }
    let own = hasStories ? anchors + [PageLink("Kênh tin", "#kenh-tin")] : []
    frame = FrameView(
      SiteFrame(
        hub: page.hub, path: SitePath.front, navigation: hasPages ? page.navigation : own,
        updated: page.updated),
      heading)
  }

  private static func sentence(read: Int, waiting: Int) -> String {
    let reading = read == 0 ? "Chưa đọc nguồn nào" : "Đang đọc \(read) nguồn"
    return waiting == 0 ? reading + "." : reading + "; \(waiting) nguồn đang chờ địa chỉ."
  }
}
