/// What a media type may look like in an attribute (RFC 2045 §5.1).
enum MediaTypeSyntax {
  /// `type/subtype` of token characters; parameters are of no use in a link and make it invalid easily.
  static func isMediaType(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isToken) }
  }

  private static func isToken(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !"()<>@,;:\\\"/[]?=".utf8.contains(byte)
  }
}
