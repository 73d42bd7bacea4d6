import Testing
import VietnameseText

@Suite struct `An encoding of before Unicode` {
  @Test(arguments: [
    (LegacyEncoding.tcvn3, "54 68 AD 20 76 69 D6 6E 20 74 D8 6E 68 20 A7 B5", "Thư viện tỉnh Đà"),
    (
      .vniWindows, "54 68 F6 20 76 69 65 E4 6E 20 74 E6 6E 68 20 D1 61 F8 20 6E F4 FB",
      "Thư viện tỉnh Đà nở"
    ),
    (.viscii, "54 68 DF 20 76 69 AE 6E 20 74 EF 6E 68 20 D0 E0 20 02", "Thư viện tỉnh Đà Ẳ"),
    (.windows1258, "54 68 FD 20 76 69 EA F2 6E 20 74 69 D2 6E 68 20 D0 61 CC", "Thư viện tỉnh Đà"),
  ])
  func `is read`(_ encoding: LegacyEncoding, _ hex: String, _ expected: String) {
    let bytes = hex.split(separator: " ").compactMap { UInt8($0, radix: 16) }
    #expect(Array(LegacyEncoding.decode(bytes, as: encoding).utf8) == Array(expected.utf8))
  }

  @Test func `has a character for every byte`() {
    for encoding in LegacyEncoding.allCases where encoding != .vniWindows {
      for byte in UInt8.min...UInt8.max {
        #expect(LegacyEncoding.decode([byte], as: encoding).unicodeScalars.count == 1)
      }
    }
  }

  @Test func `is known by its labels`() {
    #expect(LegacyEncoding(label: "Windows-1258") == .windows1258)
    #expect(LegacyEncoding(label: "cp1258") == .windows1258)
    #expect(LegacyEncoding(label: "VISCII") == .viscii)
    #expect(LegacyEncoding(label: "TCVN-5712") == .tcvn3)
    #expect(LegacyEncoding(label: "utf-8") == nil)
  }
}

@Suite struct `Text read in the wrong encoding` {
  @Test(arguments: [
    ("ThÆ° viá»‡n tá»‰nh Quáº£ng BÃ¬nh", "Thư viện tỉnh Quảng Bình"),
    ("BÃ  Äáº·ng Thá»‹ Lan", "Bà Đặng Thị Lan"),
    ("lÃ m viá»‡c vÃ  há»\u{8D}c táº­p", "làm việc và học tập"),
    ("ThĆ° viá»‡n", "ThĆ° viá»‡n"),
    ("cafÃ©", "café"),
    ("NgÃ y há»™i â€œSÃ¡châ€\u{9D}", "Ngày hội “Sách”"),
    ("Th­ viÖn tØnh Qu¶ng B×nh", "Thư viện tỉnh Quảng Bình"),
    ("luËn v¨n th¹c sü", "luận văn thạc sỹ"),
    ("Thö vieän tænh", "Thư viện tỉnh"),
    ("Th\u{DF} vi\u{AE}n t\u{EF}nh b\u{D5}n \u{F0}\u{F7}c", "Thư viện tỉnh bạn đọc"),
    ("Xin chaøo caùc baïn", "Xin chào các bạn"),
    ("tr­êng ®¹i häc – “b¸o c¸o”", "trường đại học – “báo cáo”"),
  ])
  func `is repaired`(_ text: String, _ expected: String) {
    #expect((Mojibake.repaired(text) ?? text) == expected)
  }

  @Test func `is repaired also when it was encoded twice`() {
    func misread(_ text: String) -> String {
      String(String.UnicodeScalarView(text.utf8.map { Unicode.Scalar($0) }))
    }
    #expect(Mojibake.repaired(misread(misread("Thư viện"))) == "Thư viện")
  }

  @Test(arguments: [
    "Thư viện tỉnh Quảng Bình", "Library", "“THỊ XÃ” và “CÀ PHÊ” HÀ", "À", "Café Müller São Paulo",
    "Genève, Zürich, Köln", "XÃ HỘI: ĐÃ ĐẾN", "Hà Nội", "BÀ LÃ ÂM", "¡Hola! ¿Qué tal, señor?", "东京",
    "",
    "Bà Lê Thị Hoà", "Open daily.\u{A0} It’s free: \u{A0}all of it!",
    "L’accès est gratuit où que ce soit",
    "così è più caffè tè", "à la carte", "QUÝ I – HÀ", "Société Générale déjà vu",
  ])
  func `is left alone when it is right`(_ text: String) {
    #expect(Mojibake.repaired(text) == nil)
  }
}
