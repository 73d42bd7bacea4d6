import Foundation

/// Reads the host of an address and writes it in its one form: a name in ASCII, an IPv4 or an IPv6 number.
enum WebAddressHost {
  static func written(_ text: ArraySlice<UInt8>, isSpecial: Bool) -> [UInt8]? {
    if text.first == UInt8(ascii: "[") {
      guard text.last == UInt8(ascii: "]"), text.count > 2 else { return nil }
      return WebAddressIPv6.written(text.dropFirst().dropLast())
    }
    guard isSpecial else { return opaque(text) }
    let name: [UInt8]
    if text.allSatisfy({ WebAddressBytes.is($0, .plainHost) }), !mayBePunycode(text) {
      name = Array(text)
    } else {
      guard let ascii = domainToASCII(WebAddressBytes.percentDecoded(text)) else { return nil }
      name = ascii
    }
    guard !name.isEmpty, !name.contains(where: { WebAddressBytes.is($0, .forbiddenDomain) }) else {
      return nil
    }
    return endsInNumber(name) ? ipv4(name) : name
  }

  private static func opaque(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    guard !text.contains(where: { WebAddressBytes.is($0, .forbiddenHost) }) else { return nil }
    var out: [UInt8] = []
    for byte in text { WebAddressBytes.append(byte, encoding: .control, to: &out) }
    return out
  }

  private static func mayBePunycode(_ text: ArraySlice<UInt8>) -> Bool {
    zip(text, text.dropFirst()).contains { $0 == UInt8(ascii: "-") && $1 == UInt8(ascii: "-") }
  }

  // MARK: Names (UTS #46, not transitional)

  private static func domainToASCII(_ bytes: [UInt8]) -> [UInt8]? {
    let labels = mapped(String(decoding: bytes, as: UTF8.self))
      .split(separator: ".", omittingEmptySubsequences: false)
    var out: [UInt8] = []
    for (index, label) in labels.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ".")) }
      guard let ascii = labelToASCII(Substring.UnicodeScalarView(label)) else { return nil }
      out += ascii
    }
    return out
  }

  private static func mapped(_ text: String) -> String.UnicodeScalarView {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isIgnored(scalar) { kept.append(scalar) }
    let composed = String(kept).precomposedStringWithCompatibilityMapping
    let lower = composed.lowercased().precomposedStringWithCompatibilityMapping
    return String(lower.map { $0 == "\u{3002}" ? "." : $0 }).unicodeScalars
  }

  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x034F, 0x180B...0x180F, 0x200B, 0x2060, 0x2064, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }

  private static func labelToASCII(_ label: Substring.UnicodeScalarView) -> [UInt8]? {
    if label.allSatisfy(\.isASCII) {
      let bytes = label.map { UInt8(truncatingIfNeeded: $0.value) }
      guard bytes.starts(with: Array("xn--".utf8)) else { return bytes }
      return isValid(punycode: bytes.dropFirst(4)) ? bytes : nil
    }
    let scalars = Array(label)
    guard isValid(scalars), let code = WebAddressPunycode.encoded(scalars) else { return nil }
    return Array("xn--".utf8) + code
  }

  /// Whether a code is the one way to write a name: one that mapping does not change.
  private static func isValid(punycode code: ArraySlice<UInt8>) -> Bool {
    guard let decoded = WebAddressPunycode.decoded(code), isValid(decoded),
      !decoded.allSatisfy(\.isASCII), WebAddressPunycode.encoded(decoded) == Array(code)
    else { return false }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: decoded)
    return mapped(String(text)).elementsEqual(decoded)
  }

  private static func isValid(_ label: [Unicode.Scalar]) -> Bool {
    guard let first = label.first else { return false }
    switch first.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return false
    default: break
    }
    return label.allSatisfy { scalar in
      if scalar.value == 0xFFFD { return false }
      switch scalar.properties.generalCategory {
      case .control, .privateUse, .surrogate, .unassigned, .format, .lineSeparator,
        .paragraphSeparator, .spaceSeparator, .uppercaseLetter:
        return scalar.value == 0x200C || scalar.value == 0x200D
      default:
        return true
      }
    }
  }

  // MARK: IPv4 numbers

  private static func endsInNumber(_ name: [UInt8]) -> Bool {
    var parts = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true, parts.count > 1 { parts.removeLast() }
    guard let last = parts.last, !last.isEmpty else { return false }
    return last.allSatisfy(WebAddressBytes.isDigit) || number(last) != nil
  }

  private static func ipv4(_ name: [UInt8]) -> [UInt8]? {
    var parts = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true, parts.count > 1 { parts.removeLast() }
    let numbers = parts.compactMap(number)
    guard numbers.count == parts.count, numbers.count <= 4, let last = numbers.last,
      numbers.dropLast().allSatisfy({ $0 <= 255 }), last < 1 << (8 * (5 - numbers.count))
    else { return nil }
    var address = last
    for (index, part) in numbers.dropLast().enumerated() {
      address += part << (8 * (3 - index))
    }
    let octets = [24, 16, 8, 0].map { String(address >> $0 & 255) }
    return Array(octets.joined(separator: ".").utf8)
  }

  /// A number of C: decimal, octal with a leading 0, hexadecimal with 0x; what is too long is too large.
  private static func number(_ text: ArraySlice<UInt8>) -> UInt64? {
    guard !text.isEmpty else { return nil }
    var digits = text
    var radix: UInt64 = 10
    if text.count >= 2, text.first == UInt8(ascii: "0") {
      let second = text[text.startIndex + 1]
      radix = second | 0x20 == UInt8(ascii: "x") ? 16 : 8
      digits = text.dropFirst(radix == 16 ? 2 : 1)
    }
    var value: UInt64 = 0
    for byte in digits {
      guard WebAddressBytes.is(byte, .hexDigit) else { return nil }
      let digit = UInt64(WebAddressBytes.value(ofHex: byte))
      guard digit < radix else { return nil }
      value = min(value * radix + digit, 1 << 40)
    }
    return value
  }
}
