/// Reads an IPv6 number and writes it in its shortest form (RFC 5952).
enum WebAddressIPv6 {
  static func written(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    guard let pieces = pieces(Array(text)) else { return nil }
    return Array("[\(compressed(pieces))]".utf8)
  }

  private static func pieces(_ text: [UInt8]) -> [UInt16]? {
    let colon = UInt8(ascii: ":")
    var pieces: [UInt16] = []
    var gap: Int?
    var at = 0
    if text.first == colon {
      guard text.count > 1, text[1] == colon else { return nil }
      at = 2
      gap = 0
    }
    while at < text.count {
      guard pieces.count < 8 else { return nil }
      if text[at] == colon {
        guard gap == nil else { return nil }
        at += 1
        gap = pieces.count
        continue
      }
      let start = at
      var value: UInt16 = 0
      while at < text.count, at - start < 4, WebAddressBytes.is(text[at], .hexDigit) {
        value = value << 4 | UInt16(WebAddressBytes.value(ofHex: text[at]))
        at += 1
      }
      if at < text.count, text[at] == UInt8(ascii: "."), at > start {
        guard pieces.count <= 6, let tail = dotted(text[start...]) else { return nil }
        pieces += tail
        break
      }
      if at < text.count {
        guard text[at] == colon, at + 1 < text.count else { return nil }
        at += 1
      }
      pieces.append(value)
    }
    return filled(pieces, gap: gap)
  }

  private static func filled(_ pieces: [UInt16], gap: Int?) -> [UInt16]? {
    guard let gap else { return pieces.count == 8 ? pieces : nil }
    guard pieces.count < 8 else { return nil }
    let zeros = [UInt16](repeating: 0, count: 8 - pieces.count)
    return Array(pieces[..<gap]) + zeros + Array(pieces[gap...])
  }

  /// The last two pieces, written as an IPv4 number: four decimal numbers without leading zeros.
  private static func dotted(_ text: ArraySlice<UInt8>) -> [UInt16]? {
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var octets: [UInt16] = []
    for part in parts {
      guard !part.isEmpty, part.count <= 3, part.allSatisfy(WebAddressBytes.isDigit),
        part.count == 1 || part.first != UInt8(ascii: "0")
      else { return nil }
      let value = part.reduce(0) { $0 * 10 + UInt16($1 - UInt8(ascii: "0")) }
      guard value <= 255 else { return nil }
      octets.append(value)
    }
    return [octets[0] << 8 | octets[1], octets[2] << 8 | octets[3]]
  }

  private static func compressed(_ pieces: [UInt16]) -> String {
    var best = 0..<0
    var start = 0
    while start < 8 {
      var end = start
      while end < 8, pieces[end] == 0 { end += 1 }
      if end - start > max(best.count, 1) { best = start..<end }
      start = max(end, start + 1)
    }
    let hex = pieces.map { String($0, radix: 16) }
    guard !best.isEmpty else { return hex.joined(separator: ":") }
    let head = hex[..<best.lowerBound].joined(separator: ":")
    return head + "::" + hex[best.upperBound...].joined(separator: ":")
  }
}
