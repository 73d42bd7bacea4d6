import FeedDomain
import Foundation
import HubTesting
import Pipeline
import Testing

@testable import HubApp

/// Which stories an edition chooses, and in which order they stand.
struct EditionTests {
  // Of the suite and not of a test: the folder must outlive the last call of the test.
  private let desk: LetterDesk

  init() async throws {
    desk = try LetterDesk()
    try await desk.begin()
    try await desk.add("an@thuvien.example.vn", choice: LetterChoice(seesDesk: true))
  }

  private func letter() async throws -> String {
    _ = try await desk.send().run(desk.edition)
    return desk.carrier.take().map(LetterDesk.text).joined()
  }

  private static func about(_ topic: StoryTopic) -> StoryFacet {
    StoryFacet(.topic, topic.rawValue, filed: topic.rawValue, evidence: .words, words: "x")
  }

  @Test func `an edition of a topic has the stories about it, and no others`() async throws {
    desk.edition.topics = [.mobileLibraries, .bookDonation]
    try await desk.publish("Xe thư viện lên bản", facets: [Self.about(.mobileLibraries)])
    try await desk.publish("Triển lãm bản đồ", facets: [Self.about(.exhibitions)])
    try await desk.publish("Tin không có chủ đề")
    let text = try await letter()
    #expect(text.contains("Xe thư viện lên bản"))
    #expect(!text.contains("Triển lãm bản đồ"))
    #expect(!text.contains("Tin không có chủ đề"))
  }

  @Test func `what editors pinned stands first, then what the ministry does`() async throws {
    try await desk.publish("Bộ ban hành thông tư", facets: [Self.about(.ministry)])
    desk.clock.advance(to: desk.clock.now + 60)
    try await desk.publish("Tin ghim")
    try await desk.correct("Tin ghim", .pin)
    desk.clock.advance(to: desk.clock.now + 60)
    try await desk.publish("Tin mới nhất")
    let text = try await letter()
    #expect(text.contains("1.  Tin ghim\r\n"))
    #expect(text.contains("2.  Bộ ban hành thông tư\r\n"))
    #expect(text.contains("3.  Tin mới nhất\r\n"))
  }

  @Test func `who chose a place gets what is about it, under its name of then and of today`()
    async throws
  {
    let haGiang = StoryFacet(
      .place, "ha-giang", filed: "tuyen-quang", evidence: .name, words: "Hà Giang")
    try await desk.publish("Huế tặng sách Hà Giang", facets: [haGiang])
    desk.edition.places = ["tuyen-quang"]
    #expect(try await letter().contains("Huế tặng sách Hà Giang"))
    desk.clock.advance(to: desk.clock.now + 86_400)
    try await desk.publish("Huế tặng sách lần hai", facets: [haGiang])
    try await desk.publish("Huế khai mạc hội sách")
    desk.edition.places = ["ha-giang"]
    let text = try await letter()
    #expect(text.contains("Huế tặng sách lần hai"))
    #expect(!text.contains("Huế khai mạc hội sách"))
  }

  @Test func `editors are asked about stories in doubt, and readers are not told of them`()
    async throws
  {
    try await desk.publish("Khai mạc ngày hội sách")
    for number in 1...6 {
      desk.clock.advance(to: desk.clock.now + 60)
      try await desk.publish("Tin mập mờ số \(number)", section: .internal, review: .held)
    }
    try await desk.correct("Tin mập mờ số 6", .approve)
    try await desk.add("ban-doc@example.vn")
    _ = try await desk.send().run(desk.edition)
    let letters = desk.carrier.handed.map(LetterDesk.text)
    #expect(letters[0].contains("Tin chờ quyết định chuyên mục (5 tin):"))
    #expect(letters[0].contains("Tin mập mờ số 5: có lẽ thuộc mục “Tin nội bộ”, đang giữ lại"))
    #expect(!letters[1].contains("mập mờ"))
  }

  @Test(arguments: [
    ("topics: [book-donations]", "there is no topic “book-donations”; did you mean book-donation?"),
    ("places: [Lai Chao]", "there is no province or city “Lai Chao”"),
  ])
  func `what no story can be about is refused`(key: String, words: String) throws {
    let folder = try HubFolder()
    try folder.configure([], extra: "digests: [{ id: sach, title: Sách, \(key) }]")
    #expect {
      _ = try ConfigurationFile.read(folder.path + "/feeds.yml")
    } throws: { error in
      (error as? any HubFailure)?.explanation.contains(words) ?? false
    }
  }

  @Test func `places and topics are read as they are called`() throws {
    let folder = try HubFolder()
    try folder.configure(
      ["{ id: hue, name: Thư viện Huế, feed: \"https://hue.example.vn/feed\" }"],
      extra: "digests: [{ id: x, title: X, places: [Lai Châu], topics: [training] }]")
    let edition = try #require(
      try ConfigurationFile.read(folder.path + "/feeds.yml").editions.first)
    #expect(edition.places == ["lai-chau"])
    #expect(edition.topics == [.training])
  }
}
