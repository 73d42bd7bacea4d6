import Markup

/// Tells text from HTML where a format leaves it open, as RSS does for titles.
enum HTMLGuess {
  /// Whether a text is HTML source rather than characters: it closes a tag of HTML, or holds one
  /// that needs no end, or an entity; `1 < 2` and `<Tên sách>` do not.
  static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
    let lastEnd = bytes.lastIndex(of: UInt8(ascii: ">")) ?? 0
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "<"), index < lastEnd, isTag(bytes, index + 1) { return true }
      if byte == UInt8(ascii: "&"), isEntity(bytes, index + 1) { return true }
    }
    return false
  }

  private static let tags: Set<String> = [
    "a", "abbr", "acronym", "b", "big", "blockquote", "br", "center", "cite", "code", "dd", "del",
    "div", "dl", "dt", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins",
    "kbd", "li", "ol", "p", "pre", "q", "s", "samp", "small", "span", "strike", "strong", "sub",
    "sup", "table", "tbody", "td", "th", "tr", "tt", "u", "ul", "var", "mark", "wbr", "script",
    "style", "iframe", "object", "embed", "svg", "math", "video", "audio", "source", "figure",
    "section", "article",
  ]

  private static func isTag(_ bytes: [UInt8], _ start: Int) -> Bool {
    let from = start < bytes.count && bytes[start] == UInt8(ascii: "/") ? start + 1 : start
    let name = bytes[from...].prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || isDigit($0) }
    guard !name.isEmpty, name.count < 12, tags.contains(lowercased(name)) else { return false }
    guard let next = bytes[name.endIndex...].first else { return false }
    return next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || next <= 0x20
  }

  private static func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.map { isDigit($0) ? $0 : $0 | 0x20 }, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isEntity(_ bytes: [UInt8], _ start: Int) -> Bool {
    let body = bytes[start...].prefix(12)
    guard let end = body.firstIndex(of: UInt8(ascii: ";")), end > start else { return false }
    let name = bytes[start..<end]
    if name.first == UInt8(ascii: "#") {
      return name.count > 1 && name.dropFirst().allSatisfy(isDigitOrHex)
    }
    return HTMLEntities.text(named: String(decoding: name, as: UTF8.self)) != nil
  }

  private static func isDigitOrHex(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66)
      || byte | 0x20 == UInt8(ascii: "x")
  }
}
