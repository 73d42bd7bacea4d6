import FeedDomain

/// A mailbox with the name it is shown under.
package struct MailAddress: Hashable, Sendable {
  package let name: String?
  package let address: String

  /// Nil when the address is none that a header could hold: `local@domain`.
  ///
  /// What stands before the @ may be of any script, which needs servers with SMTPUTF8 (RFC 6531); a domain of another
  /// script is written in ASCII (`xn--…`), which every server takes.
  package init?(name: String? = nil, address: String) {
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let domain = Self.ascii(parts[1]) else { return nil }
    let address = "\(parts[0])@\(domain)"
    guard address.utf8.count <= 254,
      [parts[0], domain[...]].allSatisfy({
        !$0.isEmpty && $0.utf8.allSatisfy(Self.isAddressByte)
      })
    else { return nil }
    self.name = name.flatMap(Wording.line)
    self.address = address
  }

  private static func ascii(_ domain: Substring) -> String? {
    if domain.utf8.allSatisfy({ $0 < 0x80 }) { return String(domain) }
    guard !domain.contains(where: "/?#:%\\".contains) else { return nil }
    return WebAddress("http://\(domain)/")?.host
  }

  /// Reads `Name <local@domain>` or `local@domain`, as feeds.yml gives a sender.
  package init?(field: String) {
    guard let open = field.lastIndex(of: "<"), field.hasSuffix(">") else {
      self.init(address: field)
      return
    }
    let address = field[field.index(after: open)...].dropLast()
    self.init(name: String(field[..<open]), address: String(address))
  }

  /// Whether every mail server can take it.
  package var isASCII: Bool { address.utf8.allSatisfy { $0 < 0x80 } }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x7F && !"()<>[]:;,\\\"".utf8.contains(byte)
  }
}
