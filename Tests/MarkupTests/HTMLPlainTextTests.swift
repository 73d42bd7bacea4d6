import Foundation
import Markup
import Testing

@Suite struct `Plain text` {
  @Test(arguments: [
    ("<p>Một</p><p>Hai<br>Ba", "Một\nHai\nBa"),
    ("<ul><li>a<li>b</ul>c", "- a\n- b\nc"),
    ("a <b>b</b>&nbsp;&nbsp; c\n\n d", "a b c d"),
    ("<script>x</script>a<style>y</style><title>z</title>", "a"),
    ("<table><tr><td>a<td>b<tr><td>c</table>", "a b\nc"),
    ("<pre>a\n  b\n</pre>c", "a\n  b\nc"),
    ("5 < 7 &amp;amp; x\u{AD}y\u{200B}z", "5 < 7 &amp; xyz"),
    ("<div><div></div></div>", ""),
    ("", ""),
  ])
  func `has a line for every block`(_ html: String, _ expected: String) {
    #expect(PlainText.lines(of: html) == expected)
  }

  @Test(arguments: [
    ("Tin ngắn", "Tin ngắn"),
    (" Hai \n dòng<br/>ba ", "Hai dòng ba"),
    ("<b>Đậm</b>, <i>nghiêng</i>", "Đậm, nghiêng"),
    ("C&agrave; ph&ecirc;", "Cà phê"),
    ("A\u{A0}B\u{2028}C\u{3000}D", "A B C D"),
    ("<ul><li>a</ul>", "a"),
  ])
  func `of a title is one line`(_ html: String, _ expected: String) {
    #expect(PlainText.oneLine(html) == expected)
  }

  @Test func `that is no HTML keeps its angle brackets`() {
    #expect(PlainText.collapsed("  a <b>\n &amp; ") == "a <b> &amp;")
  }
}

@Suite struct `An excerpt` {
  @Test func `is the whole text when that is short`() {
    #expect(PlainText.excerpt(of: "Một hai ba.", syllables: 3) == "Một hai ba.")
    #expect(PlainText.excerpt(of: "", syllables: 3) == "")
  }

  @Test func `ends with a sentence when one ends in time`() {
    let text = "Sáng 5/8, thư viện mở cửa. Hơn 200 bạn đọc đã đến dự lễ khai mạc."
    #expect(PlainText.excerpt(of: text, syllables: 9) == "Sáng 5/8, thư viện mở cửa.")
  }

  @Test(arguments: 1..<30)
  func `of HTML is that of all its text`(syllables: Int) {
    let html = """
      <h2>Ngày  hội&nbsp;đọc</h2><p>Sáng <b>5</b>/8, th<i>ư</i> viện mở cửa.<br>Hơn 200 bạn đọc
      đã đến, có <a href="a">PGS.TS.</a> Nguyễn Văn A. <ul><li>Một</li><li>Hai ba</li></ul><pre>bốn
      năm</pre> và nhiều người khác nữa đã tới dự buổi lễ khai mạc hôm nay</p>
      """
    #expect(
      PlainText.excerpt(ofHTML: html, syllables: syllables)
        == PlainText.excerpt(of: PlainText.lines(of: html), syllables: syllables))
  }

  @Test func `ends with a clause or a word otherwise`() {
    let text =
      "Thư viện tỉnh tổ chức ngày hội đọc sách, trưng bày sách và thi kể chuyện cho thiếu nhi"
    #expect(
      PlainText.excerpt(of: text, syllables: 11) == "Thư viện tỉnh tổ chức ngày hội đọc sách…")
    #expect(PlainText.excerpt(of: text, syllables: 6) == "Thư viện tỉnh tổ chức ngày…")
  }

  @Test(arguments: [
    ("Đến dự có ông Trần Văn An, cùng các Phó Chủ tịch tỉnh và đại biểu các huyện xa", 10),
    ("Tới dự buổi lễ khai mạc hôm nay có bà phó giám đốc sở và nhiều đại biểu", 10),
    ("Báo cáo tại hội thảo do ngành tổ chức, PGS. TS. Nguyễn Văn Bình nêu ba việc cần làm", 11),
    ("Ngày hội đọc được mở tại các quận của TP. Hồ Chí Minh trong ba ngày cuối tuần", 10),
    ("Phát biểu khai mạc ngày hội sách năm nay Giám đốc Nguyễn Thị Hoa nhấn mạnh ba điều", 10),
  ])
  func `tears no title and no name`(_ text: String, _ limit: Int) {
    let words = text.split(separator: " ").map(String.init)
    let cut = PlainText.excerpt(of: text, syllables: limit)
    let count = cut.split(separator: " ").count
    #expect(count <= limit)
    #expect(
      !["Phó", "Chủ", "phó", "giám", "PGS.", "TS.", "TP.", "Giám", "đốc", "Hồ", "Nguyễn"]
        .contains(words[count - 1]))
  }

  @Test(arguments: 1..<16)
  func `is the same of accents that are written by themselves`(syllables: Int) {
    let text =
      "Dự lễ có ông Lê Mỹ Lệ Thủ, bà Hà Tú Tố Nữ và PGS. TS. Vũ Lã cùng rất đông bạn đọc nhỏ"
    // Compared as Swift does, by what is read.
    #expect(
      PlainText.excerpt(of: text.decomposedStringWithCanonicalMapping, syllables: syllables)
        == PlainText.excerpt(of: text, syllables: syllables))
  }

  @Test func `takes no abbreviation for the end of a sentence`() {
    let text = "Buổi lễ do TS. Trần An và ThS. Lê Bình cùng chủ trì tại hội trường lớn"
    #expect(PlainText.excerpt(of: text, syllables: 8) == "Buổi lễ do TS. Trần An và…")
  }
}
