import Markup
import Testing

/// Which language tags are passed on.
struct LanguageTagTests {
  @Test(arguments: [("vi", "vi"), ("vi_VN", "vi-VN"), ("EN-us", "en-us"), ("hmn", "hmn")])
  func `a tag is mended in form only`(claimed: String, wanted: String) {
    #expect(LanguageTag(claimed)?.text == wanted)
  }

  @Test(arguments: ["", "vn", "vietnamese", "vi-", "vi VN", "vi-\"><b>", "x"])
  func `what names no language is no tag`(claimed: String) {
    #expect(LanguageTag(claimed) == nil)
  }

  @Test func `regions do not make another language`() throws {
    let plain = try #require(LanguageTag("vi"))
    let region = try #require(LanguageTag("vi-VN"))
    let other = try #require(LanguageTag("en"))
    #expect(plain.hasSameLanguage(as: region))
    #expect(!plain.hasSameLanguage(as: other))
  }
}
