import Testing

@testable import Markup

/// The tree of a page is the one a browser would build.
struct HTMLTreeTests {
  /// The elements of the body with what they hold, `ul(li(a "Tin") li)`.
  private func outline(_ html: String) -> String {
    let tree = HTMLTree(Array(html.utf8))
    guard let body = tree.inside(tree.root).first(where: { tree.name(of: $0) == "body" }) else {
      return ""
    }
    return inside(body, of: tree)
  }

  private func inside(_ node: Int, of tree: HTMLTree) -> String {
    var parts: [String] = []
    var at = node + 1
    while at < tree.nodes[node].treeEnd {
      if tree.isElement(at) {
        let inner = inside(at, of: tree)
        parts.append(tree.name(of: at) + (inner.isEmpty ? "" : "(\(inner))"))
      } else {
        parts.append("“\(tree.text(of: at))”")
      }
      at = tree.nodes[at].treeEnd
    }
    return parts.joined(separator: " ")
  }

  @Test(arguments: [
    ("<ul><li>Một<li>Hai</ul>Ba", "ul(li(“Một”) li(“Hai”)) “Ba”"),
    ("<ul><li>Một<ul><li>Hai</ul><li>Ba</ul>", "ul(li(“Một” ul(li(“Hai”))) li(“Ba”))"),
    ("<p>Một<p>Hai<div>Ba</div>", "p(“Một”) p(“Hai”) div(“Ba”)"),
    ("<dl><dt>Một<dd>Hai<dt>Ba</dl>", "dl(dt(“Một”) dd(“Hai”) dt(“Ba”))"),
    ("<select><option>Một<option>Hai</select>", "select(option(“Một”) option(“Hai”))"),
    (
      "<table><tr><td>1<td>2<tr><td>3</table>x",
      "table(tbody(tr(td(“1”) td(“2”)) tr(td(“3”)))) “x”"
    ),
    (
      "<table><thead><tr><th>A<tbody><tr><td>B</table>",
      "table(thead(tr(th(“A”))) tbody(tr(td(“B”))))"
    ),
    (
      "<table><td>1<table><tr><td>2</table>3<td>4</table>",
      "table(tbody(tr(td(“1” table(tbody(tr(td(“2”)))) “3”) td(“4”))))"
    ),
    ("<h2>Một<h3>Hai</h3>", "h2(“Một”) h3(“Hai”)"),
    ("<a href=1>Một<a href=2>Hai</a>", "a(“Một”) a(“Hai”)"),
  ])
  func `the ends that a page leaves out are supplied`(_ html: String, _ outline: String) {
    #expect(self.outline(html) == outline)
  }

  @Test(arguments: [
    ("<div><img src=a><br/><input>Một</div>", "div(img br input “Một”)"),
    ("<div><td>Một</div></td>", "div(td(“Một”))"),
    ("<table><tr><td>Một</div>Hai</td></tr></table>", "table(tbody(tr(td(“Một” “Hai”))))"),
    ("<a href=1><div>Một</a>Hai</div>Ba", "a(div(“Một” “Hai”)) “Ba”"),
    ("<p>Một<script>'<p>sai</p>'</script><p>Hai", "p(“Một” script) p(“Hai”)"),
    ("<svg><path d='1'/><path d='2'/></svg>Một", "svg(path path) “Một”"),
    ("a < b &amp; c", "“a < b & c”"),
  ])
  func `tags that do not fit cost nothing around them`(_ html: String, _ outline: String) {
    #expect(self.outline(html) == outline)
  }

  @Test func `the frame of a page is there once, written or not`() {
    let tree = HTMLTree(Array("<title>Tin</title>Một<body class=x><html lang=vi>Hai".utf8))
    let names = tree.inside(tree.root).map { tree.name(of: $0) }.filter { !$0.isEmpty }
    #expect(names == ["html", "head", "title", "body"])
    #expect(tree.attribute("class", of: 5) == "x")
    #expect(tree.attribute("lang", of: 1) == "vi")
  }

  @Test func `attributes are found by name and their references resolved`() {
    let tree = HTMLTree(Array("<a HREF='?a=1&amp;b=2' title=\"Đọc &quot;sách&quot;\">x</a>".utf8))
    let link = 3
    #expect(tree.name(of: link) == "a")
    #expect(tree.attribute("href", of: link) == "?a=1&b=2")
    #expect(tree.attribute("title", of: link) == "Đọc \"sách\"")
    #expect(tree.attribute("class", of: link) == nil)
  }

  @Test func `of a long text the beginning is read, in whole characters`() {
    let tree = HTMLTree(Array(String(repeating: "ạ", count: 40_000).utf8))
    let text = tree.text(of: tree.root)
    #expect(text.utf8.count <= 32 << 10)
    #expect(text.allSatisfy { $0 == "ạ" })
    #expect(tree.html(inside: tree.root, most: 4) == "ạ")
  }

  @Test func `depth and number of nodes are bounded and no text is lost to depth`() {
    let deep = HTMLTree(Array((String(repeating: "<div>", count: 5000) + "Đáy").utf8))
    #expect(deep.text(of: deep.root) == "Đáy")
    #expect(!deep.isTruncated)
    var limits = HTMLTree.Limits()
    limits.nodes = 50
    let wide = HTMLTree(Array(String(repeating: "<p>x", count: 100).utf8), limits: limits)
    #expect(wide.isTruncated)
    #expect(wide.nodes.count <= 52)
  }

  /// Always the same odd pages: tags of every kind in an order that nobody writes.
  private static func soup(_ seed: UInt64) -> String {
    let pieces = [
      "<p>", "</p>", "<div class=a>", "</div>", "<a href=x>", "</a>", "<b>", "</b>", "<table>",
      "</table>", "<tr>", "<td>", "</td>", "<li>", "<ul>", "</ul>", "<h2>", "</h2>", "<br/>", "chữ",
      "<svg><path/>", "</svg>", "<select><option>", "</select>", "<script>", "</script>", "<title>",
      "</title>", "<body x=1>", "</body>", "<html>", "<head>", "</head>", "<!--", "-->", "<",
      "&amp",
      "<tbody>", "<form>", "</form>", "<dl><dt>", "<dd>", "<x:y a>", "</x:y>", "<textarea>",
      "<![CDATA[",
    ]
    var state = seed
    return (0..<60).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return pieces[Int(state >> 33) % pieces.count]
    }.joined()
  }

  @Test func `every node of any page lies inside its parent, and every selector ends`() throws {
    let selectors = try [
      "//td[1]", "div.a > a::attr(href)", "li:not(:first-child)", "//*[.//b]/..", "b ~ a",
    ]
    .map { try Selector($0) }
    for seed in 0..<400 {
      let html = Self.soup(UInt64(seed))
      let tree = HTMLTree(Array(html.utf8))
      for node in tree.inside(tree.root) {
        let parent = try #require(tree.parent(of: node))
        #expect(parent < node && tree.nodes[node].treeEnd <= tree.nodes[parent].treeEnd, "\(html)")
        #expect(tree.nodes[node].start <= tree.nodes[node].end, "\(html)")
      }
      for selector in selectors {
        for match in selector.matches(in: tree, inside: tree.root) {
          if case .element(let node) = match { #expect(tree.isElement(node)) }
        }
      }
    }
  }
}
