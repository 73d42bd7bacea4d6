/// What a mail address may look like where a document is checked by others.
enum MailSyntax {
  /// `local@host.domain` in ASCII; `a@b` is none, for there is no such host on the Internet.
  static func isAddress(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: 0x40, omittingEmptySubsequences: false)
    guard parts.count == 2, let local = parts.first, let domain = parts.last else { return false }
    let labels = domain.split(separator: 0x2E, omittingEmptySubsequences: false)
    return !local.isEmpty && local.allSatisfy(isLocal) && labels.count >= 2
      && labels.allSatisfy { label in
        label.allSatisfy { isAlphanumeric($0) || $0 == 0x2D }
          && label.first.map(isAlphanumeric) == true
      }
  }

  /// A name without the addresses in angle brackets that some systems put into it.
  static func withoutAddresses(_ name: String) -> String {
    var result: [UInt8] = []
    var open: Int?
    var hasAt = false
    for byte in name.utf8 {
      if byte == UInt8(ascii: "<") {
        (open, hasAt) = (result.count, false)
      } else if byte == UInt8(ascii: "@") {
        hasAt = true
      }
      result.append(byte)
      if byte == UInt8(ascii: ">"), hasAt, let start = open {
        result.removeSubrange(start...)
        open = nil
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (byte < 0x80 && (0x41...0x5A).contains(byte & 0xDF))
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || "_-+.'!#$%&*/=?^`{|}~".utf8.contains(byte)
  }
}
