/// The named and numeric character references of HTML.
package enum HTMLEntities {
  /// The text with all references resolved, as HTML resolves them in text.
  package static func decoded(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      let first = ByteScan.firstIndex(
        of: UInt8(ascii: "&"), in: bytes, from: 0, to: bytes.count)
      guard first < bytes.count else { return String(decoding: bytes, as: UTF8.self) }
      var out: [UInt8] = []
      out.reserveCapacity(bytes.count)
      appendDecoded(bytes, from: 0, to: bytes.count, inAttribute: false, into: &out)
      return String(decoding: out, as: UTF8.self)
    }
  }

  /// What a name stands for (`eacute`, without `&` and `;`); nil for an unknown name.
  package static func text(named name: String) -> String? {
    var name = name
    return name.withUTF8 { bytes in
      var out: [UInt8] = []
      return append(named: bytes, into: &out) ? String(decoding: out, as: UTF8.self) : nil
    }
  }

  /// Appends in UTF-8 what a name stands for; false when the name is unknown.
  package static func append(
    named name: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]
  ) -> Bool {
    guard let entity = HTMLEntityTable.shared.entity(name, from: 0, to: name.count) else {
      return false
    }
    append(entity, into: &out)
    return true
  }

  /// Appends a stretch of HTML text or of an attribute value with its references resolved.
  package static func appendDecoded(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, inAttribute: Bool,
    into out: inout [UInt8]
  ) {
    var at = start
    while at < end {
      let next = ByteScan.firstIndex(of: UInt8(ascii: "&"), in: bytes, from: at, to: end)
      // Safe because the bytes are only read while the call runs, within their count.
      out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[at..<next]))
      guard next < end else { return }
      at = appendReference(bytes, at: next, to: end, inAttribute: inAttribute, into: &out)
    }
  }

  /// Resolves the reference that may begin with the `&` at an index; returns the index after it.
  ///
  /// A `&` that begins no reference is appended as itself.
  package static func appendReference(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, to end: Int, inAttribute: Bool,
    into out: inout [UInt8]
  ) -> Int {
    let start = index + 1
    if start < end, bytes[start] == UInt8(ascii: "#") {
      if let next = appendNumeric(bytes, from: start + 1, to: end, into: &out) { return next }
    } else if let next = appendNamed(
      bytes, from: start, to: end, inAttribute: inAttribute, into: &out)
    {
      return next
    }
    out.append(UInt8(ascii: "&"))
    return start
  }

  // MARK: Names

  private static func appendNamed(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, inAttribute: Bool,
    into out: inout [UInt8]
  ) -> Int? {
    var stop = start
    let limit = min(end, start + HTMLEntityTable.longestName)
    while stop < limit, isAlphanumeric(bytes[stop]) { stop += 1 }
    guard stop > start else { return nil }
    let table = HTMLEntityTable.shared
    if stop < end, bytes[stop] == UInt8(ascii: ";"),
      let entity = table.entity(bytes, from: start, to: stop)
    {
      append(entity, into: &out)
      return stop + 1
    }
    // Old names are also read without a semicolon, and when letters follow (`&copyright`).
    stop = min(stop, start + HTMLEntityTable.longestOldName)
    while stop > start + 1 {
      if let entity = table.entity(bytes, from: start, to: stop), entity.isOld {
        if inAttribute, stop < end, bytes[stop] == UInt8(ascii: "=") || isAlphanumeric(bytes[stop])
        {
          return nil
        }
        append(entity, into: &out)
        return stop
      }
      stop -= 1
    }
    return nil
  }

  private static func append(_ entity: HTMLEntityTable.Entity, into out: inout [UInt8]) {
    append(entity.first, into: &out)
    if entity.second != 0 { append(entity.second, into: &out) }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
      || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  // MARK: Numbers

  private static func appendNumeric(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, into out: inout [UInt8]
  ) -> Int? {
    var at = start
    let isHex = at < end && bytes[at] | 0x20 == UInt8(ascii: "x")
    if isHex { at += 1 }
    let digits = at
    var value: UInt32 = 0
    while at < end, let digit = digit(bytes[at], isHex: isHex) {
      value = min(value * (isHex ? 16 : 10) + digit, 0x110000)
      at += 1
    }
    guard at > digits else { return nil }
    append(meant(value), into: &out)
    return at < end && bytes[at] == UInt8(ascii: ";") ? at + 1 : at
  }

  private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
    if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
      return UInt32(byte - UInt8(ascii: "0"))
    }
    let lower = byte | 0x20
    guard isHex, lower >= UInt8(ascii: "a"), lower <= UInt8(ascii: "f") else { return nil }
    return UInt32(lower - UInt8(ascii: "a")) + 10
  }

  /// The character a number means: numbers of windows-1252 are read as that, impossible ones as U+FFFD.
  private static func meant(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x80...0x9F: windows1252(UInt8(value))
    case 0, 0xD800...0xDFFF, 0x110000...: 0xFFFD
    default: value
    }
  }

  /// The character that windows-1252 has in the place of a C1 control.
  static func windows1252(_ byte: UInt8) -> UInt32 {
    UInt32(controls[Int(byte) - 0x80])
  }

  private static let controls: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// Appends a code point in UTF-8; the caller has seen to it that it is a scalar value.
  static func append(_ value: UInt32, into out: inout [UInt8]) {
    switch value {
    case ..<0x80:
      out.append(UInt8(truncatingIfNeeded: value))
    case ..<0x800:
      out.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
      out.append(UInt8(truncatingIfNeeded: 0x80 | value & 63))
    case ..<0x10000:
      out.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
      out.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 63))
      out.append(UInt8(truncatingIfNeeded: 0x80 | value & 63))
    default:
      out.append(UInt8(truncatingIfNeeded: 0xF0 | value >> 18))
      out.append(UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 63))
      out.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 63))
      out.append(UInt8(truncatingIfNeeded: 0x80 | value & 63))
    }
  }
}
