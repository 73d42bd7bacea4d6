extension XMLScanner {
  /// Characters between two pieces of markup, their references resolved.
  mutating func text(_ start: Int, _ end: Int) {
    guard !open.isEmpty else { return noteOutside(start, end) }
    guard find(UInt8(ascii: "&"), from: start, to: end) != nil else { return emit(start, end) }
    scratch.removeAll(keepingCapacity: true)
    resolve(start, end)
    handler.text(scratch.span)
  }

  /// Text outside of the root element, which can only be white space or junk.
  private mutating func noteOutside(_ start: Int, _ end: Int) {
    for index in start..<end where !base[index].isXMLSpace {
      return outside.add(text: index..<end)
    }
  }

  /// Adds a stretch of text or attribute value to `scratch`, its references resolved.
  mutating func resolve(_ start: Int, _ end: Int) {
    var from = start
    while from < end {
      let next = find(UInt8(ascii: "&"), from: from, to: end) ?? end
      append(from, next)
      guard next < end else { return }
      from = reference(next, end)
    }
  }

  private mutating func append(_ start: Int, _ end: Int) {
    guard end > start else { return }
    // Safe because the offsets are the scanner's own, within a document that outlives it.
    scratch.append(contentsOf: UnsafeBufferPointer(start: base + start, count: end - start))
  }

  /// Resolves the reference at an offset into `scratch`; answers where the text goes on.
  private mutating func reference(_ ampersand: Int, _ end: Int) -> Int {
    if byte(ampersand + 1) == UInt8(ascii: "#") { return characterReference(ampersand, end) }
    var stop = ampersand + 1
    while stop < end, base[stop].isXMLName, stop - ampersand < 40 { stop += 1 }
    let length = stop - ampersand - 1
    guard length > 0, stop < end, base[stop] == UInt8(ascii: ";") else {
      findings.add(.bareAmpersand, at: ampersand, length: 24)
      scratch.append(UInt8(ascii: "&"))
      return ampersand + 1
    }
    if !predefined(ampersand + 1, length), !named(ampersand + 1, length) {
      findings.add(.undefinedEntity, at: ampersand, length: length + 2)
      append(ampersand, stop + 1)
    }
    return stop + 1
  }

  private mutating func predefined(_ name: Int, _ length: Int) -> Bool {
    switch length {
    case 2 where matches("lt", at: name): scratch.append(UInt8(ascii: "<"))
    case 2 where matches("gt", at: name): scratch.append(UInt8(ascii: ">"))
    case 3 where matches("amp", at: name): scratch.append(UInt8(ascii: "&"))
    case 4 where matches("quot", at: name): scratch.append(UInt8(ascii: "\""))
    case 4 where matches("apos", at: name): scratch.append(UInt8(ascii: "'"))
    default: return false
    }
    return true
  }

  /// Entities of the document's own type declaration, then those of HTML, which many documents
  /// use without declaring them.
  private mutating func named(_ start: Int, _ length: Int) -> Bool {
    let name = string(start, length)
    if let value = entities[name] {
      entityBytes += value.count
      guard entityBytes <= limits.entityBytes else { return false }
      scratch.append(contentsOf: value)
      return true
    }
    if let bracket = Self.angleBracket(name) {
      scratch.append(scalar: bracket)
      findings.add(.undefinedEntity, at: start - 1, length: length + 2)
      return true
    }
    guard
      HTMLEntities.append(
        named: UnsafeBufferPointer(start: base + start, count: length), into: &scratch)
    else { return false }
    findings.add(.undefinedEntity, at: start - 1, length: length + 2)
    return true
  }

  /// The two names that XHTML's DTD gives to other characters than HTML does.
  private static func angleBracket(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "lang": "\u{2329}"
    case "rang": "\u{232A}"
    default: nil
    }
  }

  private mutating func characterReference(_ ampersand: Int, _ end: Int) -> Int {
    let isHex = byte(ampersand + 2) | 0x20 == UInt8(ascii: "x")
    var stop = ampersand + (isHex ? 3 : 2)
    let digits = stop
    var value: UInt32 = 0
    while stop < end, let digit = base[stop].digitValue(isHex: isHex) {
      value = min(value &* (isHex ? 16 : 10) &+ digit, 0x110000)
      stop += 1
    }
    guard stop > digits else {
      findings.add(.bareAmpersand, at: ampersand, length: 24)
      scratch.append(UInt8(ascii: "&"))
      return ampersand + 1
    }
    if stop < end, base[stop] == UInt8(ascii: ";") {
      stop += 1
    } else {
      findings.add(.badCharacterReference, at: ampersand, length: stop - ampersand)
    }
    appendReferred(value, at: ampersand, length: stop - ampersand)
    return stop
  }

  /// Numbers of the windows-1252 range mean its characters, as in HTML; what is no character at
  /// all is told and becomes U+FFFD, a control character nothing.
  private mutating func appendReferred(_ value: UInt32, at offset: Int, length: Int) {
    switch value {
    case 0x09, 0x0A, 0x0D: scratch.append(UInt8(truncatingIfNeeded: value))
    case 0..<0x20: findings.add(.badCharacterReference, at: offset, length: length)
    case 0x80..<0xA0:
      findings.add(.latinControl, at: offset, length: length)
      scratch.append(scalar: Windows1252.scalar(UInt8(truncatingIfNeeded: value)))
    default:
      if let scalar = Unicode.Scalar(value) {
        scratch.append(scalar: scalar)
      } else {
        findings.add(.badCharacterReference, at: offset, length: length)
        scratch.append(scalar: "\u{FFFD}")
      }
    }
  }
}

extension UInt8 {
  /// The value of a digit, nil when the byte is none.
  @inline(__always) func digitValue(isHex: Bool) -> UInt32? {
    if self >= 0x30, self <= 0x39 { return UInt32(self - 0x30) }
    let lower = self | 0x20
    guard isHex, lower >= 0x61, lower <= 0x66 else { return nil }
    return UInt32(lower - 0x61 + 10)
  }
}
