import FeedDomain

/// A place that may be reached although it is not public, or not at an ordinary port.
package enum AllowEntry: Hashable, Sendable {
  /// A host by its name, whatever addresses it has.
  case host(String, port: UInt16?)
  /// Addresses, whatever name led to them.
  case addresses(IPRange, port: UInt16?)

  /// Reads `host`, `host:port`, `10.0.0.0/8`, `127.0.0.1`, `127.0.0.1:8080`, `::1` or `[::1]:8080`.
  package init?(_ text: String) {
    if let range = IPRange(text) {
      self = .addresses(range, port: nil)
      return
    }
    guard let (name, port) = AllowEntry.split(text) else { return nil }
    if let range = IPRange(name), !name.utf8.contains(UInt8(ascii: "/")) {
      self = .addresses(range, port: port)
    } else if AllowEntry.isHostName(name) {
      self = .host(AllowEntry.folded(name), port: port)
    } else {
      return nil
    }
  }

  func covers(_ address: IPAddress, port: UInt16, host: String) -> Bool {
    switch self {
    case .host(let name, let only):
      (only ?? port) == port && AllowEntry.folded(host) == name
    case .addresses(let range, let only):
      (only ?? port) == port && range.contains(address)
    }
  }

  private static func split(_ text: String) -> (name: Substring, port: UInt16?)? {
    if text.hasPrefix("["), let end = text.lastIndex(of: "]") {
      let name = text[text.index(after: text.startIndex)..<end]
      let tail = text[text.index(after: end)...]
      if tail.isEmpty { return (name, nil) }
      guard tail.hasPrefix(":"), let port = UInt16(tail.dropFirst()) else { return nil }
      return (name, port)
    }
    guard let colon = text.lastIndex(of: ":") else { return (text[...], nil) }
    guard let port = UInt16(text[text.index(after: colon)...]) else { return nil }
    return (text[..<colon], port)
  }

  private static func isHostName(_ name: Substring) -> Bool {
    let letters = name.utf8
    return !letters.isEmpty && letters.count <= 253
      && letters.allSatisfy { byte in
        byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
          || byte == UInt8(ascii: "_")
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      }
  }

  private static func folded(_ name: some StringProtocol) -> String {
    let name = name.lowercased()
    return name.hasSuffix(".") ? String(name.dropLast()) : name
  }
}
