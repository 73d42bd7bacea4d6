import Curation
import FeedDomain
import Testing
import VietnameseText

/// Which provinces a story is about.
struct PlaceFinderTests {
  private func found(
    _ title: String, _ summary: String? = nil, from place: String? = nil
  ) -> [String] {
    PlaceFinder().places(title: title, summary: summary, sourcePlace: place)
      .map { "\($0.province.id) \($0.evidence.rawValue) \($0.words)" }
  }

  @Test func `a story is about the places it names, each once, in their order`() {
    #expect(
      found("Nghệ An và Hà Tĩnh thi kể chuyện", "Đội Hà Tĩnh, đội Nghệ An và đội TP.Huế dự thi")
        == ["nghe-an name Nghệ An", "ha-tinh name Hà Tĩnh", "hue name Huế"])
  }

  @Test func `the source's own place comes first if it is named`() {
    #expect(
      found("Chiến sĩ quê Thanh Hóa ở đồn biên giới Lạng Sơn", from: "lang-son")
        == ["lang-son name Lạng Sơn", "thanh-hoa name Thanh Hóa"])
  }

  @Test func `names outrank towns`() {
    #expect(
      found("TP HCM gửi sách", "Sách theo tàu ra Trường Sa") == ["ho-chi-minh name TP HCM"])
    #expect(found("Hội An đọc sách") == ["quang-nam place Hội An"])
  }

  @Test func `a nickname of one province is as good as its name`() {
    #expect(
      found("Đoàn Cao Bằng thăm xứ Lạng")
        == ["cao-bang name Cao Bằng", "lang-son nickname xứ Lạng"])
  }

  @Test func `a nickname of several is the source's own place`() {
    #expect(found("Đêm thơ cố đô") == ["hue nickname cố đô"])
    #expect(found("Đêm thơ cố đô", from: "ninh-binh") == ["ninh-binh source ninh-binh"])
  }

  @Test func `where nothing is named the source speaks`() {
    #expect(found("Tập huấn biên mục", from: "can-tho") == ["can-tho source can-tho"])
    #expect(found("Tập huấn tại Huế", from: "can-tho") == ["hue name Huế"])
    #expect(found("Tập huấn biên mục", from: "vuthuvien") == [])
    #expect(found("Tập huấn biên mục") == [])
  }

  @Test func `false friends leave the source's place alone`() {
    #expect(
      found("Ảnh chiến thắng Điện Biên Phủ", from: "dien-bien") == ["dien-bien source dien-bien"])
  }
}
