/// What is in an HTML text that readers take out, cannot show, or should not have to.
///
/// Looks at tags and their attributes only, once; a text of another kind has none.
struct HTMLSurvey {
  private(set) var hasTags = false
  private(set) var script: String?
  private(set) var style: String?
  private(set) var frame: String?
  private(set) var word: String?
  private(set) var font: String?
  private(set) var relative: String?
  private(set) var insecureImage: String?
  private(set) var inlineImage: String?
  private(set) var imageWithoutText: String?

  private let bytes: [UInt8]
  private var at = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
    while let start = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
      at = start + 1
      readMarkup(from: start)
    }
  }

  private mutating func readMarkup(from start: Int) {
    let name = bytes[at...].prefix {
      $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == 0x3A || Self.isDigit($0)
    }
    guard !name.isEmpty else {
      let head = String(decoding: bytes[at...].prefix(20), as: UTF8.self)
      if head.hasPrefix("!--[if "), head.contains("mso") { word = word ?? "<" + head }
      return
    }
    at = name.endIndex
    let attributes = readAttributes()
    let tag = String(decoding: bytes[start..<min(at, start + 90)], as: UTF8.self)
    judge(String(decoding: name, as: UTF8.self).lowercased(), attributes, tag)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The attributes of the tag, names in lower case; afterwards the next byte is behind the tag.
  private mutating func readAttributes() -> [(name: String, value: String)] {
    var attributes: [(String, String)] = []
    while at < bytes.count, bytes[at] != UInt8(ascii: ">"), attributes.count < 64 {
      let name = bytes[at...].prefix {
        $0 > 0x20 && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">")
      }
      at = max(name.endIndex, name.isEmpty ? at + 1 : at)
      guard !name.isEmpty else { continue }
      skipSpace()
      var value = ""
      if at < bytes.count, bytes[at] == UInt8(ascii: "=") {
        at += 1
        skipSpace()
        value = readValue()
      }
      attributes.append((String(decoding: name, as: UTF8.self).lowercased(), value))
    }
    at = min(at + 1, bytes.count)
    return attributes
  }

  private mutating func skipSpace() {
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
  }

  private mutating func readValue() -> String {
    guard at < bytes.count else { return "" }
    let quote = bytes[at]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let value = bytes[at...].prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
      at = value.endIndex
      return String(decoding: value, as: UTF8.self)
    }
    let value = bytes[(at + 1)...].prefix { $0 != quote }
    at = min(value.endIndex + 1, bytes.count)
    return String(decoding: value, as: UTF8.self).trimmed
  }

  private mutating func judge(
    _ name: String, _ attributes: [(name: String, value: String)], _ tag: String
  ) {
    hasTags = true
    switch name {
    case "script": script = script ?? tag
    case "style": style = style ?? tag
    case "iframe", "object", "embed", "form", "frame", "applet": frame = frame ?? tag
    case "img": judge(image: attributes, tag)
    case _ where ["o:", "w:", "st1:", "v:"].contains(where: { name.hasPrefix($0) }):
      word = word ?? tag
    default: break
    }
    for (key, value) in attributes {
      let lower = value.lowercased()
      if key.hasPrefix("on") || lower.hasPrefix("javascript:") { script = script ?? tag }
      if key == "href" || key == "src", Self.isRelative(value) { relative = relative ?? value }
      if key == "class", lower.hasPrefix("mso") { word = word ?? tag }
      if key == "style", lower.contains("mso-") { word = word ?? tag }
      if key == "style" || key == "face", let face = Self.legacyFont(lower) { font = font ?? face }
    }
  }

  private mutating func judge(image attributes: [(name: String, value: String)], _ tag: String) {
    let source = attributes.first { $0.name == "src" }?.value ?? ""
    if source.hasPrefixIgnoringCase("http:") { insecureImage = insecureImage ?? source }
    if source.hasPrefixIgnoringCase("data:") {
      inlineImage = inlineImage ?? String(source.prefix(40))
    }
    if !attributes.contains(where: { $0.name == "alt" }) {
      imageWithoutText = imageWithoutText ?? source
    }
  }

  private static func isRelative(_ value: String) -> Bool {
    guard let first = value.utf8.first, first != UInt8(ascii: "#") else { return false }
    if value.hasPrefix("//") { return false }
    let scheme = value.utf8.prefix {
      $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == 0x2B || isDigit($0)
    }
    return scheme.isEmpty || value.utf8[scheme.endIndex...].first != UInt8(ascii: ":")
  }

  /// Fonts that give the letters of TCVN3 or VNI their Vietnamese look.
  private static func legacyFont(_ text: String) -> String? {
    for sign in [".vn", "vni-", "vni "] {
      guard let found = text.firstRange(of: sign) else { continue }
      return String(text[found.lowerBound...].prefix { !"\"';,".contains($0) })
    }
    return nil
  }
}
