/// Collects characters and collapses the white space between them.
struct PlainTextWriter {
  private var out: [UInt8] = []
  private let keepsLines: Bool
  private var waits = Wait.nothing
  /// How many spaces and ends of lines it wrote between words.
  private(set) var blanks = 0

  /// What is written before the next character, if one comes.
  private enum Wait: Int, Comparable {
    case nothing, space, line

    static func < (left: Wait, right: Wait) -> Bool { left.rawValue < right.rawValue }
  }

  init(keepsLines: Bool, capacity: Int) {
    self.keepsLines = keepsLines
    out.reserveCapacity(capacity)
  }

  var text: String { String(decoding: out, as: UTF8.self) }

  mutating func space() {
    waits = max(waits, .space)
  }

  mutating func breakLine() {
    waits = keepsLines ? .line : max(waits, .space)
  }

  /// Writes a sign that begins a line.
  mutating func mark(_ sign: StaticString) {
    flush()
    HTMLText.append(sign, to: &out)
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, keepingSpace: Bool = false) {
    var at = 0
    while at < bytes.count {
      let length = blankLength(bytes, at: at)
      if length > 0 {
        if keepingSpace { keepBlank(bytes[at]) } else { space() }
        at += length
        continue
      }
      let ignored = ignoredLength(bytes, at: at)
      if ignored > 0 {
        at += ignored
        continue
      }
      flush()
      var end = at + 1
      while end < bytes.count, Self.isPlain(bytes[end]) { end += 1 }
      out.append(contentsOf: bytes[at..<end])
      at = end
    }
  }

  /// Whether no blank and nothing unseen begins with it.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case ...0x20, 0x7F, 0xC2, 0xE2, 0xE3, 0xEF: false
    default: true
    }
  }

  private mutating func keepBlank(_ byte: UInt8) {
    if byte == 0x0A {
      if waits == .line || !out.isEmpty && out.last != 0x0A {
        flush()
        out.append(0x0A)
      }
    } else if byte != 0x0D {
      flush()
      out.append(0x20)
    }
  }

  private mutating func flush() {
    if !out.isEmpty, out.last != 0x0A {
      switch waits {
      case .nothing: break
      case .space:
        if out.last != 0x20 { out.append(0x20) }
        blanks += 1
      case .line:
        while out.last == 0x20 { out.removeLast() }
        out.append(0x0A)
        blanks += 1
      }
    }
    waits = .nothing
  }

  /// The length of a blank: ASCII white space, no-break space, or a space of typography.
  private func blankLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch bytes[index] {
    case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20: 1
    case 0xC2 where has(bytes, index, 0xA0) || has(bytes, index, 0x85): 2
    case 0xE2 where has(bytes, index, 0x80) && index + 2 < bytes.count:
      // U+2000 to U+200A, U+2028, U+2029, U+202F.
      bytes[index + 2] <= 0x8A || [0xA8, 0xA9, 0xAF].contains(bytes[index + 2]) ? 3 : 0
    case 0xE3 where has(bytes, index, 0x80) && index + 2 < bytes.count && bytes[index + 2] == 0x80:
      3
    default: 0
    }
  }

  /// The length of what is not seen: controls, soft hyphens, joiners, marks of byte order.
  private func ignoredLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch bytes[index] {
    case ..<0x20, 0x7F: 1
    case 0xC2 where has(bytes, index, 0xAD): 2
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
      // U+200B, U+200E, U+200F, U+202A to U+202E; the joiners of emoji stay.
      bytes[index + 2] == 0x8B || (0x8E...0x8F).contains(bytes[index + 2])
        || (0xAA...0xAE).contains(bytes[index + 2]) ? 3 : 0
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x81 && bytes[index + 2] == 0xA0:
      3
    case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF:
      3
    default: 0
    }
  }

  private func has(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ second: UInt8) -> Bool {
    index + 1 < bytes.count && bytes[index + 1] == second
  }
}
