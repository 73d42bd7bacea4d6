import Foundation
import Testing
import VietnameseText

@Suite struct `The form for comparing` {
  @Test(arguments: [
    ("hoà", "hòa"), ("HOÀ", "hòa"), ("khoẻ", "khỏe"), ("thuỷ", "thủy"), ("tòan", "toàn"),
    ("hoàng", "hoàng"), ("quý", "quí"), ("qúy", "quí"), ("quí", "quí"), ("gìa", "già"),
    ("gì", "gì"),
    ("giếng", "giếng"), ("kỹ", "kĩ"), ("kĩ", "kĩ"), ("tỷ lệ", "tỉ lệ"), ("lý", "lí"),
    ("thúy", "thúy"),
    ("y tế", "y tế"), ("Mỹ", "mĩ"), ("khuỷu", "khuỷu"), ("ngoằn ngoèo", "ngoằn ngoèo"),
    ("chuyện", "chuyện"), ("ðường Ðiện", "đường điện"), ("may", "may"), ("café", "café"),
  ])
  func `writes a syllable in one way`(_ text: String, _ expected: String) {
    #expect(Folding.comparisonForm(text) == expected)
    let decomposed = text.decomposedStringWithCanonicalMapping
    #expect(Array(Folding.comparisonForm(decomposed).utf8) == Array(expected.utf8))
  }

  @Test func `keeps words only`() {
    let text = " “Sách”, bạn\u{A0}đọc – 1.200 lượt;\u{200B} (TP.HCM)\u{AD} thư\u{200B}viện! "
    #expect(Folding.comparisonForm(text) == "sách bạn đọc 1 200 lượt tp hcm thưviện")
    #expect(Folding.comparisonForm("…") == "")
  }

  @Test func `tells words with other tones apart`() {
    #expect(Folding.comparisonForm("Huế") != Folding.comparisonForm("huệ"))
  }

  @Test func `knows other scripts`() {
    #expect(Folding.comparisonForm("Москва 東京 Ñandú Straße") == "москва 東京 ñandú straße")
  }
}

@Suite struct `The unaccented form` {
  @Test(arguments: [
    ("Đường đến Quảng Trị", "duong den quang tri"), ("Hoà Bình", "hoa binh"),
    ("Kỹ thuật", "ki thuat"),
    ("Kontum – Plei Ku", "kontum plei ku"), ("Müller æ Straße ñ ø", "muller ae strasse n o"),
    ("ký", "ki"), ("ky", "ki"), ("25 thư viện", "25 thu vien"),
  ])
  func `has no marks`(_ text: String, _ expected: String) {
    #expect(Folding.unaccented(text) == expected)
    #expect(Folding.unaccented(expected) == expected)
  }

  @Test func `is appended as bytes`() {
    var bytes = Array("x".utf8)
    Folding.append("Sách hay", as: .unaccented, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "xsach hay")
  }

  @Test(arguments: ["Hoà Bình, Kỹ thuật", "Straße ñ æ 東京", "", "…", "T\u{301}oán e\u{302}"])
  func `is made together with the form for comparing as each by itself`(_ text: String) {
    var comparison = Array("x".utf8)
    var unaccented = Array("y".utf8)
    Folding.append(text, comparison: &comparison, unaccented: &unaccented)
    #expect(String(decoding: comparison, as: UTF8.self) == "x" + Folding.comparisonForm(text))
    #expect(String(decoding: unaccented, as: UTF8.self) == "y" + Folding.unaccented(text))
  }
}

@Suite struct `The stored form` {
  @Test(arguments: [
    "Thư viện “Sách” – 5 €", "", "日本", "mười hai chữ a\u{301} sau tám byte",
    "Thư viện Hà Nội e\u{301}",
    "a\u{2000}b thư viện", "thư viện điện tử à", "Ω điện tử \u{2126}", "thư viện số ệ\u{323}",
    "a\u{301}", "e\u{302}\u{323}", "ệ\u{300}", "\u{212B}",
  ])
  func `is that of Unicode`(_ text: String) {
    #expect(
      Array(Folding.composed(text).utf8) == Array(text.precomposedStringWithCanonicalMapping.utf8))
  }

  @Test(arguments: 0..<20)
  func `is that of Unicode wherever a mark stands`(place: Int) {
    for letter in ["e\u{301}", "ế\u{323}", "\u{2126}", "\u{1E9B}\u{323}", "ể"] {
      let text = String(repeating: "ệ", count: place) + "x" + letter + "thư viện điện tử"
      #expect(
        Array(Folding.composed(text).utf8)
          == Array(text.precomposedStringWithCanonicalMapping.utf8))
    }
  }
}
