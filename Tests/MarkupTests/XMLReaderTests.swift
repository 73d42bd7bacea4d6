import Markup
import Testing

/// Writes down the events of a document in one line.
private final class Recorder: XMLEventHandler {
  private var names: [XMLName] = []
  private(set) var events: [String] = []

  func number(of name: XMLName) -> Int {
    names.append(name)
    return names.count - 1
  }

  func start(_ element: Int, _ attributes: XMLAttributes) -> XMLVerdict {
    let pairs = attributes.items.map { "\(names[$0.name].local)=\(attributes.string($0))" }
    let space = names[element].namespace.map { "{\($0)}" } ?? ""
    events.append("<" + ([space + names[element].local] + pairs).joined(separator: " ") + ">")
    return .open
  }

  func text(_ bytes: Span<UInt8>) {
    events.append(String(copying: UTF8Span(unchecked: bytes)))
  }

  func end(_ element: Int) { events.append("</\(names[element].local)>") }
}

struct XMLReaderTests {
  private func read(_ text: String, mending: Bool = false) -> (String, XMLReport) {
    let recorder = Recorder()
    let report = XMLReader().read(
      XMLSource(mending: Array(text.utf8)), into: recorder, mending: mending)
    return (recorder.events.joined(), report)
  }

  @Test func `a well-formed document has no findings`() {
    let (events, report) = read(
      "<?xml version='1.0'?><!-- c --><a x='1' y=\"&lt;2&#xE9;\"><b/>t&amp;<![CDATA[<c>]]></a>")
    #expect(events == "<a x=1 y=<2é><b></b>t&<c></a>")
    #expect(report.findings.isEmpty)
  }

  @Test func `names have the namespace in force where they stand`() {
    let (events, _) = read("<a xmlns='u'><p:b xmlns:p='v'><c xmlns=''/></p:b><d/></a>")
    #expect(events == "<{u}a><{v}b><c></c></b><{u}d></d></a>")
  }

  @Test func `line ends of every kind count as one`() {
    let (events, report) = read("<a>1\r\n2\r3\n<b x=></b></a>")
    #expect(events == "<a>1\n2\n3\n<b x=></b></a>")
    #expect(report.findings.first?.line == 4)
  }

  @Test func `tags that do not match end the strict reading`() {
    let (_, report) = read("<a><b></a>")
    guard case .broken = report.outcome else {
      Issue.record("the strict reading went on")
      return
    }
  }

  @Test(arguments: [
    ("<a><b></a>", "<a><b></b></a>"),
    ("<a></c></a>", "<a></a>"),
    ("<a><b>t", "<a><b>t</b></a>"),
    ("<A>t</a>", "<A>t</A>"),
    ("<a>1 < 2 <3</a>", "<a>1 < 2 <3</a>"),
    ("<a x=1 y z='2'>t</a>", "<a x=1 y= z=2>t</a>"),
    ("<a x='1' x='2'/>", "<a x=1></a>"),
    ("<a>&foo; & &#; &#xD800;</a>", "<a>&foo; & &#; \u{FFFD}</a>"),
    ("<a><!-- t</a>", "<a></a>"),
    ("<a><![CDATA[t</a><b/>", "<a>t</a><b></b>"),
    ("<a b='<c>'/>", "<a b=<c>></a>"),
    ("<a>t</a", "<a>t</a>"),
    ("<a>t<b", "<a>t</a>"),
    ("", ""), ("<", ""), ("<a", ""), ("&", ""), ("<!DOCTYPE", ""), ("<?", ""),
  ])
  func `damage is mended and told`(text: String, events: String) {
    let (got, report) = read(text, mending: true)
    #expect(got.filter { $0 != "\u{0}" } == events)
    #expect(!report.findings.isEmpty || text.isEmpty || events.isEmpty)
  }

  @Test func `a bracket that nothing closes costs linear time`() {
    for piece in ["<!--", "<![CDATA[", "<?", "</a", "<a b='", "<!DOCTYPE x [", "&", "<"] {
      let text = "<a>" + String(repeating: piece, count: 20_000)
      let clock = ContinuousClock()
      let time = clock.measure { _ = read(text, mending: true) }
      #expect(time < .seconds(5), "\(piece) took \(time)")
    }
  }

  @Test func `elements beyond the limit of depth go, their text and what follows stay`() {
    let deep = String(repeating: "<a>", count: 600) + "t" + String(repeating: "</a>", count: 600)
    let (events, report) = read("<r>\(deep)<b>u</b></r>")
    #expect(report.findings.map(\.rule) == [.tooDeep])
    #expect(events.hasPrefix("<r><a>"))
    #expect(events.contains("<a>t</a>"))
    #expect(events.hasSuffix("</a><b>u</b></r>"))
    #expect(events.count { $0 == "a" } == 2 * 511)
  }

  @Test func `nesting many times beyond the limit ends the reading, and all that is open`() {
    let (events, report) = read("<r>" + String(repeating: "<a>", count: 10_000))
    guard case .stopped = report.outcome else {
      Issue.record("ten thousand levels were read")
      return
    }
    #expect(report.findings.map(\.rule) == [.tooDeep])
    #expect(events.hasSuffix("</a></r>"))
  }

  @Test(arguments: [
    ("<a/>\n<b/>", [XMLRule.junkAfterRoot], [2]),
    ("<br/>x\n<rss>feed</rss>", [.junkBeforeRoot], [1]),
    ("x\n<rss>feed</rss>\n<!-- c -->\n<i/>y<i/>", [.junkBeforeRoot, .junkAfterRoot], [1, 4]),
    ("<rss>feed</rss>\n<p>x</p>\n<rss>the longer feed</rss>", [.junkBeforeRoot], [1]),
    ("<rss>feed</rss>\n<?p?><!-- c -->\n", [], []),
  ])
  func `what stands outside of the root is told once on either side`(
    text: String, rules: [XMLRule], lines: [Int]
  ) {
    for mending in [false, true] {
      let (_, report) = read(text, mending: mending)
      #expect(report.findings.map(\.rule) == rules)
      #expect(report.findings.map(\.line) == lines)
    }
  }

  @Test func `namespaces and names beyond all measure are left out`() {
    let spaces = (0..<300).map { " xmlns:p\($0)='u'" }.joined()
    let (events, report) = read("<a\(spaces)><p9:b/><p299:b/></a>")
    #expect(events == "<a><{u}b></b><b></b></a>")
    #expect(Set(report.findings.map(\.rule)) == [.tooManyAttributes, .undeclaredPrefix])
    let (named, _) = read("<r>" + (0..<66_000).map { "<a\($0)/>" }.joined() + "</r>")
    #expect(named.hasSuffix("<a65534></a65534></r>"))
  }

  @Test func `bytes that are not UTF-8 cost the character alone`() {
    let source = XMLSource(mending: [0x61, 0xE9, 0x62, 0xE1, 0xBA, 0x63, 0xC0, 0x80, 0x64])
    #expect(String(decoding: source.bytes, as: UTF8.self) == "aéb\u{FFFD}c\u{FFFD}d")
    #expect(source.findings.map(\.rule) == [.invalidBytes])
    let lines = XMLSource(
      mending: [0xFF, 0xFF, 0x0A, 0x61, 0x0A, 0xFF] + (0..<99).flatMap { _ in [0x0A, 0x1] })
    #expect(lines.findings.filter { $0.rule == .invalidBytes }.map(\.line) == [1, 3])
    #expect(lines.findings.count { $0.rule == .controlCharacter } == 20)
    #expect(XMLSource(validating: [0x61, 0xE9]) == nil)
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF8],
      [0x80],
      [0xE1, 0xBA], [0xF0, 0x80, 0x80, 0x80], [0xC3],
    ] as [[UInt8]])
  func `forms that UTF-8 forbids are no characters`(bytes: [UInt8]) {
    #expect(XMLSource(validating: bytes) == nil)
    let padded = Array("thu vien tinh".utf8) + bytes
    #expect(XMLSource(validating: padded) == nil)
  }
}
