import Testing

@testable import FeedSyntax

/// Whether a summary tells anything that the content does not begin with.
struct TextOverlapTests {
  @Test(arguments: [
    ("<p>Hội <b>sách</b>&nbsp;mùa thu.</p><p>Mời bạn đọc.</p>", "Hội sách mùa thu…"),
    ("<figure>Ảnh: Lan</figure>Hội sách &amp; trà", "Hội sách & trà"),
    ("<a title=\"x\">“Đọc sách”</a> hay", "Đọc sách hay [...]"), ("bất kỳ", " – "),
    ("3&#x200B;000 bản sách", "3000 bản sách"),
  ])
  func `what the content says too is no summary`(markup: String, summary: String) {
    #expect(TextOverlap.doesMarkup(markup, contain: summary))
  }

  @Test(arguments: [
    ("<p>Hội sách mùa thu.</p>", "Hội sách mùa xuân."), ("<p>Hội sách</p>", "Hội sách mùa thu"),
    ("<p title=\"Hội sách\">Mời bạn đọc</p>", "Hội sách"), ("", "Hội sách"),
  ])
  func `what the content does not say is one`(markup: String, summary: String) {
    #expect(!TextOverlap.doesMarkup(markup, contain: summary))
  }

  @Test func `what stands far behind is not looked for`() {
    let far = String(repeating: "Lời giới thiệu dài. ", count: 400)
    #expect(!TextOverlap.doesMarkup(far + "Hội sách", contain: "Hội sách"))
  }
}
