import Markup
import Testing

@Suite struct `A character reference` {
  @Test(arguments: [
    ("&amp;&lt;&gt;&quot;&apos;&nbsp;", "&<>\"'\u{A0}"),
    ("c&agrave; ph&ecirc;", "cà phê"),
    ("&NotEqualTilde;&CounterClockwiseContourIntegral;", "\u{2242}\u{338}\u{2233}"),
    ("&copy 2026 &copyright &notit; &notin;", "© 2026 ©right ¬it; ∉"),
    ("&khongco; & &; &# &#x; &#xZ;", "&khongco; & &; &# &#x; &#xZ;"),
    ("&#273;&#x1EC7;&#X111 &#7879", "đệđ ệ"),
    ("&#0;&#xD800;&#x110000;&#99999999999999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("&#150;&#x93;&#x80;", "–“€"),
    ("&Eacute;&eacute;&EACUTE;", "Éé&EACUTE;"),
    ("không có gì", "không có gì"),
    ("&", "&"),
  ])
  func `is resolved in text`(_ html: String, _ expected: String) {
    #expect(HTMLEntities.decoded(html) == expected)
  }

  @Test func `is found by its name`() {
    #expect(HTMLEntities.text(named: "Zeta") == "Ζ")
    #expect(HTMLEntities.text(named: "zeta") == "ζ")
    #expect(HTMLEntities.text(named: "zetazeta") == nil)
    #expect(HTMLEntities.text(named: "") == nil)
  }
}
