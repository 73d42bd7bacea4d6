import FeedDomain
import Foundation
import Testing
import WebUI

/// Where the excerpt of a story ends, seen through the letter.
struct ExcerptTests {
  private func excerpt(_ summary: String) -> String {
    var digest = FaceSamples.digest
    digest.desk = Digest.DeskNotes()
    digest.parts = [
      Digest.Part(
        section: SectionProfile.standard[0],
        stories: [FaceSamples.story(1, "Tin", "a", "Thư viện A", minutes: 0, summary)])
    ]
    let html = DigestLetters().letter(digest, from: FaceSamples.hub, in: .vi).html
    let start = html.components(separatedBy: "<p class=\"ink\"").dropFirst().first ?? ""
    return start.components(separatedBy: "\">").dropFirst().first?
      .components(separatedBy: "</p>").first ?? ""
  }

  @Test(arguments: [
    ("Một câu. Hai câu. Ba câu.", "Một câu. Hai câu."),
    ("Chỉ một câu", "Chỉ một câu"),
    (
      "PGS.TS. Nguyễn Văn A và ThS. Lê B đã dự. Lễ trao giải ở TP. Huế. Sau đó ra về.",
      "PGS.TS. Nguyễn Văn A và ThS. Lê B đã dự. Lễ trao giải ở TP. Huế."
    ),
    (
      "Có 2.000 bản sách, v.v. và hơn thế. Giá 3.5 triệu! Xong.",
      "Có 2.000 bản sách, v.v. và hơn thế. Giá 3.5 triệu!"
    ),
    (
      "Ông nói: “Hãy đọc sách.” Mọi người vỗ tay. Hết.",
      "Ông nói: “Hãy đọc sách.” Mọi người vỗ tay."
    ),
    (
      "1. Mục đích: nâng cao. Yêu cầu: thiết thực. Hết.",
      "1. Mục đích: nâng cao. Yêu cầu: thiết thực."
    ),
    (
      "Lễ trao giải diễn ra vào tháng 12. Năm nay đông hơn. Hết.",
      "Lễ trao giải diễn ra vào tháng 12. Năm nay đông hơn."
    ),
    ("Câu đầu trọn vẹn. Câu sau bị cắt giữa […]", "Câu đầu trọn vẹn."),
    ("Một câu dài bị cắt giữa chừng, [...]", "Một câu dài bị cắt giữa chừng…"),
    ("Một. Hai. Ba bị cắt...", "Một. Hai."),
    ("Một câu trọn vẹn. […]", "Một câu trọn vẹn."),
    ("Câu một. “Câu hai.” […]", "Câu một. “Câu hai.”"),
    ("Ông A. B. Trần phát biểu. Hết.", "Ông A. B. Trần phát biểu. Hết."),
    ("…", ""),
  ])
  func `an excerpt ends with a sentence`(summary: String, wanted: String) {
    #expect(excerpt(summary) == wanted)
  }

  @Test func `a sentence without end is cut between words`() {
    let excerpt = excerpt(String(repeating: "đọc sách mỗi ngày ", count: 60))
    #expect(excerpt.count <= 361)
    #expect(
      excerpt.hasSuffix("ngày…") || excerpt.hasSuffix("sách…") || excerpt.hasSuffix("mỗi…")
        || excerpt.hasSuffix("đọc…"))
  }
}
