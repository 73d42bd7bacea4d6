extension WebAddress {
  /// Whether the bytes are an http(s) address that is already written in its normal form.
  ///
  /// Most links of a feed are; they are taken as they stand. A "no" only means that the parser has to look.
  package static func isNormal(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    normalAuthority(bytes).map { isPlainRest(bytes[$0.upperBound...]) } ?? false
  }

  /// Host and port as they stand in an address that is written in its normal form as far as them; nil for any other.
  package static func normalAuthority(of address: String) -> String? {
    var address = address
    return address.withUTF8 { bytes in
      normalAuthority(bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    }
  }

  /// Where host and port are, if a path follows them and all is written in its normal form.
  private static func normalAuthority(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    let start = afterPrefix(bytes)
    guard start > 0 else { return nil }
    var end = start
    while end < bytes.count, WebAddressBytes.is(bytes[end], .plainHost) { end += 1 }
    guard isPlainName(bytes[start..<end]) || isPlainNumber(bytes[start..<end]) else { return nil }
    if end < bytes.count, bytes[end] == UInt8(ascii: ":") {
      let port = bytes[(end + 1)...].prefix { WebAddressBytes.isDigit($0) }
      guard isPlainPort(port, isEncrypted: start == 8) else { return nil }
      end = port.endIndex
    }
    return end < bytes.count && bytes[end] == UInt8(ascii: "/") ? start..<end : nil
  }

  /// Whether it is a port that has to be written, as it has to be written.
  private static func isPlainPort(
    _ digits: Slice<UnsafeBufferPointer<UInt8>>, isEncrypted: Bool
  ) -> Bool {
    guard (1...5).contains(digits.count), digits.first != UInt8(ascii: "0") else { return false }
    let port = value(of: digits)
    return port <= 65535 && port != (isEncrypted ? 443 : 80)
  }

  /// Whether it is an IPv4 address in the only way in which it is written.
  private static func isPlainNumber(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let last = name.last, WebAddressBytes.isDigit(last) else { return false }
    var rest = name
    for part in 1...4 {
      let label = rest.prefix { WebAddressBytes.isDigit($0) }
      guard (1...3).contains(label.count), label.count == 1 || label.first != UInt8(ascii: "0"),
        value(of: label) <= 255
      else { return false }
      rest = rest[label.endIndex...]
      if part < 4, rest.popFirst() != UInt8(ascii: ".") { return false }
    }
    return rest.isEmpty
  }

  private static func value(of digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// The length of `http://` or `https://`, 0 for anything else.
  private static func afterPrefix(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard bytes.count > 8, bytes[0] == UInt8(ascii: "h"), bytes[1] == UInt8(ascii: "t"),
      bytes[2] == UInt8(ascii: "t"), bytes[3] == UInt8(ascii: "p")
    else { return 0 }
    let colon = bytes[4] == UInt8(ascii: "s") ? 5 : 4
    guard bytes[colon] == UInt8(ascii: ":"), bytes[colon + 1] == UInt8(ascii: "/"),
      bytes[colon + 2] == UInt8(ascii: "/")
    else { return 0 }
    return colon + 3
  }

  /// Whether the last label is a word, so not a number, and no label can be Punycode to be checked.
  private static func isPlainName(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let last = name.last, WebAddressBytes.isLetter(last) else { return false }
    var hyphenBefore = false
    for byte in name {
      let isHyphen = byte == UInt8(ascii: "-")
      if isHyphen && hyphenBefore { return false }
      hyphenBefore = isHyphen
    }
    let label = name.lastIndex(of: UInt8(ascii: ".")).map { name[($0 + 1)...] } ?? name
    return label.first.map(WebAddressBytes.isLetter) ?? false
  }

  private static func isPlainRest(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let table = WebAddressBytes.table
    var set: WebAddressBytes.Set = .path
    var previous: UInt8 = 0
    for byte in rest {
      if !table[Int(byte)].isDisjoint(with: set) {
        if byte == UInt8(ascii: "?"), set == .path {
          set = .specialQuery
        } else if byte == UInt8(ascii: "#"), set != .fragment {
          set = .fragment
        } else {
          return false
        }
      } else if set == .path {
        if byte == UInt8(ascii: "\\") { return false }
        let mayBeDot = byte == UInt8(ascii: ".") || byte == UInt8(ascii: "%")
        if mayBeDot, previous == UInt8(ascii: "/") { return false }
      }
      previous = byte
    }
    return true
  }
}

extension WebAddress {
  /// A reference that needs a base which is not known, made safe to be written as it is.
  ///
  /// Nil when it has a scheme or names nothing. Characters that an address cannot hold are escaped, so that no
  /// later reader drops them and finds a scheme in the rest. `//host/path` gets the scheme that is usual now.
  package static func relativeReference(_ reference: String) -> String? {
    let bytes = WebAddressParser.stripped(Array(reference.utf8))
    let slash = UInt8(ascii: "/")
    var out: [UInt8] = []
    var isPath = true
    for byte in bytes {
      if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { isPath = false }
      let written = isPath && byte == UInt8(ascii: "\\") ? slash : byte
      WebAddressBytes.append(written, encoding: .fragment, to: &out)
    }
    guard !out.isEmpty, WebAddressParser.schemeEnd(of: out) == nil else { return nil }
    let text = String(decoding: out, as: UTF8.self)
    return out.starts(with: [slash, slash]) ? WebAddress("https:" + text)?.href : text
  }
}
