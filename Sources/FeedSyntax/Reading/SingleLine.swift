extension String {
  /// The text on one line: white space that holds a line end, tab or other control becomes one blank.
  ///
  /// For titles, names and the like, which end up in lines of mail headers, logs and lists.
  var singleLine: String {
    guard utf8.contains(where: { $0 < 0x20 }) else { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var blanks = 0
    var hasControl = false
    for byte in utf8 {
      if byte <= 0x20 {
        blanks += 1
        hasControl = hasControl || byte < 0x20
        continue
      }
      let written = hasControl ? 1 : blanks
      bytes.append(contentsOf: repeatElement(0x20, count: written))
      (blanks, hasControl) = (0, false)
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self).trimmed
  }

  /// The text without anything that a reader of HTML would take for a tag or comment; entities stay.
  ///
  /// For fields that no format lets have markup.
  var withoutTags: String {
    guard utf8.contains(UInt8(ascii: "<")) else { return self }
    let source = Array(utf8)
    var bytes: [UInt8] = []
    var at = 0
    while at < source.count {
      if source[at] == UInt8(ascii: "<"), at + 1 < source.count, Self.beginsTag(source[at + 1]) {
        let end = source[at...].firstIndex(of: UInt8(ascii: ">")) ?? source.count
        at = min(end + 1, source.count)
        // A blank, so that what stood around the tag does not become one.
        bytes.append(0x20)
      } else {
        bytes.append(source[at])
        at += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self).trimmed
  }

  private static func beginsTag(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
      || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }
}
