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

  /// Markup that was written by another one, as it is; it must close what it opens.
  package mutating func markup(_ written: ArraySlice<UInt8>) {
    finishTag()
    bytes.append(contentsOf: written)
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
  /// Safe because the pointers stay within the call, `index` and `start` never pass `source.count`, and the table has a
  /// place for every byte.
  private mutating func escape(_ source: UnsafeBufferPointer<UInt8>, as place: Place) {
    Place.careful.withUnsafeBufferPointer { careful in
      let mark = place.mark
      var start = 0
      var index = 0
      while true {
        index = Self.harmless(in: source, from: index, careful, mark)
        guard index < source.count else { break }
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
  }

  /// Where the next byte stands that needs care, else the end; four bytes are looked at in a row, for this is where
  /// most of the time goes.
  private static func harmless(
    in source: UnsafeBufferPointer<UInt8>, from start: Int,
    _ careful: UnsafeBufferPointer<UInt8>, _ mark: UInt8
  ) -> Int {
    var index = start
    while index + 4 <= source.count {
      let marks =
        careful[Int(source[index])] | careful[Int(source[index + 1])]
        | careful[Int(source[index + 2])] | careful[Int(source[index + 3])]
      if marks & mark != 0 { break }
      index += 4
    }
    while index < source.count, careful[Int(source[index])] & mark == 0 { index += 1 }
    return index
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

    /// The bit of the table that is for this place.
    var mark: UInt8 { self == .attribute ? 2 : 1 }

    /// For each byte whether it needs care in text (bit 1) and in attributes (bit 2).
    static let careful: [UInt8] = (0...255).map { byte in
      switch byte {
      // In text TAB and LF may stay; in attributes " ends the value.
      case 0x09, 0x0A, 0x22: 2
      case 0...0x1F, 0x26, 0x3C, 0x3E, 0x7F, 0xC2, 0xEF...: 3
      default: 0
      }
    }
  }
}
