/// Writes characters so that they can be nothing but text, in HTML and in XML.
enum HTMLText {
  /// Bytes at which copying stops: 1 is escaped, 2 may be a control or no character of XML.
  private static let careful: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): 1
    case UInt8(ascii: "\""): 3
    case 0x09, 0x0A: 0
    case ..<0x20, 0x7F, 0xC2, 0xEF: 2
    default: 0
    }
  }

  /// Appends text that holds no references, or whose `&` stand for themselves.
  static func appendEscaped(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, inAttribute: Bool = false,
    into out: inout [UInt8]
  ) {
    var at = start
    while at < end {
      let stop = plainEnd(bytes, from: at, to: end, inAttribute: inAttribute)
      // Safe because the bytes are only read while the call runs, within their count.
      out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[at..<stop]))
      guard stop < end else { return }
      at = appendCareful(bytes, at: stop, to: end, into: &out)
    }
  }

  /// Appends a stretch of HTML text; its references are resolved and written anew.
  static func appendMarkup(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, into out: inout [UInt8]
  ) {
    var at = start
    while at < end {
      let stop = plainEnd(bytes, from: at, to: end, inAttribute: false)
      out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[at..<stop]))
      guard stop < end else { return }
      if bytes[stop] == UInt8(ascii: "&") {
        let before = out.count
        at = HTMLEntities.appendReference(bytes, at: stop, to: end, inAttribute: false, into: &out)
        escapeEnd(of: &out, from: before)
      } else {
        at = appendCareful(bytes, at: stop, to: end, into: &out)
      }
    }
  }

  /// Escapes what a reference has put at the end of the output, where it has to be.
  private static func escapeEnd(of out: inout [UInt8], from start: Int) {
    let care = careful[Int(out[start])]
    if care == 0 || care == 3 || out[start] == 0xC2 && out[start + 1] >= 0xA0 { return }
    let meant = Array(out[start...])
    out.removeSubrange(start...)
    meant.withUnsafeBufferPointer { appendEscaped($0, from: 0, to: $0.count, into: &out) }
  }

  private static func plainEnd(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, inAttribute: Bool
  ) -> Int {
    careful.withUnsafeBufferPointer { careful in
      var at = start
      while at < end {
        at = ByteScan.skipPlainWords(bytes, from: at, to: end)
        guard at < end else { break }
        let care = careful[Int(bytes[at])]
        if care != 0, care != 3 || inAttribute { break }
        at += 1
      }
      return at
    }
  }

  /// Appends the character at a byte that cannot simply be copied; returns the index after it.
  private static func appendCareful(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, to end: Int, into out: inout [UInt8]
  ) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "<"): append("&lt;", to: &out)
    case UInt8(ascii: ">"): append("&gt;", to: &out)
    case UInt8(ascii: "&"): append("&amp;", to: &out)
    case UInt8(ascii: "\""): append("&quot;", to: &out)
    case 0x0C: out.append(0x20)
    case 0x0D:
      if index + 1 >= end || bytes[index + 1] != 0x0A { out.append(0x0A) }
    case 0xC2:
      return appendLatin(bytes, at: index, to: end, into: &out)
    case 0xEF:
      return appendUnlessNoncharacter(bytes, at: index, to: end, into: &out)
    default:
      break
    }
    return index + 1
  }

  /// A control of C1 is what windows-1252 has there: the usual fault of a page of that encoding.
  private static func appendLatin(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, to end: Int, into out: inout [UInt8]
  ) -> Int {
    guard index + 1 < end, bytes[index + 1] >= 0x80, bytes[index + 1] < 0xA0 else {
      out.append(0xC2)
      return index + 1
    }
    let meant = HTMLEntities.windows1252(bytes[index + 1])
    if meant > 0x9F { HTMLEntities.append(meant, into: &out) }
    return index + 2
  }

  /// U+FFFE and U+FFFF are no characters of XML.
  private static func appendUnlessNoncharacter(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, to end: Int, into out: inout [UInt8]
  ) -> Int {
    if index + 2 < end, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE { return index + 3 }
    out.append(0xEF)
    return index + 1
  }

  static func append(_ text: StaticString, to out: inout [UInt8]) {
    out.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
