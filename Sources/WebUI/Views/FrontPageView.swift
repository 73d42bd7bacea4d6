import FeedDomain
import Foundation

/// The front page in words, as its template asks for them.
struct FrontPageView: Sendable {
  /// A section of the page in words.
  struct Part: Sendable {
    let anchor: String
    let title: String
    let feed: String
    let stories: [StoryView]
    let hasStories: Bool
  }

  let language: String
  let title: String
  let description: String
  let updated: ShownTime?
  let parts: [Part]
  let hasStories: Bool
  let hasNavigation: Bool
  let allFeed = "feeds/all.atom"
  let sourceList = "sources.opml"
  let owner: [OwnerLine]
  let hasOwner: Bool
  let rights: String?
  let sources: String

  init(_ page: FrontPage) {
    let zone = HubZone(page.hub)
    language = page.hub.language
    title = page.hub.title
    description =
      page.sourceCount == 0
      ? "Tin của các thư viện, kèm đường dẫn đến bài gốc."
      : "Tin của các thư viện, tổng hợp từ \(page.sourceCount) nguồn, kèm đường dẫn đến bài gốc."
    updated = page.updated.map(zone.shown)
    parts = page.parts.filter { $0.section.visibility == .public }.map { part in
      Part(
        anchor: "muc-\(part.section.id.rawValue)", title: part.section.title, feed: part.feed,
        stories: part.stories.map { StoryView($0, in: zone, of: page.hub) },
        hasStories: !part.stories.isEmpty)
    }
    hasStories = parts.contains(where: \.hasStories)
    hasNavigation = hasStories
    owner = OwnerLine.lines(of: page.hub.contact)
    hasOwner = !owner.isEmpty
    rights = page.hub.rights.flatMap(Wording.line)
    sources = Self.sentence(read: page.sourceCount, waiting: page.waitingCount)
  }

  private static func sentence(read: Int, waiting: Int) -> String {
    let reading = read == 0 ? "Chưa đọc nguồn nào" : "Đang đọc \(read) nguồn"
    return waiting == 0 ? reading + "." : reading + "; \(waiting) nguồn đang chờ địa chỉ."
  }
}
