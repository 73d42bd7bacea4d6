import Testing

@testable import Curation

/// Which names of a text are taken for a concept.
struct SectionReadingTests {
  private func concepts(_ title: String, _ summary: String = "") -> [SectionConcept] {
    SectionReading(SyllableText([title, summary])).tokens.compactMap(\.concept)
  }

  @Test(arguments: [
    "Triển lãm ảnh tại Pháp", "Chuyên gia Đức nói chuyện", "Pháp tặng sách cho trẻ em",
    "Người Mỹ đọc sách", "Thư viện Quốc gia Nhật Bản", "Đoàn Ấn Độ",
  ])
  func `a country is one where its neighbours say so`(title: String) {
    #expect(concepts(title).contains(.country))
  }

  @Test(arguments: [
    "Phương pháp đọc sách", "Tìm hiểu pháp luật", "Lớp mỹ thuật thiếu nhi", "Sách về đạo đức",
    "Anh thủ thư vùng cao", "Bạn đọc Mỹ Tho", "Nghỉ ngày chủ nhật", "Ý kiến bạn đọc",
  ])
  func `a syllable that is also a country is mostly another word`(title: String) {
    #expect(!concepts(title).contains(.country))
  }

  @Test func `the longest name is taken`() {
    #expect(concepts("Thư viện tỉnh Lào Cai") == [.home])
    #expect(concepts("Thư viện Quốc gia Lào") == [.country])
    #expect(concepts("Đại sứ Văn hóa đọc") == [.homely])
    #expect(concepts("Đại sứ quán Lào") == [.embassy, .country])
  }

  @Test func `both places of a tone mark are one`() {
    #expect(concepts("Hoà Bình") == concepts("Hòa Bình"))
  }

  @Test func `no name is found across the end of the title`() {
    #expect(concepts("Sách về Thái", "Lan can cầu") == [])
  }

  @Test func `text without accents is read with names without accents`() {
    let reading = SectionReading(SyllableText(["Dai su quan Nhat Ban tang sach", ""]))
    #expect(reading.isPlain)
    #expect(reading.tokens.compactMap(\.concept) == [.embassy, .country])
  }

  @Test func `a number is a number whatever it is`() {
    let few = SectionReading(SyllableText(["Tặng 12 cuốn", ""])).tokens.map(\.hash)
    #expect(few == SectionReading(SyllableText(["Tặng 350 cuốn", ""])).tokens.map(\.hash))
  }
}
