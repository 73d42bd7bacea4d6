/// Cuts Swift code into tokens and comments, so that no rule mistakes a string or a comment for code.
///
/// It knows nested comments, raw and multi-line strings, interpolations (which are code again),
/// extended regex literals and names in backticks. It does not know bare `/regex/` literals, which
/// this house does not use.
struct SwiftScanner {
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private(set) var tokens: [Token] = []
  private(set) var comments: [Comment] = []

  init(_ text: String) {
    bytes = Array(text.utf8)
    scanCode(insideInterpolation: false)
  }

  private func byte(_ distance: Int = 0) -> UInt8? {
    index + distance < bytes.count ? bytes[index + distance] : nil
  }

  private func isNext(_ character: Unicode.Scalar, after distance: Int = 0) -> Bool {
    byte(distance) == UInt8(character.value)
  }

  private mutating func advance() {
    if isNext("\n") { line += 1 }
    index += 1
  }

  private func text(from start: Int, to end: Int) -> String {
    String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }

  private mutating func scanCode(insideInterpolation: Bool) {
    var depth = 0
    while let current = byte() {
      switch current {
      case 0x20, 0x09, 0x0A, 0x0D: advance()
      case UInt8(ascii: "/") where isNext("/", after: 1): scanLineComment()
      case UInt8(ascii: "/") where isNext("*", after: 1): scanBlockComment()
      case UInt8(ascii: "\""): scanString(hashes: 0)
      case UInt8(ascii: "#"): scanHash()
      case UInt8(ascii: "`"): scanQuotedName()
      case _ where SwiftScanner.isWordByte(current): scanWord()
      default:
        if current == UInt8(ascii: "(") { depth += 1 }
        if current == UInt8(ascii: ")") { depth -= 1 }
        scanSymbol()
        if insideInterpolation, depth < 0 { return }
      }
    }
  }

  private mutating func scanLineComment() {
    let start = index
    while byte() != nil, !isNext("\n") { index += 1 }
    comments.append(Comment(text: text(from: start, to: index), line: line, lastLine: line))
  }

  private mutating func scanBlockComment() {
    let (start, firstLine) = (index, line)
    var depth = 0
    while byte() != nil {
      if isNext("/"), isNext("*", after: 1) {
        depth += 1
        index += 2
      } else if isNext("*"), isNext("/", after: 1) {
        depth -= 1
        index += 2
        if depth == 0 { break }
      } else {
        advance()
      }
    }
    comments.append(Comment(text: text(from: start, to: index), line: firstLine, lastLine: line))
  }

  private mutating func scanHash() {
    var hashes = 0
    while isNext("#", after: hashes) { hashes += 1 }
    if isNext("\"", after: hashes) {
      index += hashes
      scanString(hashes: hashes)
    } else if isNext("/", after: hashes) {
      scanRegex(hashes: hashes)
    } else {
      scanSymbol()
    }
  }

  private mutating func scanRegex(hashes: Int) {
    let (start, firstLine) = (index, line)
    index += hashes + 1
    while byte() != nil {
      let ends = isNext("/") && (1...hashes).allSatisfy { isNext("#", after: $0) }
      advance()
      if ends {
        index += hashes
        break
      }
    }
    add(.string, text(from: start, to: index), line: firstLine, offset: start)
  }

  private mutating func scanString(hashes: Int) {
    let isLong = isNext("\"", after: 1) && isNext("\"", after: 2)
    let quotes = isLong ? 3 : 1
    index += quotes
    let (start, place) = (index, tokens.count)
    let firstLine = line
    while byte() != nil {
      if isEnd(quotes: quotes, hashes: hashes) { break }
      guard isNext("\\"), (0..<hashes).allSatisfy({ isNext("#", after: 1 + $0) }) else {
        advance()
        continue
      }
      index += 1 + hashes
      if isNext("(") {
        scanSymbol()
        scanCode(insideInterpolation: true)
      } else {
        advance()
      }
    }
    let content = text(from: start, to: min(index, bytes.count))
    tokens.insert(
      Token(kind: .string, text: content, line: firstLine, offset: start), at: place)
    index += quotes + hashes
  }

  private func isEnd(quotes: Int, hashes: Int) -> Bool {
    (0..<quotes).allSatisfy { isNext("\"", after: $0) }
      && (0..<hashes).allSatisfy { isNext("#", after: quotes + $0) }
  }

  private mutating func scanQuotedName() {
    let start = index + 1
    index = start
    while byte() != nil, !isNext("`"), !isNext("\n") { index += 1 }
    add(.quotedName, text(from: start, to: index), line: line, offset: start)
    if isNext("`") { index += 1 }
  }

  private mutating func scanWord() {
    let start = index
    while let current = byte(), SwiftScanner.isWordByte(current) { index += 1 }
    add(.word, text(from: start, to: index), line: line, offset: start)
  }

  private mutating func scanSymbol() {
    let length = isNext("-") && isNext(">", after: 1) ? 2 : 1
    add(.symbol, text(from: index, to: index + length), line: line, offset: index)
    index += length
  }

  private mutating func add(_ kind: Token.Kind, _ text: String, line: Int, offset: Int) {
    tokens.append(Token(kind: kind, text: text, line: line, offset: offset))
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xFF:
      true
    default: false
    }
  }
}
