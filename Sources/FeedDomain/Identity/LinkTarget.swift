/// An address that documents may link to: on the web, and written with only the characters that RFC 3986 allows.
///
/// Browsers follow more than that (`[`, `|`, a lone `%`), but a validator or a strict reader of feeds does not.
package struct LinkTarget: Hashable, Sendable {
  package let text: String

  /// Nil when the text is no absolute http or https address, or its host has letters that no host has.
  package init?(_ claimed: String) {
    if Self.isPlain(claimed) {
      text = claimed
      return
    }
    guard let address = Self.normal(claimed) else { return nil }
    let bytes = address.utf8
    var slashes = 0
    // A number of IPv6 has brackets of its own, and a user's name may hold escapes.
    let hostEnd =
      bytes.firstIndex {
        slashes += $0 == UInt8(ascii: "/") ? 1 : 0
        return slashes == 3
      } ?? bytes.endIndex
    guard bytes[..<hostEnd].allSatisfy({ Self.isAllowed($0) || "[]%".utf8.contains($0) }) else {
      return nil
    }
    text =
      Self.isClean(bytes[hostEnd...])
      ? address : String(address[..<hostEnd]) + Self.escaped(Array(bytes[hostEnd...]))
  }

  /// Whether the address can stay as it is, as most can.
  private static func isPlain(_ claimed: String) -> Bool {
    var claimed = claimed
    return claimed.withUTF8 { WebAddress.isNormal($0) && $0.allSatisfy(isAllowed) }
  }

  private static func normal(_ claimed: String) -> String? {
    var claimed = claimed
    if claimed.withUTF8({ WebAddress.isNormal($0) }) { return claimed }
    return WebAddress(claimed).flatMap { $0.isWeb ? $0.href : nil }
  }

  private static func isClean(_ bytes: Substring.UTF8View) -> Bool {
    bytes.allSatisfy(isAllowed)
  }

  /// Every byte that may not stand for itself as an escape; existing escapes and the first `#` stay.
  private static func escaped(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    var hasFragment = false
    for (index, byte) in bytes.enumerated() {
      let isEscape =
        byte == UInt8(ascii: "%") && index + 2 < bytes.count && isHexDigit(bytes[index + 1])
        && isHexDigit(bytes[index + 2])
      let opensFragment = byte == UInt8(ascii: "#") && !hasFragment
      if isAllowed(byte) || isEscape || opensFragment {
        hasFragment = hasFragment || opensFragment
        result.append(byte)
      } else {
        result += [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 0xF)]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The characters that stand for themselves: unreserved ones, sub-delimiters, and `: @ / ?`.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "?")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
    case UInt8(ascii: "&")...UInt8(ascii: ";"): true
    case UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "="): true
    case UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: false
    }
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte & 0xDF)
  }

  private static func hexDigit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? 0x30 + nibble : 0x37 + nibble
  }
}
