import FeedDomain
import Foundation

@testable import Curation

/// Reports as library sites write them, and what other sites make of them.
enum SamenessSamples {
  static let title = "Khánh thành tủ sách dòng họ Lê ở xã Gio Mai, Quảng Trị"
  static let lead =
    "Sáng 12/5/2025, tại nhà thờ họ Lê, Thư viện tỉnh Quảng Trị phối hợp với Hội Khuyến học xã Gio Mai "
    + "khánh thành tủ sách dòng họ với 850 bản sách về lịch sử, nông nghiệp và kỹ năng sống do con cháu xa quê gửi về."
  static let middle =
    "Ông trưởng tộc cho biết bà con đã góp công lát nền, đóng kệ tre và thay nhau trực vào các buổi chiều cuối tuần. "
    + "Cán bộ thư viện hướng dẫn cách ghi sổ mượn, dán nhãn màu theo từng loại và kể chuyện cho các em nhỏ nghe. "
    + "Ngay buổi đầu đã có 64 lượt người đến đọc, trong đó một nửa là học sinh trường làng."
  static let end =
    "Thời gian tới, mô hình này sẽ được giới thiệu ở các xã ven sông để mỗi dòng họ có thêm một nơi sum họp bên trang sách."
  static var text: String { [lead, middle, end].joined(separator: " ") }

  static func article(
    _ text: String, title: String = title, source: String = "quang-tri", key: String = "1"
  ) -> Article {
    Article(
      source: SourceID(source), key: key, title: title, contentDigest: [], summary: text)
  }

  /// The same news as other sites carry it, by what they did to it.
  static let copies: [(change: String, article: Article)] = [
    ("copied whole", article(text, source: "hue")),
    ("another title", article(text, title: "Nơi con cháu sum họp bên trang sách", source: "hue")),
    ("cut to an excerpt", article(lead + " [...]", source: "hue")),
    (
      "a paragraph more",
      article(
        text
          + " Được biết, đây là tủ sách thứ hai trong vùng nhận hỗ trợ từ nguồn xã hội hóa của bạn đọc gần xa.",
        source: "hue")
    ),
    (
      "an agency before and a source behind",
      article("(Báo Quê Nhà) – " + text + " Nguồn: Thư viện tỉnh Quảng Trị", source: "hue")
    ),
    (
      "other words here and there",
      article(
        text.replacing("phối hợp với", with: "kết hợp với").replacing("cho biết", with: "chia sẻ")
          .replacing("Thời gian tới", with: "Sắp tới"), source: "hue")
    ),
    (
      "dates and numbers in another way",
      article(
        text.replacing("12/5/2025", with: "ngày 12 tháng 5 năm 2025").replacing(
          "một nửa", with: "1 nửa"), source: "hue")
    ),
    (
      "tones at other places, i for y",
      article(
        text.replacing("hóa", with: "hoá").replacing("kỹ", with: "kĩ").replacing(
          "lịch sử", with: "lịch sử"), source: "hue")
    ),
    (
      "scrambled tones",
      article(
        text.replacing("á", with: "à").replacing("ệ", with: "ế").replacing("ồ", with: "ổ")
          .replacing(
            "ư", with: "u"),
        title: title.replacing("ủ", with: "ù"), source: "hue")
    ),
    (
      "no accents at all",
      article(
        text.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
          !(0x300...0x36F).contains($0.value)
        }.reduce(into: "") { $0.unicodeScalars.append($1) }.replacing("đ", with: "d").replacing(
          "Đ", with: "D"), source: "hue")
    ),
  ]

  /// Other news in nearly the same words, and by what the guard tells it.
  static let others: [(kind: GuardFinding.Kind, article: Article)] = [
    (
      .place,
      article(
        text.replacing("Quảng Trị", with: "Bến Tre"),
        title: "Khánh thành tủ sách dòng họ Lê ở xã Gio Mai, Bến Tre", source: "ben-tre")
    ),
    (.date, article(text.replacing("12/5/2025", with: "19/5/2025"), source: "hue")),
    (
      .year,
      article(
        text.replacing("12/5/2025", with: "ngày 12 tháng 5 năm 2024"), source: "hue")
    ),
    (.number, article(text.replacing("850", with: "1.200"), source: "hue")),
    (
      .name,
      article(
        text.replacing("Hội Khuyến học xã Gio Mai", with: "Hội Khuyến học xã Triệu Độ"),
        source: "hue")
    ),
    (
      .stage,
      article(
        text.replacing("khánh thành", with: "tổng kết"),
        title: "Tổng kết một năm tủ sách dòng họ Lê ở xã Gio Mai", source: "hue")
    ),
  ]
}
