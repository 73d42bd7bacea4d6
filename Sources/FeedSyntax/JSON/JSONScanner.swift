import Markup

/// Reads JSON by being asked for it: no tree is built, and what nobody asks for is passed over.
///
/// Tolerant where publishers are careless: control characters in strings, commas too many or too
/// few, `NaN`, text after the end. A document that stops early ends all that is open.
struct JSONScanner {
  private let bytes: [UInt8]
  private(set) var at = 0
  /// Where the first thing stands that had to be mended.
  private(set) var damage: Int?
  /// Whether the document was given up because its values nest too deep.
  private(set) var isTooDeep = false
  private var depth = 0

  /// Values within values that are passed over; feeds have a handful.
  static let deepest = 256

  /// What kind of value comes next.
  enum Kind { case object, array, string, number, other, end }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  private mutating func skipSpace() {
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
  }

  mutating func next() -> Kind {
    skipSpace()
    switch byte(at) {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case 0: return .end
    default: return .other
    }
  }

  /// Hands over each member of the object that comes next; the body reads the value or leaves it.
  mutating func members(_ body: (inout JSONScanner, String) -> Void) {
    guard next() == .object else { return skip() }
    at += 1
    var commas = 0
    while at < bytes.count, let key = memberKey(after: commas) {
      commas = 1
      let start = at
      body(&self, key)
      if at == start { skip() }
    }
  }

  /// The key of the next member, the scanner standing at its value; nil at the end of the object.
  ///
  /// Before it there should be so many commas.
  private mutating func memberKey(after wanted: Int) -> String? {
    var commas = 0
    while at < bytes.count {
      skipSpace()
      switch byte(at) {
      case UInt8(ascii: "}"):
        if commas > 0 { noteDamage() }
        at += 1
        return nil
      case UInt8(ascii: "\""):
        if commas != wanted { noteDamage() }
        let key = string() ?? ""
        skipSpace()
        if byte(at) == UInt8(ascii: ":") { at += 1 } else { noteDamage() }
        skipSpace()
        return key
      case UInt8(ascii: ","):
        commas += 1
        at += 1
      case UInt8(ascii: "]"):
        // The object was never closed.
        noteDamage()
        return nil
      default:
        noteDamage()
        at += 1
      }
    }
    noteDamage()
    return nil
  }

  private mutating func noteDamage() {
    damage = damage ?? min(at, bytes.count)
  }

  /// Hands over each element of the array that comes next; a lone value counts as an array of one.
  mutating func elements(_ body: (inout JSONScanner) -> Void) {
    guard next() == .array else {
      if next() == .object || next() == .string { body(&self) } else { skip() }
      return
    }
    at += 1
    var commas = 0
    var wanted = 0
    while at < bytes.count {
      skipSpace()
      switch byte(at) {
      case UInt8(ascii: "]"):
        if commas > 0 { noteDamage() }
        at += 1
        return
      case UInt8(ascii: ","):
        commas += 1
        at += 1
      case UInt8(ascii: "}"):
        noteDamage()
        return
      default:
        if commas != wanted { noteDamage() }
        (commas, wanted) = (0, 1)
        let start = at
        body(&self)
        if at == start { skip() }
      }
    }
    noteDamage()
  }

  /// Passes over the value that comes next.
  mutating func skip() {
    switch next() {
    case .object:
      guard enter() else { return }
      members { scanner, _ in scanner.skip() }
      depth -= 1
    case .array:
      guard enter() else { return }
      elements { $0.skip() }
      depth -= 1
    case .string: _ = skipString()
    case .number, .other: skipWord()
    case .end: return
    }
  }

  /// Nesting beyond all reason ends the document.
  private mutating func enter() -> Bool {
    depth += 1
    guard depth <= Self.deepest else {
      at = bytes.count
      isTooDeep = true
      return false
    }
    return true
  }

  private mutating func skipWord() {
    let start = at
    while at < bytes.count, bytes[at] > 0x20, !Self.endsWord(bytes[at]) { at += 1 }
    if at == start { at += 1 }
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
  }

  // MARK: - Values

  /// The text that comes next; numbers count as the text they are written as, `null` as nothing.
  mutating func text() -> String? {
    switch next() {
    case .string: return string()
    case .number:
      let start = at
      skipWord()
      return String(decoding: bytes[start..<at], as: UTF8.self)
    case .other:
      let start = at
      skipWord()
      let word = String(decoding: bytes[start..<at], as: UTF8.self)
      return word == "true" || word == "false" ? word : nil
    default:
      skip()
      return nil
    }
  }

  mutating func integer() -> Int? {
    guard let text = text() else { return nil }
    if let value = Int(text) { return value }
    guard let value = Double(text), abs(value) < 9e15 else { return nil }
    return Int(value)
  }

  /// Where the string that begins here ends, and whether it has escapes.
  private mutating func skipString() -> (range: Range<Int>, isPlain: Bool) {
    let start = at + 1
    var index = start
    var isPlain = true
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "\\") {
        isPlain = false
        index += 1
      }
      index += 1
    }
    if index >= bytes.count {
      at = bytes.count
      noteDamage()
    }
    let end = min(index, bytes.count)
    at = min(end + 1, bytes.count)
    return (start..<end, isPlain)
  }

  private mutating func string() -> String? {
    let (range, isPlain) = skipString()
    if isPlain {
      // Safe to take unchecked: a slice of valid UTF-8 between two ASCII characters.
      return String(knownUTF8: bytes.span.extracting(range))
    }
    return unescaped(range)
  }

  private func unescaped(_ range: Range<Int>) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let current = bytes[index]
      guard current == UInt8(ascii: "\\"), index + 1 < range.upperBound else {
        output.append(current)
        index += 1
        continue
      }
      index += 2
      switch bytes[index - 1] {
      case UInt8(ascii: "n"): output.append(0x0A)
      case UInt8(ascii: "t"): output.append(0x09)
      case UInt8(ascii: "r"): output.append(0x0D)
      case UInt8(ascii: "b"), UInt8(ascii: "f"): output.append(0x20)
      case UInt8(ascii: "u"): index = unicode(index, range.upperBound, &output)
      case let other: output.append(other)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// A character by its number, two for those beyond the first 65,536.
  private func unicode(_ start: Int, _ end: Int, _ output: inout [UInt8]) -> Int {
    guard let high = hex(start, end) else { return start }
    if (0xD800..<0xDC00).contains(high), byte(start + 4) == UInt8(ascii: "\\"),
      byte(start + 5) == UInt8(ascii: "u"), let low = hex(start + 6, end),
      (0xDC00..<0xE000).contains(low)
    {
      let value = 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
      output.append(scalar: Unicode.Scalar(value) ?? "\u{FFFD}")
      return start + 10
    }
    if high != 0 { output.append(scalar: Unicode.Scalar(high) ?? "\u{FFFD}") }
    return start + 4
  }

  private func hex(_ start: Int, _ end: Int) -> UInt32? {
    guard start + 4 <= end else { return nil }
    return UInt32(String(decoding: bytes[start..<start + 4], as: UTF8.self), radix: 16)
  }
}
