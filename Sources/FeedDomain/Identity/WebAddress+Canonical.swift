extension WebAddress {
  /// The key by which two links to one article are found to be the same.
  ///
  /// Nil for what is no web address and for a home page, which every article of a site may give as its link.
  /// The key is no address: it has no scheme, and its query is sorted and cleaned. It is compared, never fetched.
  package static func canonical(_ address: String) -> String? {
    guard let address = WebAddress(address), address.isWeb, var host = address.host else {
      return nil
    }
    if host.hasPrefix("www."), host.dropFirst(4).contains(".") { host.removeFirst(4) }
    while host.hasSuffix(".") { host.removeLast() }
    let path = CanonicalPath.key(of: address.path)
    let query = CanonicalQuery.key(of: address.query ?? "")
    let script = address.fragment.flatMap { $0.hasPrefix("!") ? "#" + $0 : nil } ?? ""
    if query.isEmpty, script.count <= 2, CanonicalPath.isHome(path) { return nil }
    let port = address.port.map { ":\($0)" } ?? ""
    return host + port + path + (query.isEmpty ? "" : "?" + query) + script
  }
}

/// One way to write a byte of an address: what need not be escaped is not, and hexadecimal digits are capitals.
enum CanonicalEscapes {
  static func normal(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var at = 0
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count,
        WebAddressBytes.is(bytes[at + 1], .hexDigit), WebAddressBytes.is(bytes[at + 2], .hexDigit)
      else {
        out.append(bytes[at])
        at += 1
        continue
      }
      let high = WebAddressBytes.value(ofHex: bytes[at + 1])
      let byte = high << 4 | WebAddressBytes.value(ofHex: bytes[at + 2])
      if isUnreserved(byte) {
        out.append(byte)
      } else {
        out += Array("%".utf8) + bytes[at + 1...at + 2].map { $0 >= 0x61 ? $0 - 0x20 : $0 }
      }
      at += 3
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    WebAddressBytes.isLetter(byte) || WebAddressBytes.isDigit(byte) || "-._~".utf8.contains(byte)
  }
}
