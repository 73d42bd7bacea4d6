import Markup
import Testing

@Suite struct `The sanitiser` {
  static let plain = HTMLSanitiser()
  static let placed = HTMLSanitiser(base: "https://thuvien.example.vn/tin/bai.html")

  @Test(arguments: [
    ("<p>Thư viện <b>tỉnh</b></p>", "<p>Thư viện <b>tỉnh</b></p>"),
    ("<P ALIGN=center>x</P>", "<p align=\"center\">x</p>"),
    ("<p>một<p>hai", "<p>một</p><p>hai</p>"),
    ("<p><b>một<p>hai", "<p><b>một</b></p><p><b>hai</b></p>"),
    ("<b><i>x</b>y</i>z", "<b><i>x</i></b><i>y</i>z"),
    ("<b><p>x</b>y</p>z", "<b><p>xy</p></b>z"),
    ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
    ("<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"),
    ("a<br>b</br>c", "a<br>b<br>c"),
    ("<h2>x</h3>y", "<h2>x</h2>y"),
    ("</div>x</p>", "x"),
    ("<a href=x>a<a href=y>b", "<a href=\"x\">a</a><a href=\"y\">b</a>"),
    ("<ruby>漢<rt>kan<rp>)", "<ruby>漢<rt>kan</rt><rp>)</rp></ruby>"),
    ("<pre>\n\nx</pre>", "<pre>x</pre>"),
    ("<pre>&#10;x</pre>", "<pre>x</pre>"),
    ("5 < 7 & 8 > 3 &amp;lt;", "5 &lt; 7 &amp; 8 &gt; 3 &amp;lt;"),
    ("c&agrave; ph&ecirc;&nbsp;đá", "cà phê\u{A0}đá"),
  ])
  func `nests elements as a browser would`(_ html: String, _ expected: String) {
    #expect(Self.plain.sanitise(html) == expected)
  }

  @Test(arguments: [
    (
      "<table><tr><td>a<td>b<tr><th>c</table>d",
      "<table><tbody><tr><td>a</td><td>b</td></tr><tr><th>c</th></tr></tbody></table>d"
    ),
    (
      "<table>lạc<tr><td>a",
      "<table><tbody><tr><td>lạc</td></tr><tr><td>a</td></tr></tbody></table>"
    ),
    (
      "<table><caption>T<p>x<thead><tr><td>a",
      "<table><caption>T<p>x</p></caption><thead><tr><td>a</td></tr></thead></table>"
    ),
    ("<p>a<table></table>", "<p>a</p><table></table>"),
    (
      "<b><table><tr><td>a</b>c</table>",
      "<b><table><tbody><tr><td>ac</td></tr></tbody></table></b>"
    ),
    ("<tr><td>không có bảng</td></tr>", "không có bảng"),
    (
      "<table><tr><td><table><tr><td>x</table>y</table>",
      "<table><tbody><tr><td><table><tbody><tr><td>x</td></tr></tbody></table>y</td></tr></tbody></table>"
    ),
  ])
  func `writes tables whole`(_ html: String, _ expected: String) {
    #expect(Self.plain.sanitise(html) == expected)
  }

  @Test(arguments: [
    (
      "<svg viewBox='0 0 9 9' onload=x()><circle r=1 /></svg>",
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><circle r=\"1\"></circle></svg>"
    ),
    (
      "<svg><style><p>a</p></style></svg>",
      "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg><p>a</p>"
    ),
    (
      "<svg><foreignObject><a href=x>y</a></foreignObject><title>t</title></svg>",
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>t</title></svg>"
    ),
    (
      "<svg><a xlink:href='javascript:x()'><path d='M1'/></a></svg>",
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><a><path d=\"M1\"></path></a></svg>"
    ),
    (
      "<math><mi>x<svg><g/></svg></mi></math>",
      "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>x</mi></math>"
    ),
    (
      "<svg><desc>a <ABBR title=x>b</ABBR> <b>c<circle r=1 /></desc><circle r=2 /></svg>",
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><desc>a <abbr>b</abbr> <b>c</b></desc>"
        + "<circle r=\"2\"></circle></svg>"
    ),
    (
      "<svg><title><title>&lt;b></title><p>t</p></svg>",
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><title></title></svg><p>t</p>"
    ),
    ("<svg><rect fill='url(#a)'>", "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect></rect></svg>"),
  ])
  func `keeps of drawings what draws, where it is told to`(_ html: String, _ expected: String) {
    let drawing = HTMLSanitiser(isFaithful: true)
    #expect(drawing.sanitise(html) == expected)
    #expect(drawing.sanitise(expected) == expected)
  }

  @Test(arguments: [
    ("/sách?trang=một#mục", "https://thuvien.example/s\u{E1}ch?trang=m\u{1ED9}t#m\u{1EE5}c"),
    ("https://thưviện.example/Á b", "https://xn--thvin-grb5423c.example/\u{C1}%20b"),
    ("/s%C3%A1ch/ý", "https://thuvien.example/s%C3%A1ch/\u{FD}"),
    // Blanks and marks that turn the direction of writing are no letters.
    ("/a\u{A0}ạ", "https://thuvien.example/a%C2%A0%E1%BA%A1"),
    ("/a\u{202E}ạ", "https://thuvien.example/a%E2%80%AE%E1%BA%A1"),
  ])
  func `keeps the letters of an address, where it is told to`(_ link: String, _ expected: String) {
    let faithful = HTMLSanitiser(base: "https://thuvien.example/", isFaithful: true)
    let html = "<a href=\"\(expected)\">x</a>"
    #expect(faithful.sanitise("<a href=\"\(link)\">x</a>") == html)
    #expect(faithful.sanitise(html) == html)
    let shown = HTMLSanitiser(base: "https://thuvien.example/").sanitise("<a href='\(link)'>x</a>")
    #expect(shown.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test(arguments: [
    ("<a title=\"x\">a</a>", "<a title=\"x\">a</a>"),
    ("<a href=\"javascript:x()\" title=\"x\">a</a>", "a"),
    ("<!' <b>a</b>", "&lt;!' <b>a</b>"),
    ("<!x>a<!-- b -->", "a"),
  ])
  func `keeps the words of what is no link and no declaration`(_ html: String, _ expected: String) {
    #expect(Self.plain.sanitise(html) == expected)
  }

  @Test(arguments: [
    ("<script>x()</script>a", "a"),
    ("<style>p{}</style>a<title>t</title>", "a"),
    ("<p onclick=x() ID=a class=b name=c>a", "<p>a</p>"),
    ("<svg><a href=x><text>t</text></a></svg>a", "a"),
    ("<svg><path d=x>mở<p>đoạn</p>", "<p>đoạn</p>"),
    ("<math><mi>x</mi></math>a", "a"),
    ("<form action=x><input value=v><button>Gửi</button></form>", "Gửi"),
    ("<!--[if mso]><p>x</p><![endif]-->a<![if !x]>b<?php c ?>d", "abd"),
    ("<xml><w:View>Normal</w:View></xml>a", "a"),
    ("<xml>a", "a"),
    ("<o:p>a</o:p><body><foo bar>b", "ab"),
    ("<script", ""),
    ("<noscript><img src=http://a.vn/x.png></noscript>", "<img src=\"http://a.vn/x.png\">"),
    ("<xmp><b>x</b></xmp>", "<pre>&lt;b&gt;x&lt;/b&gt;</pre>"),
    ("a\u{0}\u{1}\u{7F}\u{FFFE}b", "ab"),
    ("a\u{92}b", "a’b"),
  ])
  func `leaves out what is no content`(_ html: String, _ expected: String) {
    #expect(Self.plain.sanitise(html) == expected)
  }

  @Test(arguments: [
    "javascript:alert(1)", " java\nscript:alert(1)", "JAVASCRIPT&colon;alert(1)",
    "&#x6A;avascript:alert(1)", "\u{1}javascript:alert(1)", "vbscript:x", "data:text/html,x",
    "file:///etc/passwd", "about:blank", "view-source:http://a.vn/",
  ])
  func `lets no dangerous address pass`(_ address: String) {
    for sanitiser in [Self.plain, Self.placed] {
      #expect(sanitiser.sanitise("<a href=\"\(address)\">x</a>") == "x")
      #expect(sanitiser.sanitise("<img src=\"\(address)\">") == "")
    }
  }

  @Test(arguments: [
    ("<a href=/tin>x</a>", "<a href=\"https://thuvien.example.vn/tin\">x</a>"),
    ("<a href='#muc'>x</a>", "<a href=\"https://thuvien.example.vn/tin/bai.html#muc\">x</a>"),
    ("<a href='mailto:ai@vidu.vn'>x</a>", "<a href=\"mailto:ai@vidu.vn\">x</a>"),
    ("<a href='http://a.vn/?b=1&c=2'>x</a>", "<a href=\"http://a.vn/?b=1&amp;c=2\">x</a>"),
    (
      "<img src=a.jpg alt='\"'>",
      "<img src=\"https://thuvien.example.vn/tin/a.jpg\" alt=\"&quot;\">"
    ),
    (
      "<img src=a.jpg srcset='a.jpg 1x, b.jpg 2x,javascript:x 3x'>",
      "<img src=\"https://thuvien.example.vn/tin/a.jpg\" srcset=\"https://thuvien.example.vn/tin/a.jpg 1x, "
        + "https://thuvien.example.vn/tin/b.jpg 2x\">"
    ),
    (
      "<img src='data:image/gif;base64,x' data-src=/that.jpg>",
      "<img src=\"https://thuvien.example.vn/that.jpg\">"
    ),
    (
      "<blockquote cite=q>x</blockquote>",
      "<blockquote cite=\"https://thuvien.example.vn/tin/q\">x</blockquote>"
    ),
  ])
  func `makes addresses absolute`(_ html: String, _ expected: String) {
    #expect(Self.placed.sanitise(html) == expected)
  }

  @Test func `a relative address without a base cannot become one with a scheme`() {
    #expect(
      Self.plain.sanitise("<a href='java\u{3}script:x'>y</a>")
        == "<a href=\"java%03script:x\">y</a>")
    #expect(Self.plain.sanitise("<a href='//a.vn/b'>y</a>") == "<a href=\"https://a.vn/b\">y</a>")
  }

  @Test(arguments: [
    "<img src=http://a.vn/p.gif width=1 height=1>",
    "<img src=http://a.vn/p.gif width='0' height='0'>",
    "<img src=https://pixel.wp.com/b.gif?x=1>", "<img src=http://feeds.feedburner.com/~r/x/4>",
    "<iframe src='https://www.googletagmanager.com/ns.html'></iframe>", "<img>", "<img alt=x>",
  ])
  func `lets no counter of readers pass`(_ html: String) {
    #expect(Self.plain.sanitise(html) == "")
  }

  @Test(arguments: [
    "<iframe src=\"https://a.vn/v\"><p>không hỗ trợ</iframe>",
    "<embed src=https://a.vn/v>",
    "<object data=https://a.vn/v><embed src=https://a.vn/v></object>",
  ])
  func `puts a link in the place of an embedded document`(_ html: String) {
    #expect(Self.plain.sanitise(html) == "<a href=\"https://a.vn/v\">https://a.vn/v</a>")
  }

  @Test(arguments: [
    ("color:RED;;text-align : center", "color: RED; text-align: center"),
    ("font-family:'Times New Roman',serif", "font-family: 'Times New Roman',serif"),
    ("color: rgb( 1, 2, 3 )", "color: rgb( 1, 2, 3 )"),
    ("font-family: 微软雅黑;color:#1A2b3C", "color: #1A2b3C"), ("border:1px solid currentcolor", ""),
    ("max-width:100%;width:100%", "width: 100%"),
    ("margin:12.5px 0;margin-top:1.25em", "margin-top: 1.25em"),
    ("border:1px solid rgb(0, 10, 255)", "border: 1px solid rgb(0, 10, 255)"),
    ("background:rgba(0, 0, 0, 1);border:1px solid hsl(1,2,3)", ""),
    ("background:rgb(1,2,3) !important;padding:inherit", "background: rgb(1,2,3) !important"),
    ("font-family:sans-serif;text-align:-webkit-center", "font-family: sans-serif"),
    ("width:expression(x);height:1px", "height: 1px"),
    ("position:fixed;margin:-99px;padding:1px", "padding: 1px"),
    ("background:url(x);color:\\72 ed;float:left/**/", ""),
    ("color:red;content:'x';-moz-binding:y", "color: red"),
  ])
  func `keeps only styles that load nothing and cover nothing`(_ style: String, _ expected: String)
  {
    let html = Self.plain.sanitise("<p style=\"\(style)\">x</p>")
    #expect(html == (expected.isEmpty ? "<p>x</p>" : "<p style=\"\(expected)\">x</p>"))
  }

  @Test func `writes XHTML that any XML parser reads`() {
    let sanitiser = HTMLSanitiser(syntax: .xhtml, reading: .xhtml)
    #expect(
      sanitiser.sanitise("a<br>b<hr><b/>c<img src='http://a.vn/x' hidden><script/>d")
        == "a<br/>b<hr/><b></b>c<img src=\"http://a.vn/x\" hidden=\"\"/>d")
  }

  @Test(arguments: [
    "<b><i><p>x</b>y<table>z<tr><td><a href=q>w<li>v</table></i><pre>\n\nu",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=x&gt;\">",
    "<a href=' http://A.vn:80/é?x=\"'>x<div>y</a>z", "<p style='color:red;x:y'>&lt;script>",
    "<dl><dd><summary><dt>x",
    "a<img src=a.png srcset='</tit,\u{1}\u{1}, b 2x'>", "<img src=a srcset='\u{1},b.png\u{2} 2x'>",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=x>",
  ])
  func `changes nothing in what it has written`(_ html: String) {
    for sanitiser in [Self.plain, Self.placed, HTMLSanitiser(syntax: .xhtml)] {
      let once = sanitiser.sanitise(html)
      #expect(sanitiser.sanitise(once) == once)
      #expect(!once.contains("onerror=x>"))
    }
  }

  @Test(arguments: [
    "<", "<b>", "<b title=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa><p>", "<table><tr><td>", "<!--",
    "<a a=",
    "<svg>", "<xml>", "</b>", "&amp", "<p><b>", "<![CDATA[", "<font><div>x</font>",
  ])
  func `stays linear when a piece is repeated`(_ piece: String) {
    let html = String(repeating: piece, count: 4_000)
    #expect(Self.plain.sanitise(html).utf8.count <= html.utf8.count * 16)
  }

  @Test func `leaves elements out beyond the depth asked for and keeps their text`() {
    let sanitiser = HTMLSanitiser(depth: 3)
    #expect(
      sanitiser.sanitise("<div><div><div><div><p>x") == "<div><div><div>x</div></div></div>")
  }
}
