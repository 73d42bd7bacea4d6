/// Appends XML to a buffer of bytes: escapes what is data, drops what XML forbids, closes what it opened.
package struct XMLWriter {
  package private(set) var bytes: [UInt8] = []
  private var openNames: [StaticString] = []
  private var isTagOpen = false

  package init(reserving capacity: Int = 4096) {
    bytes.reserveCapacity(capacity)
  }

  /// Forgets what was written, but neither the elements that are open nor the room there is.
  package mutating func clear() {
    finishTag()
    bytes.removeAll(keepingCapacity: true)
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

  /// No character takes more bytes when it is escaped.
  private static let longestEscape = 6
  /// Bytes that are escaped between two looks at how much room there is.
  private static let stretch = 2048

  private mutating func escape(_ source: UnsafeBufferPointer<UInt8>, as place: Place) {
    Place.careful.withUnsafeBufferPointer { careful in
      var index = 0
      while index < source.count {
        let end = min(source.count, index + Self.stretch)
        bytes.append(addingCapacity: (end - index) * Self.longestEscape) { span in
          span.withUnsafeMutableBufferPointer { room, count in
            var copy = EscapedCopy(source, from: index, to: room, at: count, careful)
            copy.run(until: end, as: place)
            (index, count) = (copy.index, copy.count)
          }
        }
      }
    }
  }

  /// How many bytes the character at `index` has, and what is written for it; nil if it may stay.
  ///
  /// XML 1.0 §2.2 forbids most control characters and U+FFFE and U+FFFF, and advises against DEL, C1 and the
  /// other code points that are no characters; U+FFFD is the scar of a broken encoding, which validators report.
  fileprivate static func replacement(
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
  fileprivate enum Place {
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

/// Copies harmless bytes and stops only at those that need care.
///
/// Safe because `index` never passes the end that is asked for by more than the rest of one character, no index is beyond
/// the source, there is room for the longest escape of every byte, and the table has a place for every byte.
private struct EscapedCopy {
  private let source: UnsafeBufferPointer<UInt8>
  private let room: UnsafeMutableBufferPointer<UInt8>
  private let careful: UnsafeBufferPointer<UInt8>
  private(set) var index: Int
  private(set) var count: Int

  init(
    _ source: UnsafeBufferPointer<UInt8>, from index: Int,
    to room: UnsafeMutableBufferPointer<UInt8>, at count: Int,
    _ careful: UnsafeBufferPointer<UInt8>
  ) {
    self.source = source
    self.room = room
    self.careful = careful
    self.index = index
    self.count = count
  }

  mutating func run(until end: Int, as place: XMLWriter.Place) {
    let mark = place.mark
    while true {
      copyHarmless(until: end, mark)
      guard index < end else { return }
      if careful[Int(source[index])] & mark == 0 {
        put(source[index])
        index += 1
        continue
      }
      let (length, replacement) = XMLWriter.replacement(at: index, in: source, as: place)
      if let replacement {
        replacement.withUTF8Buffer { escape in
          for byte in escape { put(byte) }
        }
      } else {
        for byte in source[index..<(index + length)] { put(byte) }
      }
      index += length
    }
  }

  /// Sixteen bytes are looked at and copied in a row, for this is where most of the time goes; those from the first that
  /// needs care on are written over.
  private mutating func copyHarmless(until end: Int, _ mark: UInt8) {
    let from = UnsafeRawBufferPointer(source)
    let to = UnsafeMutableRawBufferPointer(room)
    while index + 16 <= end {
      let bytes = from.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
      to.storeBytes(of: bytes, toByteOffset: count, as: SIMD16<UInt8>.self)
      let harmless = Self.harmless(bytes, mark)
      index += harmless
      count += harmless
      if harmless < 16 { return }
    }
    while index < end, careful[Int(source[index])] & mark == 0 {
      put(source[index])
      index += 1
    }
  }

  /// How many of the bytes stand before the first that may need care: what the table of `Place` says, but for TAB and LF,
  /// which are rare.
  @inline(__always)
  private static func harmless(_ bytes: SIMD16<UInt8>, _ mark: UInt8) -> Int {
    // `"` and `&`, like `<` and `>`, differ in one bit.
    let quote = all(mark == XMLWriter.Place.attribute.mark ? 0x04 : 0)
    var marks = bytes .< all(0x20)
    marks = marks .| (bytes | quote) .== all(0x26)
    marks = marks .| (bytes | all(0x02)) .== all(0x3E)
    marks = marks .| bytes .== all(0x7F)
    marks = marks .| bytes .== all(0xC2)
    marks = marks .| bytes .>= all(0xEF)
    let (first, second) = withUnsafeBytes(of: marks) { marks in
      (marks.load(as: UInt64.self), marks.load(fromByteOffset: 8, as: UInt64.self))
    }
    if first != 0 { return first.littleEndian.trailingZeroBitCount >> 3 }
    return 8 + second.littleEndian.trailingZeroBitCount >> 3
  }

  private static func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }

  private mutating func put(_ byte: UInt8) {
    room[count] = byte
    count += 1
  }
}
