import FeedDomain

/// The questions a writer has about a plain text before it goes where no markup may be.
enum VisibleText {
  /// The text on one line, without white space at its ends and without what the writer would leave out anyway;
  /// nil when no character of it would be seen.
  static func line(_ text: String) -> String? {
    if isPlainLine(text) { return text }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: isVisible),
      let last = scalars.lastIndex(where: isVisible)
    else { return nil }
    let trimmed = String(scalars[first...last])
    guard trimmed.utf8.contains(where: needsALook) else { return trimmed }
    let kept = trimmed.unicodeScalars.filter { isBreak($0) || !isDropped($0) }
    return String(String.UnicodeScalarView(kept))
      .split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }

  /// Whether the text is such a line already; false also for the few that only a closer look can tell.
  ///
  /// Safe because the bytes are only read, and every index is compared with their count.
  private static func isPlainLine(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let first = bytes.first, let last = bytes.last else { return false }
      let begins = isASCIIMark(first) || isLetter(bytes[...])
      let ends =
        isASCIIMark(last) || isLetter(bytes.suffix(2)) && bytes[bytes.count - 2] < 0xE1
        || bytes.suffix(3).first == 0xE1 && isLetter(bytes.suffix(3))
      return begins && ends && !bytes.contains(where: needsALook)
    }
  }

  private static func isASCIIMark(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }

  /// Whether a letter of Latin script beyond ASCII stands first, of those that Vietnamese is written with: U+00C0 to
  /// U+01BF, U+1E00 to U+1EFF.
  private static func isLetter(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let lead = bytes.first, bytes.count > 1 else { return false }
    let next = bytes[bytes.startIndex + 1]
    return (0xC3...0xC6).contains(lead) || lead == 0xE1 && (0xB8...0xBB).contains(next)
  }

  /// A byte of a character that the writer may leave out, or of white space other than a blank.
  private static func needsALook(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte >= 0xEF
  }

  /// Whether no character of the text would be seen.
  static func isBlank(_ text: String) -> Bool {
    !text.unicodeScalars.contains(where: isVisible)
  }

  /// Whether a reader could take the text for HTML: a tag, or what looks like a character reference.
  static func looksLikeMarkup(_ text: String) -> Bool {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      return false
    }
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "<"), beginsTag(rest) { return true }
      if byte == UInt8(ascii: "&"), beginsReference(rest) { return true }
    }
    return false
  }

  /// The text for places that hold no markup at all (names, labels, titles of links): tags are dropped, and an
  /// ampersand that would begin a character reference gets a space after it.
  static func label(_ text: String) -> String? {
    var label = line(text)
    // What stood around a tag may make another; who nests them deeper loses the brackets themselves.
    for _ in 0..<4 {
      guard let found = label, looksLikeMarkup(found) else { return label }
      label = line(withoutMarkup(found))
    }
    return label.flatMap {
      line(String(String.UnicodeScalarView($0.unicodeScalars.filter { $0 != "<" && $0 != "&" })))
    }
  }

  private static func withoutMarkup(_ text: String) -> String {
    var result: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "<"), beginsTag(rest) {
        // Of a tag that never ends only the bracket goes: a browser would take what follows into it.
        if let end = endOfTag(in: rest) { rest = rest[end...] }
        continue
      }
      result.append(byte)
      if byte == UInt8(ascii: "&"), beginsReference(rest) { result.append(0x20) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a tag begins whose `<` stands just before; `<Thư viện>` and `a < b` are none.
  private static func beginsTag(_ rest: ArraySlice<UInt8>) -> Bool {
    let name = rest.first == UInt8(ascii: "/") ? rest.dropFirst() : rest
    guard let nameEnd = name.firstIndex(where: { !isAlphanumeric($0) }) else {
      return !name.isEmpty
    }
    return nameEnd > name.startIndex && " \t\r\n/>".utf8.contains(name[nameEnd])
  }

  /// Where a tag ends that has begun; nil for one that does not.
  ///
  /// A tag ends before the next begins, so that a text of nothing but `<a <a` costs no more than its length.
  private static func endOfTag(in rest: ArraySlice<UInt8>) -> Int? {
    let end = rest.firstIndex { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }
    return end.flatMap { rest[$0] == UInt8(ascii: ">") ? $0 + 1 : nil }
  }

  private static func beginsReference(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.first.map { $0 == UInt8(ascii: "#") || isAlphanumeric($0) } == true
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\t" || scalar == "\n" || scalar == "\r"
  }

  /// What XML forbids or advises against.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x20, 0x7F...0xA0, 0xFEFF, 0x200B...0x200F, 0x2028, 0x2029: false
    case 0x21...0x7E: true
    default: !isDropped(scalar) && !scalar.properties.isWhitespace
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (byte < 0x80 && (0x41...0x5A).contains(byte & 0xDF))
  }
}
