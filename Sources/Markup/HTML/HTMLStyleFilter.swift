/// Lets the harmless declarations of a `style` attribute pass.
///
/// A value may hold words, numbers, colours, quoted names and the colour functions: nothing that loads, runs,
/// escapes or covers the page. What is not understood is left out, and so is all that the W3C feed validator
/// warns of: readers' programs judge by the same old list, and drop the whole attribute for one word of it.
struct HTMLStyleFilter: Sendable {
  static let shared = HTMLStyleFilter()

  private let properties = ByteNameTable(
    words: """
      color background background-color \
      border border-top border-right border-bottom border-left border-width border-style \
      border-color border-collapse border-spacing border-top-width \
      border-right-width border-bottom-width border-left-width border-top-style \
      border-right-style border-bottom-style border-left-style border-top-color \
      border-right-color border-bottom-color border-left-color \
      font font-family font-size font-style font-variant font-weight line-height \
      letter-spacing white-space text-align text-decoration text-indent \
      vertical-align direction unicode-bidi list-style-type width height \
      margin margin-top margin-right margin-bottom margin-left \
      padding padding-top padding-right padding-bottom padding-left float clear
      """)
  private let functions = ByteNameTable(words: "rgb rgba hsl hsla")
  /// The words that a property of a box may have; others have any word.
  private let boxWords = ByteNameTable(
    words: """
      aqua auto black block blue bold both bottom brown center collapse dashed dotted fuchsia gray \
      green !important italic left lime maroon medium none navy normal nowrap olive pointer purple \
      red right solid silver teal top transparent underline white yellow
      """)
  private let boxes = ByteNameTable(words: "background border margin padding")
  private let units = ByteNameTable(words: "cm em ex in mm pc pt px")

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
      isHarmless(style, value), !isBox(style, name) || isBoxValue(style, value)
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
      switch style[at] {
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
        // Between letters only: a negative length moves text over what is not the article's.
        guard at - wordStart >= 1, at + 1 < value.upperBound, Self.isAlphanumeric(style[at - 1]),
          Self.isAlphanumeric(style[at + 1]), at - wordStart < 2 || style[at - 2] != style[at]
        else { return false }
      case UInt8(ascii: " "), UInt8(ascii: ","), 0x09, 0x0A, 0x0C, 0x0D:
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
      guard Self.isAlphanumeric(style[at]) || style[at] == 0x20 else { return nil }
      at += 1
    }
    return at < value.upperBound && at > index + 1 ? at : nil
  }

  private func argumentsEnd(
    _ style: UnsafeBufferPointer<UInt8>, at index: Int, in value: Range<Int>
  ) -> Int? {
    var at = index + 1
    while at < value.upperBound, style[at] != UInt8(ascii: ")") {
      guard Self.isDigit(style[at]) || style[at] == 0x20 || style[at] == UInt8(ascii: ",") else {
        return nil
      }
      at += 1
    }
    return at < value.upperBound && at > index + 1 ? at : nil
  }

  /// Whether the property is one of the box around the text.
  private func isBox(_ style: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
    let family = name.prefix { style[$0] != UInt8(ascii: "-") }
    return boxes.index(of: style, from: family.lowerBound, to: family.upperBound) != nil
  }

  /// Words of the list, colours, and lengths of up to three digits.
  private func isBoxValue(_ style: UnsafeBufferPointer<UInt8>, _ value: Range<Int>) -> Bool {
    var at = value.lowerBound
    while at < value.upperBound {
      let end = value[at...].firstIndex { HTMLTokenizer.isSpace(style[$0]) } ?? value.upperBound
      guard at == end || isBoxWord(style, at..<end) else { return false }
      at = end + 1
    }
    return true
  }

  private func isBoxWord(_ style: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    if boxWords.index(of: style, from: word.lowerBound, to: word.upperBound) != nil { return true }
    if style[word.lowerBound] == UInt8(ascii: "#") {
      return word.count > 1 && word.dropFirst().allSatisfy { Self.isHexadecimal(style[$0]) }
    }
    return isColour(style, word) || isLength(style, word)
  }

  /// `rgb(1,2,3)`, or what stands before its first space; the rest of it then passes as lengths.
  private func isColour(_ style: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    let name = word.prefix { style[$0] != UInt8(ascii: "(") }
    // The first of the functions.
    guard functions.index(of: style, from: name.lowerBound, to: name.upperBound) == 0 else {
      return false
    }
    let numbers = word.dropFirst(4)
    let commas = numbers.count { style[$0] == UInt8(ascii: ",") }
    return (1...2).contains(commas) && numbers.first.map { Self.isDigit(style[$0]) } == true
      && numbers.allSatisfy {
        Self.isDigit(style[$0]) || style[$0] == UInt8(ascii: ",")
          || style[$0] == UInt8(ascii: ")") && $0 == numbers.last
      }
  }

  private func isLength(_ style: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    let number = word.prefix { Self.isDigit(style[$0]) || style[$0] == UInt8(ascii: ".") }
    let whole = number.prefix { Self.isDigit(style[$0]) }
    let decimals = number.dropFirst(whole.count).dropFirst()
    let hasPoint = whole.count < number.count
    guard decimals.allSatisfy({ Self.isDigit(style[$0]) }),
      hasPoint
        ? whole.count <= 1 && (1...2).contains(decimals.count) : (1...3).contains(whole.count)
    else { return false }
    let unit = number.upperBound..<word.upperBound
    let isSign = unit.count == 1 && Self.signs.contains(style[unit.lowerBound])
    return unit.isEmpty || isSign
      || units.index(of: style, from: unit.lowerBound, to: unit.upperBound) != nil
  }

  /// What may stand behind a number in place of a unit: a part of a colour is such a number too.
  private static let signs: [UInt8] = Array("%,)".utf8)

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

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z") || isDigit(byte)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "f") || isDigit(byte)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "#")
      || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "!")
  }
}
