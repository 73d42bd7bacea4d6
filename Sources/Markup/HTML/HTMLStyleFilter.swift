/// Lets the harmless declarations of a `style` attribute pass.
///
/// A value may hold words, numbers, colours, quoted names and the colour functions: nothing that loads, runs,
/// escapes or covers the page. What is not understood is left out.
struct HTMLStyleFilter: Sendable {
  static let shared = HTMLStyleFilter()

  private let properties = ByteNameTable(
    words: """
      color background background-color \
      border border-top border-right border-bottom border-left border-width border-style \
      border-color border-collapse border-spacing border-radius border-top-width \
      border-right-width border-bottom-width border-left-width border-top-style \
      border-right-style border-bottom-style border-left-style border-top-color \
      border-right-color border-bottom-color border-left-color \
      font font-family font-size font-style font-variant font-weight font-stretch line-height \
      letter-spacing word-spacing white-space text-align text-decoration text-indent \
      text-transform text-overflow vertical-align direction unicode-bidi list-style \
      list-style-type list-style-position caption-side empty-cells table-layout \
      width height max-width max-height min-width min-height aspect-ratio object-fit \
      margin margin-top margin-right margin-bottom margin-left \
      padding padding-top padding-right padding-bottom padding-left \
      float clear page-break-before page-break-after page-break-inside word-break overflow-wrap
      """)
  private let functions = ByteNameTable(words: "rgb rgba hsl hsla")

  /// Appends the declarations that pass, separated by `; `; nothing when none does.
  func append(_ style: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    let first = out.count
    var at = 0
    while at < style.count {
      let end = declarationEnd(style, from: at)
      appendDeclaration(style, from: at, to: end, isFirst: out.count == first, into: &out)
      at = end + 1
    }
  }

  private func appendDeclaration(
    _ style: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, isFirst: Bool,
    into out: inout [UInt8]
  ) {
    var colon = start
    while colon < end, style[colon] != UInt8(ascii: ":") { colon += 1 }
    let name = trimmed(style, from: start, to: colon)
    let value = trimmed(style, from: min(colon + 1, end), to: end)
    guard !value.isEmpty, value.count <= 512,
      properties.index(of: style, from: name.lowerBound, to: name.upperBound) != nil,
      isHarmless(style, value)
    else { return }
    if !isFirst { HTMLText.append("; ", to: &out) }
    for at in name {
      let byte = style[at]
      out.append(byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte)
    }
    HTMLText.append(": ", to: &out)
    for at in value {
      let isSpace = HTMLTokenizer.isSpace(style[at])
      if !isSpace {
        out.append(style[at])
      } else if out.last != UInt8(ascii: " ") {
        out.append(UInt8(ascii: " "))
      }
    }
  }

  private func isHarmless(_ style: UnsafeBufferPointer<UInt8>, _ value: Range<Int>) -> Bool {
    var at = value.lowerBound
    var wordStart = at
    while at < value.upperBound {
      let byte = style[at]
      switch byte {
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        guard let end = quoteEnd(style, at: at, in: value) else { return false }
        at = end
        wordStart = at + 1
      case UInt8(ascii: "("):
        guard functions.index(of: style, from: wordStart, to: at) != nil,
          let end = argumentsEnd(style, at: at, in: value)
        else { return false }
        at = end
        wordStart = at + 1
      case UInt8(ascii: "-"):
        // A negative length moves text over what is not the article's.
        let next = at + 1 < value.upperBound ? style[at + 1] : 0
        if at == wordStart, Self.isNumber(next) { return false }
      case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "/"), 0x09, 0x0A, 0x0C, 0x0D:
        wordStart = at + 1
      case let byte where Self.isWordByte(byte):
        break
      default:
        return false
      }
      at += 1
    }
    return true
  }

  private func quoteEnd(
    _ style: UnsafeBufferPointer<UInt8>, at index: Int, in value: Range<Int>
  ) -> Int? {
    var at = index + 1
    while at < value.upperBound, style[at] != style[index] {
      guard Self.isWordByte(style[at]) || style[at] == 0x20 || style[at] == UInt8(ascii: ",") else {
        return nil
      }
      at += 1
    }
    return at < value.upperBound ? at : nil
  }

  private func argumentsEnd(
    _ style: UnsafeBufferPointer<UInt8>, at index: Int, in value: Range<Int>
  ) -> Int? {
    var at = index + 1
    while at < value.upperBound, style[at] != UInt8(ascii: ")") {
      let byte = style[at]
      guard
        Self.isNumber(byte) || byte == 0x20 || byte == UInt8(ascii: ",")
          || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "/")
      else { return nil }
      at += 1
    }
    return at < value.upperBound ? at : nil
  }

  /// The semicolon that ends a declaration; one between quotes does not.
  private func declarationEnd(_ style: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var quote: UInt8 = 0
    var at = start
    while at < style.count {
      let byte = style[at]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ";") {
        return at
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        quote = byte
      }
      at += 1
    }
    return at
  }

  private func trimmed(
    _ style: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Range<Int> {
    var start = start
    var end = end
    while start < end, HTMLTokenizer.isSpace(style[start]) { start += 1 }
    while start < end, HTMLTokenizer.isSpace(style[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isNumber(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || byte == UInt8(ascii: ".")
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z") || isNumber(byte)
      || byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "#")
      || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "+")
  }
}
