import Foundation

/// The form of texts that may stand as an id in an Atom document for ever (RFC 4287 §4.2.6).
package enum AtomID {
  /// Whether the text is an absolute URI in the one form in which it is written the same everywhere.
  ///
  /// Ids are compared character by character, so a feed validator warns of one that normalising would change
  /// (RFC 3986 §6.2.2), and refuses a `tag:` or `urn:` that breaks the rules of its scheme. An Atom id is kept
  /// even then, as the RFC demands; anything else (an RSS guid) may as well get an id of ours.
  package static func isWellFormed(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let rest = bytes[(colon + 1)...]
    guard !rest.isEmpty, rest.allSatisfy(isURICharacter),
      canonicalEscapes(rest)?.elementsEqual(rest) == true
    else { return false }
    return switch String(decoding: bytes[..<colon], as: UTF8.self) {
    case "http": isCanonicalAddress(rest, port: "80")
    case "https": isCanonicalAddress(rest, port: "443")
    case "tag": isTag(rest)
    case "urn": isURN(rest)
    case "info": true
    default: false
    }
  }

  private static func isCanonicalAddress(_ bytes: ArraySlice<UInt8>, port: String) -> Bool {
    guard bytes.starts(with: "//".utf8) else { return false }
    let rest = bytes.dropFirst(2)
    guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return false }
    let host = rest[..<slash]
    let hostText = String(decoding: host, as: UTF8.self)
    guard host.contains(where: isAlphanumeric), !host.contains(where: isUpperCase),
      !host.contains(where: { "?#%@[]".utf8.contains($0) }),
      !hostText.hasSuffix(":"), !hostText.hasSuffix(":" + port), !hostText.hasSuffix(".")
    else { return false }
    let path = rest[slash...].prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    return !path.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual(".".utf8) }
      && !path.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual("..".utf8) }
  }

  /// `authority,date:anything` (RFC 4151), the authority a name in small letters or an address of mail.
  private static func isTag(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let comma = bytes.firstIndex(of: UInt8(ascii: ",")),
      let colon = bytes[comma...].firstIndex(of: UInt8(ascii: ":"))
    else { return false }
    let authority = bytes[..<comma].split(
      separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    let date = bytes[(comma + 1)..<colon].split(
      separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let areDigits = date.allSatisfy { $0.allSatisfy { (0x30...0x39).contains($0) } }
    return (1...2).contains(authority.count)
      && authority.allSatisfy { part in
        !part.isEmpty
          && part.allSatisfy {
            isAlphanumeric($0) && !isUpperCase($0) || $0 == UInt8(ascii: "-")
              || $0 == UInt8(ascii: ".")
          }
      }
      && areDigits && [[4], [4, 2], [4, 2, 2]].contains(date.map(\.count))
      && !bytes[colon...].contains(UInt8(ascii: "["))
  }

  /// `name:anything` (RFC 2141); a `uuid` must be one.
  private static func isURN(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let name = bytes[..<colon]
    let specific = bytes[(colon + 1)...]
    let isName =
      (2...32).contains(name.count) && name.first.map(isAlphanumeric) == true
      && name.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    guard isName, !specific.isEmpty, !specific.contains(where: { "/?#&~[]".utf8.contains($0) })
    else { return false }
    let isUUID = name.map { $0 | 0x20 }.elementsEqual("uuid".utf8)
    return !isUUID || UUID(uuidString: String(decoding: specific, as: UTF8.self)) != nil
  }

  /// An address in the form in which it can be an id; nil when its escapes are no UTF-8.
  package static func address(_ target: LinkTarget) -> String? {
    canonicalEscapes(Array(target.text.utf8)[...]).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The text with escapes only where they must be, in capitals, and what they stand for in NFC.
  ///
  /// Letters and escaped bytes that follow each other are composed together: `a%CC%81` is one character.
  private static func canonicalEscapes(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    var run: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      var meant = byte
      if byte == UInt8(ascii: "%") {
        guard let value = escapedByte(rest.prefix(2)) else { return nil }
        rest = rest.dropFirst(2)
        meant = value
      }
      if meant >= 0x80 || isUnreserved(meant) {
        run.append(meant)
        continue
      }
      guard append(&run, to: &result) else { return nil }
      result += byte == UInt8(ascii: "%") ? escape(meant) : [meant]
    }
    return append(&run, to: &result) ? result : nil
  }

  /// Appends a run of letters in NFC, escaped where they are not ASCII; false when it is no UTF-8.
  private static func append(_ run: inout [UInt8], to result: inout [UInt8]) -> Bool {
    defer { run = [] }
    guard run.contains(where: { $0 >= 0x80 }) else {
      result += run
      return true
    }
    guard let text = String(validating: run, as: UTF8.self) else { return false }
    for byte in text.precomposedStringWithCanonicalMapping.utf8 {
      result += byte < 0x80 ? [byte] : escape(byte)
    }
    return true
  }

  private static func escapedByte(_ digits: ArraySlice<UInt8>) -> UInt8? {
    guard digits.count == 2, digits.allSatisfy(isAlphanumeric) else { return nil }
    return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private static func escape(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
  }

  private static func isURICharacter(_ byte: UInt8) -> Bool {
    isUnreserved(byte) || "!$&'()*+,;=:@/?#%".utf8.contains(byte)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || "-._~".utf8.contains(byte)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (byte < 0x80 && (0x41...0x5A).contains(byte & 0xDF))
  }

  private static func isUpperCase(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte)
  }
}
