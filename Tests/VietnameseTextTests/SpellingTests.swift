import Testing
import VietnameseText

/// How far a text is spelled as Vietnamese is.
struct SpellingTests {
  @Test(arguments: [
    "Thư viện tỉnh tổ chức Ngày hội đọc sách và văn hóa đọc cho thiếu nhi vùng cao",
    "Khai mạc Triển lãm trực tuyến “Bác Hồ với thiếu nhi” tại Thư viện Quốc gia Việt Nam",
    "Đồng bào Ê Đê ở Đắk Lắk đón nhận thư viện lưu động của dự án, hỗ trợ học sinh miền núi",
  ])
  func `what people write is sound`(text: String) throws {
    #expect(try #require(Spelling.soundness(of: text)) > 0.85)
  }

  @Test(arguments: [
    "Thư vỉện tỉnh Cảõ Bằng đầỷ mảnh chùỹển đổị số trọng phủc vù bàn đõc vàò nằm nảỷ",
    "Th­ viÖn tØnh Qu¶ng B×nh tæ chøc héi th¶o vÒ c«ng t¸c phôc vô b¹n ®äc",
  ])
  func `scattered tone marks and wrong encodings are not`(text: String) throws {
    #expect(try #require(Spelling.soundness(of: text)) < 0.75)
  }

  @Test func `a few words say nothing`() {
    #expect(Spelling.soundness(of: "Hội sách") == nil)
    #expect(Spelling.soundness(of: "Library week opens in the capital of the country") == nil)
  }
}
