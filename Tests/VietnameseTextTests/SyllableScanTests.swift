import Testing
import VietnameseText

/// In which form texts are compared.
struct SyllableScanTests {
  @Test(arguments: [
    ("Thư viện tỉnh HÒA BÌNH", "thu vien tinh hoà bình"), ("Đường đi", "ðường đi"),
    ("kỹ thuật, lý do, quý khách", "kĩ thuật lí do quí khách"), ("bạn\u{200B} đọc", "bạn đọc"),
    ("Thư\u{A0}viện", "thư viện"), ("thu\u{AD}viện", "thuviện"), ("1.200 em", "1200 em"),
    ("Ngàý hôị", "ngày hội"),
  ])
  func `two ways to write are one`(one: String, other: String) {
    #expect(SyllableScan.hashes(one) == SyllableScan.hashes(other))
  }

  @Test(arguments: [
    ("thư viện", "thư viên ta"), ("y tá", "i ta la"), ("tay", "tai"), ("2/3", "23"), ("hội", "hai"),
  ])
  func `other words are others`(one: String, other: String) {
    #expect(SyllableScan.hashes(one) != SyllableScan.hashes(other))
  }

  @Test func `markup is passed over, and may stand within a word`() {
    let html = "<p class=\"a > b\">Th<b>ư</b> viện&nbsp;tỉnh</p><p>mới &amp; đẹp</p>"
    let scan = SyllableScan(html, isMarkup: true)
    #expect(scan.syllables.map(\.hash) == SyllableScan.hashes("Thư viện tỉnh mới đẹp"))
    #expect(scan.syllables.map { $0.traits.contains(.opens) } == [true, false, false, true, false])
  }

  @Test func `numbers, capitals and accents are told`() {
    let traits = SyllableScan("Ngày 18/04/2024, Sở tai", isMarkup: false).syllables.map(\.traits)
    #expect(traits[0] == .capital.union(.opens).union(.accented))
    #expect(traits[1] == .number)
    #expect(traits[2] == .capital.union(.accented).union(.apart))
    #expect(traits[3] == .none)
  }

  @Test(arguments: [
    "", "<", "&", "a&", "<p", "tru<b c='d", "a<i title=\"", "\u{FFFD}", "🙂", "1.", "1/", "–",
  ])
  func `odd texts are read to their end`(text: String) {
    #expect(SyllableScan(text, isMarkup: true).syllables.count <= 1)
  }
}
