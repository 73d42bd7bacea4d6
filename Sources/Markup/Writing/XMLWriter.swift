/// Appends XML to a buffer of bytes: escapes what is data, drops what XML forbids, closes what it opened.
package struct XMLWriter {
  package private(set) var bytes: [UInt8] = []
  private var openNames: [StaticString] = []
  private var isTagOpen = false

  package init(reserving capacity: Int = 4096) {
    bytes.reserveCapacity(capacity)
  }

  package mutating func declaration() {
    append(#"<?xml version="1.0" encoding="utf-8"?>"#)
    newline()
  }

  /// Opens an element; its attributes come next, then what it holds, then `close()`.
  package mutating func open(_ name: StaticString) {
    finishTag()
    bytes.append(0x3C)
    append(name)
    openNames.append(name)
    isTagOpen = true
  }

  package mutating func attribute(_ name: StaticString, _ value: String) {
    precondition(isTagOpen, "an attribute after the content of its element")
    bytes.append(0x20)
    append(name)
    append("=\"")
    escape(value, as: .attribute)
    bytes.append(0x22)
  }

  /// Closes the element opened last; an empty one in the short form.
  package mutating func close() {
    guard let name = openNames.popLast() else {
      preconditionFailure("more elements closed than opened")
    }
    if isTagOpen {
      append("/>")
      isTagOpen = false
    } else {
      append("</")
      append(name)
      bytes.append(0x3E)
    }
  }

  package mutating func text(_ value: String) {
    finishTag()
    escape(value, as: .text)
  }

  /// Text that is UTF-8 already: markup of a fragment that goes in as escaped HTML.
  package mutating func text(_ value: [UInt8]) {
    finishTag()
    value.withUnsafeBufferPointer { escape($0, as: .text) }
  }

  /// Text of an element that some readers take for HTML and others do not: written as RSS's profile asks, so that
  /// all show the same characters.
  package mutating func plainText(_ value: String) {
    finishTag()
    escape(value, as: .doubtful)
  }

  /// An element without attributes that holds nothing but text.
  package mutating func element(_ name: StaticString, _ value: String) {
    open(name)
    text(value)
    close()
  }

  /// A line feed between elements, for people who read the source.
  package mutating func newline() {
    finishTag()
    bytes.append(0x0A)
  }

  private mutating func finishTag() {
    guard isTagOpen else { return }
    bytes.append(0x3E)
    isTagOpen = false
  }

  private mutating func append(_ name: StaticString) {
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func escape(_ value: String, as place: Place) {
    var value = value
    value.withUTF8 { escape($0, as: place) }
  }

  /// Copies runs of harmless bytes whole and stops only at those that need care.
  ///
  /// Safe because the pointer stays within the call, and `index` and `next` never pass `source.count`.
  private mutating func escape(_ source: UnsafeBufferPointer<UInt8>, as place: Place) {
    let careful = place.lowBytes
    var start = 0
    var index = 0
    while index < source.count {
      let byte = source[index]
      let needsCare =
        byte < 0x40
        ? careful >> UInt64(byte) & 1 == 1
        : byte == 0xC2 || byte >= 0xEF || byte == 0x7F
      guard needsCare else {
        index += 1
        continue
      }
      let (length, replacement) = Self.replacement(at: index, in: source, as: place)
      guard let replacement else {
        index += length
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
      append(replacement)
      index += length
      start = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
  }

  /// How many bytes the character at `index` has, and what is written for it; nil if it may stay.
  ///
  /// XML 1.0 §2.2 forbids most control characters and U+FFFE and U+FFFF, and advises against DEL, C1 and the
  /// other code points that are no characters; U+FFFD is the scar of a broken encoding, which validators report.
  private static func replacement(
    at index: Int, in source: UnsafeBufferPointer<UInt8>, as place: Place
  ) -> (length: Int, replacement: StaticString?) {
    switch source[index] {
    case 0x26 where place == .doubtful: (1, "&#x26;")
    case 0x3C where place == .doubtful: (1, "&#x3C;")
    case 0x26: (1, "&amp;")
    case 0x3C: (1, "&lt;")
    case 0x3E: (1, "&gt;")
    case 0x22: (1, "&quot;")
    case 0x09: (1, "&#9;")
    case 0x0A: (1, "&#10;")
    case 0x0D: (1, "&#13;")
    case 0xC2:
      index + 1 < source.count && source[index + 1] < 0xA0 ? (2, "") : (1, nil)
    case 0xEF where index + 2 < source.count: aboveEF(source[index + 1], source[index + 2])
    case 0xF0... where index + 3 < source.count:
      source[index + 1] & 0xF == 0xF && source[index + 2] == 0xBF && source[index + 3] >= 0xBE
        ? (4, "") : (4, nil)
    case 0xEF...: (1, nil)
    default: (1, "")
    }
  }

  /// The same for a character led by EF: U+FDD0 to U+FDEF, and U+FFFD to U+FFFF.
  private static func aboveEF(
    _ second: UInt8, _ third: UInt8
  ) -> (length: Int, replacement: StaticString?) {
    switch (second, third) {
    case (0xBF, 0xBD): (3, "?")
    case (0xBF, 0xBE...), (0xB7, 0x90...0xAF): (3, "")
    default: (3, nil)
    }
  }

  /// Where a text stands, which decides what must be escaped.
  private enum Place {
    case text, attribute
    /// Text of which nobody knows whether it is HTML.
    case doubtful

    /// One bit for each byte below 0x40 that needs care.
    var lowBytes: UInt64 {
      // Controls, & < >; then in text TAB and LF may stay, in attributes " ends the value.
      let always: UInt64 = 0xFFFF_FFFF | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E
      return switch self {
      case .text, .doubtful: always & ~(1 << 0x09 | 1 << 0x0A)
      case .attribute: always | 1 << 0x22
      }
    }
  }
}
