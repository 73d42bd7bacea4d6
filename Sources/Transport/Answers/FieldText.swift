/// Keeps the value of a header field as text from which its exact bytes can be had back.
///
/// A value in UTF-8 is that text. Any other byte, as an entity tag in Latin-1 has it, stands as a scalar of the
/// private-use area; so validators go back byte for byte, whatever a server calls its versions.
enum FieldText {
  static func text(_ bytes: some Collection<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self), !holdsEscapes(text) { return text }
    var text = String.UnicodeScalarView()
    for byte in bytes {
      if let scalar = Unicode.Scalar(byte < 0x80 ? UInt32(byte) : escapes + UInt32(byte)) {
        text.append(scalar)
      }
    }
    return String(text)
  }

  static func bytes(_ text: String) -> [UInt8] {
    guard holdsEscapes(text) else { return Array(text.utf8) }
    return text.unicodeScalars.flatMap { scalar in
      isEscape(scalar)
        ? [UInt8(truncatingIfNeeded: scalar.value)] : Array(String(Character(scalar)).utf8)
    }
  }

  /// Whether a value can stand in a request of ours without making another line of it.
  static func isOneLine(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.allSatisfy { $0 >= UInt8(ascii: " ") && $0 != 0x7f || $0 == UInt8(ascii: "\t") }
  }

  private static let escapes: UInt32 = 0xef00

  private static func isEscape(_ scalar: Unicode.Scalar) -> Bool {
    (escapes + 0x80...escapes + 0xff).contains(scalar.value)
  }

  private static func holdsEscapes(_ text: String) -> Bool {
    // The scalars from U+EF80 to U+EFFF begin with this byte in UTF-8.
    text.utf8.contains(0xee) && text.unicodeScalars.contains(where: isEscape)
  }
}
