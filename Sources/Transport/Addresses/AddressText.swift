import Foundation

/// Cleans an address as people and servers write it into the ASCII form that libcurl takes.
enum AddressText {
  /// Longer addresses are nobody's; the bound stops redirects that grow.
  static let maximumBytes = 8192

  /// Trims white space, drops line ends and tabs (as browsers do), and percent-encodes what no address may
  /// hold.
  ///
  /// Escapes that are there stay as they are. Nil when it is empty, too long or has control characters.
  static func encoded(_ bytes: some Collection<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var blanks = 0
    for byte in bytes {
      if byte == space {
        blanks += 1
        continue
      }
      if byte == tab || byte == lineFeed || byte == carriageReturn { continue }
      guard byte > space, byte != 0x7f else { return nil }
      if !result.isEmpty { for _ in 0..<blanks { append(space, to: &result) } }
      blanks = 0
      if mustBeEscaped(byte) { append(byte, to: &result) } else { result.append(byte) }
      guard result.count <= maximumBytes else { return nil }
    }
    return result.isEmpty ? nil : result
  }

  /// Turns a host name with other letters than ASCII's into its form for the DNS (RFC 5891).
  static func asciiHost(_ host: some StringProtocol) -> String? {
    if host.utf8.allSatisfy({ $0 < 0x80 }) { return String(host) }
    var parts = URLComponents()
    parts.scheme = "http"
    parts.host = String(host)
    guard let ascii = parts.encodedHost, ascii.utf8.allSatisfy({ $0 < 0x80 }),
      !ascii.utf8.contains(UInt8(ascii: "%"))
    else { return nil }
    return ascii
  }

  /// The scheme an address begins with, in lower case; nil for a relative reference.
  static func scheme(of bytes: some Collection<UInt8>) -> String? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon != bytes.startIndex else {
      return nil
    }
    let name = bytes[..<colon]
    let isScheme = name.allSatisfy { byte in
      isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
    guard isScheme, name.first.map(isLetter) == true else { return nil }
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  /// What stands between `://` and the path.
  static func authority(in bytes: [UInt8]) -> Range<Int>? {
    let slash = UInt8(ascii: "/")
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon + 2 < bytes.count,
      bytes[colon + 1] == slash, bytes[colon + 2] == slash
    else { return nil }
    let start = colon + 3
    let end = bytes[start...].firstIndex {
      $0 == slash || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#")
    }
    return start..<(end ?? bytes.count)
  }

  /// The host of an authority, without the user before it and the port behind it.
  static func host(in authority: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = authority.lastIndex(of: UInt8(ascii: "@")).map { $0 + 1 } ?? authority.startIndex
    let host = authority[start...]
    return host.prefix { $0 != UInt8(ascii: ":") }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func mustBeEscaped(_ byte: UInt8) -> Bool {
    if byte >= 0x80 { return true }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "^"),
      UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
      return true
    default: return false
    }
  }

  private static func append(_ byte: UInt8, to result: inout [UInt8]) {
    result.append(UInt8(ascii: "%"))
    result.append(hexDigits[Int(byte >> 4)])
    result.append(hexDigits[Int(byte & 15)])
  }

  private static let hexDigits = Array("0123456789ABCDEF".utf8)
  private static let space = UInt8(ascii: " ")
  private static let tab = UInt8(ascii: "\t")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
}
