/// Cuts HTML into tags, text and the rest, as the tokenizer of the HTML standard does (§13.2.5).
///
/// Nothing is copied: tokens are offsets into the bytes. One tokenizer passes over its bytes once.
/// Safe because it lives only inside the closure that lends it the buffer, and every index is checked
/// against `bytes.count` before it is used.
struct HTMLTokenizer {
  /// The kinds of tokens; where a token lies is in the properties of the tokenizer.
  enum Token {
    case text, startTag, endTag
    /// A comment, a doctype, a processing instruction or what looks like one.
    case comment
    case end
  }

  /// Offsets of one attribute of a start tag; its value is still undecoded.
  struct Attribute {
    var nameStart: Int
    var nameEnd: Int
    var valueStart: Int
    var valueEnd: Int
  }

  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the next token begins.
  private(set) var at = 0
  /// The bytes of a text, the name of a tag, or a whole comment.
  private(set) var start = 0
  private(set) var end = 0
  private(set) var attributes: [Attribute] = []
  private(set) var isSelfClosing = false
  /// Set inside SVG and MathML, where `<![CDATA[` means what it means in XML.
  var isForeign = false

  /// Set when an end was looked for in vain, so that it is looked for once only.
  private var hasNoIslandEnd = false

  /// More attributes than any page has; those beyond are not remembered.
  private static let mostAttributes = 128

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    attributes.reserveCapacity(16)
  }

  mutating func next() -> Token {
    guard at < bytes.count else { return .end }
    if bytes[at] == UInt8(ascii: "<"), let token = readMarkup() { return token }
    start = at
    at += 1
    while true {
      at = ByteScan.firstIndex(of: UInt8(ascii: "<"), in: bytes, from: at, to: bytes.count)
      if at >= bytes.count || beginsMarkup(at) { break }
      at += 1
    }
    end = at
    return .text
  }

  // MARK: Markup

  private func beginsMarkup(_ index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    return Self.isLetter(next) || next == UInt8(ascii: "/") && index + 2 < bytes.count
      || next == UInt8(ascii: "!") && !isExclamation(index + 2) || next == UInt8(ascii: "?")
  }

  /// Whether `<!` is somebody's arrow or oath: a declaration has a letter, a comment its dashes.
  ///
  /// A browser hides what follows up to the next `>`, and with it half a sentence.
  private func isExclamation(_ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    switch bytes[index] {
    case UInt8(ascii: "'"), UInt8(ascii: "\""), 0x20, UInt8(ascii: "!"), UInt8(ascii: "."):
      return true
    default: return false
    }
  }

  /// Reads what begins with the `<` at the current place; nil when it is only a character.
  private mutating func readMarkup() -> Token? {
    guard beginsMarkup(at) else { return nil }
    switch bytes[at + 1] {
    case UInt8(ascii: "!"):
      skipDeclaration()
    case UInt8(ascii: "?"):
      skipBogusComment(from: at + 2)
    case UInt8(ascii: "/"):
      guard Self.isLetter(bytes[at + 2]) else {
        skipBogusComment(from: at + 2)
        return .comment
      }
      return readTag(nameAt: at + 2) ? .endTag : .end
    default:
      return readTag(nameAt: at + 1) ? .startTag : .end
    }
    return .comment
  }

  private mutating func skipBogusComment(from index: Int) {
    start = at
    at = index
    while at < bytes.count, bytes[at] != UInt8(ascii: ">") { at += 1 }
    at = min(at + 1, bytes.count)
    end = at
  }

  private mutating func skipDeclaration() {
    if has("--", at: at + 2) {
      skipComment()
    } else if isForeign, has("[CDATA[", at: at + 2) {
      start = at
      at += 9
      while at < bytes.count, !has("]]>", at: at) { at += 1 }
      at = min(at + 3, bytes.count)
      end = at
    } else {
      skipBogusComment(from: at + 2)
    }
  }

  private mutating func skipComment() {
    start = at
    at += 4
    if has(">", at: at) {
      at += 1
    } else if has("->", at: at) {
      at += 2
    } else {
      while at < bytes.count, !has("-->", at: at), !has("--!>", at: at) { at += 1 }
      at = min(at + (has("--!>", at: at) ? 4 : 3), bytes.count)
    }
    end = at
  }

  // MARK: Tags

  /// Reads a tag; false when the bytes end inside it, which then counts for nothing.
  private mutating func readTag(nameAt index: Int) -> Bool {
    start = index
    at = index
    while at < bytes.count, !Self.endsName(bytes[at]) { at += 1 }
    end = at
    attributes.removeAll(keepingCapacity: true)
    isSelfClosing = false
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: ">") {
        at += 1
        return true
      } else if byte == UInt8(ascii: "/") {
        at += 1
        isSelfClosing = at < bytes.count && bytes[at] == UInt8(ascii: ">")
      } else if Self.isSpace(byte) {
        at += 1
      } else {
        readAttribute()
      }
    }
    return false
  }

  private mutating func readAttribute() {
    let nameStart = at
    at += 1
    while at < bytes.count, !Self.endsName(bytes[at]), bytes[at] != UInt8(ascii: "=") { at += 1 }
    let nameEnd = at
    skipSpaces()
    var valueStart = at
    var valueEnd = at
    if at < bytes.count, bytes[at] == UInt8(ascii: "=") {
      at += 1
      skipSpaces()
      valueStart = at
      valueEnd = at
      if at < bytes.count { readValue(&valueStart, &valueEnd) }
    }
    guard attributes.count < Self.mostAttributes else { return }
    attributes.append(
      Attribute(
        nameStart: nameStart, nameEnd: nameEnd, valueStart: valueStart, valueEnd: valueEnd))
  }

  private mutating func readValue(_ valueStart: inout Int, _ valueEnd: inout Int) {
    let quote = bytes[at]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      at += 1
      valueStart = at
      at = ByteScan.firstIndex(of: quote, in: bytes, from: at, to: bytes.count)
      valueEnd = at
      at = min(at + 1, bytes.count)
    } else {
      while at < bytes.count, bytes[at] != UInt8(ascii: ">"), !Self.isSpace(bytes[at]) { at += 1 }
      valueEnd = at
    }
  }

  private mutating func skipSpaces() {
    while at < bytes.count, Self.isSpace(bytes[at]) { at += 1 }
  }

  /// For tags that are written for another one.
  mutating func forgetAttributes() {
    attributes.removeAll(keepingCapacity: true)
  }

  // MARK: Raw text

  /// Passes over the content of an element whose content is no markup (`script`, `textarea`).
  ///
  /// Called right after its start tag, while `start` and `end` still mark the name. Stops before the end tag.
  mutating func skipRawText() -> Range<Int> {
    let name = start..<end
    let first = at
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "<"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "/"),
        isName(name, at: at + 2)
      {
        return first..<at
      }
      at += 1
    }
    return first..<at
  }

  /// Passes over an XML island of a word processor, if it ends anywhere.
  mutating func skipIsland() {
    guard !hasNoIslandEnd else { return }
    let first = at
    _ = skipRawText()
    if at >= bytes.count {
      at = first
      hasNoIslandEnd = true
    }
  }

  /// Passes over everything that is left.
  mutating func skipToEnd() -> Range<Int> {
    let first = at
    at = bytes.count
    return first..<at
  }

  private func isName(_ name: Range<Int>, at index: Int) -> Bool {
    guard index + name.count < bytes.count, Self.endsName(bytes[index + name.count]) else {
      return false
    }
    for offset in 0..<name.count
    where bytes[index + offset] | 0x20 != bytes[name.lowerBound + offset] | 0x20 {
      return false
    }
    return true
  }

  // MARK: Bytes

  private func has(_ text: StaticString, at index: Int) -> Bool {
    guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<text.utf8CodeUnitCount
    where bytes[index + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || isSpace(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }
}
