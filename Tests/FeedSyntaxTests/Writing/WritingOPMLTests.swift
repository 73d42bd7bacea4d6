import FeedDomain
import FeedSyntax
import Testing

/// The list of sources as other programs read it.
struct WritingOPMLTests {
  private var list: SourceList {
    var owner = HubProfile.Contact()
    owner.name = "Cục Văn hóa cơ sở & Thư viện"
    owner.email = "hop_thu@example.vn"
    return SourceList(
      title: "Nguồn của Điểm tin thư viện", owner: owner,
      members: [
        .init(
          name: "Thư viện \"A\" & B", place: "ha-noi", feed: "https://a.example.vn/feed?x=1&y=2",
          site: "https://a.example.vn/"),
        .init(name: " ", place: nil, feed: "https://b.example.vn/rss", site: nil),
        .init(name: "Không có địa chỉ", place: nil, feed: "javascript:x", site: nil),
      ])
  }

  @Test func `every source is an outline that readers can subscribe to`() throws {
    let document = try WrittenElement(OPMLWriter().write(list))
    #expect(document.attributes == ["version": "2.0"])
    let outlines = try #require(document.first("body")).all("outline").map(\.attributes)
    #expect(
      outlines == [
        [
          "type": "rss", "text": "Thư viện \"A\" & B", "title": "Thư viện \"A\" & B",
          "xmlUrl": "https://a.example.vn/feed?x=1&y=2", "htmlUrl": "https://a.example.vn/",
        ],
        [
          "type": "rss", "text": "https://b.example.vn/rss", "title": "https://b.example.vn/rss",
          "xmlUrl": "https://b.example.vn/rss",
        ],
      ])
  }

  @Test func `the head names the owner, as far as the owner is known`() throws {
    let head = try #require(try WrittenElement(OPMLWriter().write(list)).first("head"))
    #expect(head.children.map(\.name) == ["title", "ownerName", "ownerEmail"])
    #expect(head.first("ownerName")?.text == "Cục Văn hóa cơ sở & Thư viện")
    var anonymous = list
    anonymous.owner = HubProfile.Contact()
    let short = try #require(try WrittenElement(OPMLWriter().write(anonymous)).first("head"))
    #expect(short.children.map(\.name) == ["title"])
  }

  @Test func `the same list gives the same bytes`() {
    #expect(OPMLWriter().write(list) == OPMLWriter().write(list))
  }
}
