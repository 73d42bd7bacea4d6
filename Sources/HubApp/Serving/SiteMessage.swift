/// What the web server was asked, without anything of the server itself.
struct SiteRequest: Sendable {
  var method: String
  /// Decoded, from the first slash on.
  var path: String
  var query = ""
  var body: [UInt8] = []
  var ifNoneMatch: String?
  var acceptLanguage: String?
  var acceptEncoding: String?

  /// Whether a packed answer is understood (RFC 9110 §12.5.3).
  var acceptsGzip: Bool {
    let codings = (acceptEncoding ?? "").lowercased().split(separator: ",").map { coding in
      coding.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
    }
    guard let gzip = codings.first(where: { $0.first == "gzip" }) else { return false }
    let quality = gzip.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) }
    return quality != 0
  }
}

/// What the web server is to answer.
struct SiteResponse: Sendable {
  var status: Int
  var fields: [(name: String, value: String)] = []
  var body: [UInt8] = []

  static func page(_ bytes: [UInt8], status: Int = 200) -> SiteResponse {
    SiteResponse(
      status: status,
      fields: [
        ("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", "no-store"),
        ("Referrer-Policy", "no-referrer"), ("X-Content-Type-Options", "nosniff"),
      ], body: bytes)
  }

  static func text(_ status: Int, _ text: String) -> SiteResponse {
    SiteResponse(
      status: status, fields: [("Content-Type", "text/plain; charset=utf-8")],
      body: Array((text + "\n").utf8))
  }
}

/// The fields of a form that a browser sent (`application/x-www-form-urlencoded`).
struct FormFields {
  private var values: [String: [String]] = [:]

  init(_ bytes: some Collection<UInt8>) {
    for pair in bytes.split(separator: UInt8(ascii: "&")) {
      let parts = pair.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      values[Self.decoded(parts[0]), default: []].append(
        parts.count > 1 ? Self.decoded(parts[1]) : "")
    }
  }

  subscript(_ name: String) -> String? { values[name]?.first }

  func all(_ name: String) -> [String] { values[name] ?? [] }

  /// A plus is a space; what is wrongly escaped stays as it is.
  private static func decoded(_ text: some Collection<UInt8>) -> String {
    var result: [UInt8] = []
    var rest = Array(text)[...]
    while let byte = rest.popFirst() {
      let code = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), code.utf8.count == 2, let value = UInt8(code, radix: 16) {
        result.append(value)
        rest = rest.dropFirst(2)
      } else {
        result.append(byte == UInt8(ascii: "+") ? 0x20 : byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
