import FeedDomain
import FeedSyntax
import Testing

/// Bytes in encodings of which the document does not say a word.
struct EncodingTests {
  private func document(_ title: [UInt8]) -> [UInt8] {
    Array("<rss version='2.0'><channel><title>".utf8) + title
      + Array("</title></channel></rss>".utf8)
  }

  @Test func `Russian is told from its encodings by its frequent letters`() throws {
    let text = "Библиотека сообщает о новых книгах и мероприятиях"
    let windows = text.unicodeScalars.map { scalar in
      scalar.value < 0x80 ? UInt8(scalar.value) : UInt8(scalar.value - 0x410 + 0xC0)
    }
    let iso = text.unicodeScalars.map { scalar in
      scalar.value < 0x80 ? UInt8(scalar.value) : UInt8(scalar.value - 0x410 + 0xB0)
    }
    for (bytes, name) in [(windows, "windows-1251"), (iso, "iso-8859-5")] {
      let feed = try FeedReader().read(document(bytes))
      #expect(feed.encoding == name)
      #expect(feed.title?.value == text)
    }
  }

  @Test func `single letters beyond ASCII are western`() throws {
    let feed = try FeedReader().read(document(Array("Biblioth".utf8) + [0xE8] + Array("que".utf8)))
    #expect(feed.encoding == "windows-1252")
    #expect(feed.title?.value == "Bibliothèque")
  }

  @Test func `a broken character costs itself and not the document`() throws {
    let text = Array("Thư viện tỉnh ".utf8) + [0xE1, 0xBA] + Array(" Quảng Bình".utf8)
    let feed = try FeedReader().read(document(text))
    #expect(feed.encoding == "utf-8")
    #expect(feed.title?.value.hasSuffix(" Quảng Bình") == true)
    #expect(feed.title?.value.hasPrefix("Thư viện tỉnh ") == true)
  }

  @Test func `a text of ASCII alone is ASCII where HTTP says no more than text`() throws {
    let context = DocumentContext(contentType: "text/xml")
    #expect(try FeedReader().read(document([0x61]), context: context).encoding == "us-ascii")
    #expect(try FeedReader().read(document([0x61])).encoding == "utf-8")
  }
}
