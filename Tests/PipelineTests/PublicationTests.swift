import FeedDomain
import Foundation
import HubTesting
import Testing

@testable import Pipeline

/// In which documents a story is published.
struct PublicationTests {
  private let publication = Publication(
    hub: HubProfile(title: "Điểm tin", url: "https://tin.example/", authority: "tin.example,2026"),
    entries: 10)

  private static let hue = StoryCollection.source(SourceID("hue"))

  private func placement(
    in section: SectionID?, from sources: [String] = ["vinh", "hue"],
    before: Set<StoryCollection> = [], places: Set<String> = [], topics: Set<StoryTopic> = []
  ) -> StoryPlacement {
    let facts = section.map {
      ChangedStory.Facts(
        section: $0, published: Sample.now, sources: Set(sources.map(SourceID.init(_:))),
        places: places,
        topics: topics)
    }
    return publication.placement(
      of: ChangedStory(
        StoryID(rawValue: 1), revision: 1, isNews: true, facts: facts, collections: before))
  }

  @Test func `a public story is in the feed of all, of its section and of all who tell it`() {
    let placement = placement(in: .national)
    #expect(
      placement.shown == [.all, .section(.national), Self.hue, .source(SourceID("vinh"))])
    #expect(placement.left.isEmpty)
  }

  @Test func `a public story is in the feeds of its places and topics`() {
    let placement = placement(
      in: .national, from: ["hue"], places: ["nghe-an", "hue"], topics: [.readingCulture])
    #expect(
      placement.shown.suffix(3) == [.place("hue"), .place("nghe-an"), .topic(.readingCulture)])
    #expect(self.placement(in: .internal, places: ["hue"]).shown == [.section(.internal)])
  }

  @Test func `feeds of places and topics bear the names that readers know`() {
    #expect(publication.name(of: .place("hue"), sourceName: nil) == "Huế")
    #expect(publication.name(of: .topic(.readingCulture), sourceName: nil) == "Văn hóa đọc")
    #expect(publication.name(of: .all, sourceName: nil) == nil)
  }

  @Test func `a story of the desk is in no document that others read`() {
    let before: Set<StoryCollection> = [.all, .section(.national), Self.hue]
    let placement = placement(in: .internal, before: before)
    #expect(placement.shown == [.section(.internal)])
    #expect(Set(placement.left) == before)
  }

  @Test func `a story that nobody may see leaves every document`() {
    let placement = placement(in: nil, before: [.all, Self.hue])
    #expect(placement.shown.isEmpty)
    #expect(placement.left == [.all, Self.hue])
  }

  @Test func `a section that feeds.yml no longer has is shown nowhere`() {
    #expect(placement(in: SectionID("cu")).shown.isEmpty)
    #expect(publication.visibility(of: .section(SectionID("cu"))) == nil)
  }

  @Test(arguments: [
    StoryCollection.all, .section(.national), .source(SourceID("thu-vien-ha-noi")),
    .place("hue"), .topic(.readingCulture),
  ])
  func `a collection is known again by its name`(collection: StoryCollection) {
    #expect(StoryCollection(name: collection.name) == collection)
  }

  @Test(arguments: ["", "everything", "source", "section:", "topic:none"])
  func `a name that no collection has is none`(name: String) {
    #expect(StoryCollection(name: name) == nil)
  }

  @Test func `what can be followed stands by names, and topics in their own order`() {
    let collections: [StoryCollection] = [
      .place("nghe-an"), .topic(.research), .place("da-nang"), .topic(.ministry), .place("hue"),
      .topic(.readingCulture), .place("dong-nai"), .source(SourceID("hue")),
    ]
    let page = SitePlan(publication: publication).feedsPage(
      collections.map { StaleCollection($0, revision: 1) }, [])
    let titles = page.groups.map { [$0.title] + $0.members.map(\.title) }
    #expect(
      titles.suffix(2) == [
        ["Theo chủ đề", "Hoạt động của Bộ", "Văn hóa đọc", "Nghiên cứu"],
        ["Theo tỉnh, thành phố", "Đà Nẵng", "Đồng Nai", "Huế", "Nghệ An"],
      ])
  }
}
