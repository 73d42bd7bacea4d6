import Foundation

/// A mail server as the operator names it: `smtp://host:587` or `smtps://host:465`.
package struct MailServer: Hashable, Sendable {
  package let host: String
  package let port: UInt16
  /// Whether the connection begins encrypted; else encryption is asked for by STARTTLS.
  package let isEncryptedFromTheStart: Bool
  /// What the server is told we are called.
  package var ownName = "localhost"
  package var user: String?
  package var password: String?
  /// A file of certificates that are trusted besides the system's.
  package var caFile: String?

  package init?(_ text: String) {
    guard let scheme = text.range(of: "://") else { return nil }
    switch text[..<scheme.lowerBound] {
    case "smtp": isEncryptedFromTheStart = false
    case "smtps": isEncryptedFromTheStart = true
    default: return nil
    }
    var place = text[scheme.upperBound...]
    if place.hasSuffix("/") { place = place.dropLast() }
    var port: UInt16 = isEncryptedFromTheStart ? 465 : 587
    if let colon = place.lastIndex(of: ":"), !place[colon...].contains("]") {
      guard let number = UInt16(place[place.index(after: colon)...]), number > 0 else {
        return nil
      }
      port = number
      place = place[..<colon]
    }
    let isName = place.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"/?#@\\".utf8.contains($0) }
    guard !place.isEmpty, isName else { return nil }
    host = String(place)
    self.port = port
  }

  /// Whether letters do not leave this machine on their way to it, so that they need no encryption.
  package var isLoopback: Bool {
    let name = host.lowercased()
    return name == "localhost" || name == "[::1]"
      || name.hasPrefix("127.") && name.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
  }

  /// With our own name as its path, which is how libcurl is told what to say in EHLO.
  var address: String {
    "\(isEncryptedFromTheStart ? "smtps" : "smtp")://\(host):\(port)/\(ownName)"
  }

  var place: String { "\(host):\(port)" }
}
