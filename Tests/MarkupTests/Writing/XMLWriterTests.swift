import Markup
import Testing

/// What the writer makes of elements and of characters that are not at home in XML.
struct XMLWriterTests {
  private func written(_ write: (inout XMLWriter) -> Void) -> String {
    var xml = XMLWriter()
    write(&xml)
    return String(decoding: xml.bytes, as: UTF8.self)
  }

  @Test func `elements nest, and an empty one is closed at once`() {
    let text = written { xml in
      xml.declaration()
      xml.open("a")
      xml.attribute("b", "c")
      xml.open("d")
      xml.close()
      xml.element("e", "f")
      xml.close()
    }
    #expect(text == "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<a b=\"c\"><d/><e>f</e></a>")
  }

  @Test(arguments: [
    ("a<b>&\"c\"", "a&lt;b&gt;&amp;\"c\""), ("Đọc sách", "Đọc sách"),
    ("a\tb\nc\rd", "a\tb\nc&#13;d"),
    ("a\u{0}\u{8}\u{1F}b", "ab"), ("a\u{7F}\u{80}\u{9F}b\u{A0}c", "ab\u{A0}c"),
    ("a\u{FFFD}b", "a?b"), ("\u{1F4DA}!", "\u{1F4DA}!"), ("]]>", "]]&gt;"),
    ("\u{FF0C}", "\u{FF0C}"), ("\u{FFFC}", "\u{FFFC}"), ("<\u{301}", "&lt;\u{301}"),
  ])
  func `text is escaped, and what XML forbids is left out`(text: String, wanted: String) {
    #expect(written { $0.element("t", text) } == "<t>\(wanted)</t>")
  }

  @Test(arguments: [0xFFFE, 0xFFFF, 0xFDD0, 0xFDEF, 0x1FFFE, 0x10FFFF] as [UInt32])
  func `code points that are no characters are left out`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(written { $0.element("t", "a\(Character(scalar))b") } == "<t>ab</t>")
  }

  @Test(arguments: [0xFDCF, 0xFDF0, 0xFFFC, 0x1FFFD, 0x10FFFD] as [UInt32])
  func `their neighbours stay`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(written { $0.element("t", String(scalar)) } == "<t>\(Character(scalar))</t>")
  }

  @Test func `an attribute keeps its line breaks and its quotes`() {
    let text = written { xml in
      xml.open("a")
      xml.attribute("b", "x\"\u{301}\ty\nz'<>")
      xml.close()
    }
    #expect(text == "<a b=\"x&quot;\u{301}&#9;y&#10;z'&lt;&gt;\"/>")
  }

  @Test func `a long text is escaped wherever its characters stand`() {
    for length in 2040...2052 {
      let harmless = String(repeating: "a", count: length)
      let text = written { $0.element("t", harmless + "\u{FFFE}ệ<\u{1F4DA}&" + harmless + ">") }
      #expect(text == "<t>\(harmless)ệ&lt;\u{1F4DA}&amp;\(harmless)&gt;</t>")
    }
  }

  @Test(arguments: Array(0...0x17F) + [0x2026, 0x1EC7, 0xFFFD, 0x1F4DA] as [UInt32])
  func `a character is treated alike whatever stands around it`(value: UInt32) throws {
    let scalar = String(try #require(Unicode.Scalar(value)))
    let text = written { $0.element("t", scalar) }.dropFirst(3).dropLast(4)
    let attribute = written {
      $0.open("t")
      $0.attribute("a", scalar)
    }.dropFirst(6).dropLast(1)
    for start in 0..<17 {
      let around = String("không có gì cần thay ở đây".unicodeScalars.dropFirst(start))
      let together = written {
        $0.open("t")
        $0.attribute("a", around + scalar + around)
        $0.text(around + scalar + around)
      }
      let wanted = "<t a=\"\(around)\(attribute)\(around)\">\(around)\(text)\(around)"
      #expect(Array(together.utf8) == Array(wanted.utf8))
    }
  }

  @Test func `what was handed on is forgotten, but not what is open`() {
    let text = written { xml in
      xml.open("a")
      xml.clear()
      xml.text("b")
      xml.close()
    }
    #expect(text == "b</a>")
  }

  @Test func `bytes of a fragment go in as escaped text`() {
    let text = written { xml in
      xml.open("content")
      xml.text(Array("<p>Hà Nội</p>".utf8))
      xml.close()
    }
    #expect(text == "<content>&lt;p&gt;Hà Nội&lt;/p&gt;</content>")
  }
}
