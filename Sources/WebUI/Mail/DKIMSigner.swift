import Crypto
import CryptoExtras
import Foundation

/// Signs messages in the name of a domain, so that receivers know that nobody changed them (RFC 6376, RFC 8463).
package struct DKIMSigner: Sendable {
  private enum Key: Sendable {
    case rsa(_RSA.Signing.PrivateKey)
    case ed25519(Curve25519.Signing.PrivateKey)

    var algorithm: String {
      switch self {
      case .rsa: "rsa-sha256"
      case .ed25519: "ed25519-sha256"
      }
    }
  }

  /// What a receiver must be able to rely on; `from` twice, so that nobody adds another.
  private static let signed = [
    "from", "from", "to", "subject", "date", "message-id", "reply-to", "list-id",
    "list-unsubscribe", "list-unsubscribe-post", "auto-submitted", "mime-version", "content-type",
  ]

  private let domain: String
  private let selector: String
  private let key: Key

  /// Takes a private key as PEM: RSA of at least 2048 bits, or Ed25519 (PKCS #8); nil when it is neither.
  package init?(domain: String, selector: String, pem: String) {
    self.domain = domain
    self.selector = selector
    if let seed = Self.ed25519Seed(pem) {
      // A seed that is no key is told to the operator as a file that holds none.
      guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else {
        return nil
      }
      self.key = .ed25519(key)
    } else {
      // The reason would be one of the library's own; the operator hears that the file holds no key.
      guard let key = try? _RSA.Signing.PrivateKey(pemRepresentation: pem) else { return nil }
      self.key = .rsa(key)
    }
  }

  /// The field that goes before a message, with the CRLF at its end.
  func signature(of header: [UInt8], _ body: [UInt8], at time: Date) -> [UInt8] {
    let fields = DKIMForm.fields(of: header)
    let names = Self.signed.filter { name in fields.contains { $0.name == name } }
    let bodyHash = Data(SHA256.hash(data: DKIMForm.body(body))).base64EncodedString()
    let lines = [
      "v=1; a=\(key.algorithm); c=relaxed/relaxed;", "d=\(domain); s=\(selector);",
      "t=\(Int(time.timeIntervalSince1970)); bh=\(bodyHash);",
      "h=" + Self.folded(names.joined(separator: ":"), at: ":") + ";", "b=",
    ]
    let unsigned = "DKIM-Signature: " + lines.joined(separator: "\r\n ")
    var input: [UInt8] = []
    for name in Set(names).sorted(by: { Self.place($0, names) < Self.place($1, names) }) {
      if let field = fields.last(where: { $0.name == name }) {
        input += field.relaxed
        input += "\r\n".utf8
      }
    }
    input += DKIMForm.relaxed(Array(unsigned.utf8))
    let signature = sign(input).base64EncodedString()
    return Array((unsigned + Self.folded(signature, every: 70) + "\r\n").utf8)
  }

  private static func place(_ name: String, _ names: [String]) -> Int {
    names.firstIndex(of: name) ?? 0
  }

  private func sign(_ input: [UInt8]) -> Data {
    do {
      let digest = SHA256.hash(data: input)
      switch key {
      case .rsa(let key):
        return try key.signature(for: digest, padding: .insecurePKCS1v1_5).rawRepresentation
      case .ed25519(let key): return try key.signature(for: Data(digest))
      }
    } catch {
      preconditionFailure("a key that was read does not sign: \(error)")
    }
  }

  private static func folded(_ text: String, every width: Int) -> String {
    var rest = Substring(text)
    var lines: [Substring] = []
    while !rest.isEmpty {
      lines.append(rest.prefix(width))
      rest = rest.dropFirst(width)
    }
    return lines.joined(separator: "\r\n ")
  }

  private static func folded(_ text: String, at separator: Character) -> String {
    var lines = [""]
    for name in text.split(separator: separator) {
      if lines[lines.count - 1].count + name.count > 60 { lines.append("") }
      lines[lines.count - 1] += "\(name)\(separator)"
    }
    return String(lines.joined(separator: "\r\n ").dropLast())
  }

  /// The 32 bytes of an Ed25519 key within PKCS #8, whose other bytes are always the same.
  private static func ed25519Seed(_ pem: String) -> Data? {
    let base64 = pem.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("-----") }.joined()
    let prefix: [UInt8] = [
      0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04,
      0x20,
    ]
    guard let der = Data(base64Encoded: base64), der.count == 48, der.starts(with: prefix) else {
      return nil
    }
    return Data(der.suffix(32))
  }
}

/// The relaxed forms of header and body, which survive what mail servers do to spaces (RFC 6376 §3.4).
enum DKIMForm {
  /// A field of a header.
  struct Field {
    let name: String
    let relaxed: [UInt8]
  }

  static func fields(of header: [UInt8]) -> [Field] {
    var fields: [[UInt8]] = []
    for line in lines(of: header) {
      if line.first == 0x20 || line.first == 0x09, !fields.isEmpty {
        fields[fields.count - 1] += [0x0D, 0x0A] + line
      } else if !line.isEmpty {
        fields.append(Array(line))
      }
    }
    return fields.map { field in
      let name = field.prefix { $0 != UInt8(ascii: ":") }
      return Field(
        name: String(decoding: name, as: UTF8.self).lowercased(), relaxed: relaxed(field))
    }
  }

  /// A field with its name in lower case, on one line, with single spaces.
  static func relaxed(_ field: [UInt8]) -> [UInt8] {
    let name = field.prefix { $0 != UInt8(ascii: ":") }
    let value = field.dropFirst(name.count + 1)
    var result = Array(String(decoding: name, as: UTF8.self).lowercased().utf8) + [0x3A]
    let words = value.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A }
    result += words.joined(separator: [0x20])
    return result
  }

  /// A body with single spaces, none at the end of a line, and no empty lines at its end.
  static func body(_ body: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(body.count)
    var emptyLines = 0
    for line in lines(of: body) {
      let start = result.count
      var hasBlank = false
      for byte in line {
        if byte == 0x20 || byte == 0x09 {
          hasBlank = true
          continue
        }
        if result.count == start, emptyLines > 0 {
          for _ in 0..<emptyLines { result += [0x0D, 0x0A] }
          emptyLines = 0
        }
        if hasBlank { result.append(0x20) }
        hasBlank = false
        result.append(byte)
      }
      if result.count == start { emptyLines += 1 } else { result += [0x0D, 0x0A] }
    }
    return result
  }

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count, let end = bytes[start...].firstIndex(of: 0x0A) {
      lines.append(bytes[start..<(end > start && bytes[end - 1] == 0x0D ? end - 1 : end)])
      start = end + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }
}
