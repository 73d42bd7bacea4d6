/// An absolute address as browsers understand it: parsed, repaired and written by the rules of the WHATWG URL standard.
///
/// `file:` addresses are refused: no reader of a published feed can follow one.
package struct WebAddress: Hashable, Sendable {
  /// The whole address, in the one way it is written.
  package let href: String
  let marks: Marks

  /// Where the parts of an address begin and end in its UTF-8 bytes.
  struct Marks: Hashable, Sendable {
    /// Offset of the colon after the scheme.
    var schemeEnd = 0
    var hasHost = false
    var hostStart = 0
    var hostEnd = 0
    /// Nil for the default port of the scheme.
    var port: Int?
    var pathStart = 0
    /// Offset of the question mark.
    var query: Int?
    /// Offset of the number sign.
    var fragment: Int?
    /// Whether the path is one text that nothing can be relative to (`mailto:`, `data:`).
    var isOpaque = false
    /// Whether the scheme is one of those whose addresses always have a host.
    var isSpecial = false
  }

  init(href: String, marks: Marks) {
    self.href = href
    self.marks = marks
  }

  /// Reads an absolute address; nil when it names nothing.
  package init?(_ text: String) {
    guard let address = WebAddress(text, base: nil) else { return nil }
    self = address
  }

  init?(_ text: String, base: WebAddress?) {
    var parser = WebAddressParser(Array(text.utf8), base: base)
    guard let address = parser.parse() else { return nil }
    self = address
  }

  /// Reads a reference found in a document with this address.
  package func resolving(_ reference: String) -> WebAddress? {
    WebAddress(reference, base: self)
  }

  /// The absolute form of a reference; nil when there is none, also when it is relative and no base is known.
  package static func resolve(_ reference: String, against base: String?) -> String? {
    var reference = reference
    if reference.utf8.withContiguousStorageIfAvailable({ isNormal($0) }) ?? false {
      return reference
    }
    if reference.withUTF8({ isNormal($0) }) { return reference }
    return WebAddress(reference, base: base.flatMap { WebAddress($0) })?.href
  }

  package var scheme: String { part(0, marks.schemeEnd) }

  /// The host in ASCII, lower case, an IPv6 number in its brackets; nil for addresses without one.
  package var host: String? { marks.hasHost ? part(marks.hostStart, marks.hostEnd) : nil }

  /// The port when it is not the default of the scheme.
  package var port: Int? { marks.port }

  package var path: String { part(marks.pathStart, marks.query ?? marks.fragment ?? end) }

  /// The query without its question mark.
  package var query: String? {
    marks.query.map { part($0 + 1, marks.fragment ?? end) }
  }

  /// The fragment without its number sign.
  package var fragment: String? {
    marks.fragment.map { part($0 + 1, end) }
  }

  /// Whether the address is fetched over HTTP.
  package var isWeb: Bool {
    marks.hasHost && (scheme == "http" || scheme == "https")
  }

  private var end: Int { href.utf8.count }

  private func part(_ start: Int, _ end: Int) -> String {
    let bytes = href.utf8
    let from = bytes.index(bytes.startIndex, offsetBy: start)
    return String(href[from..<bytes.index(from, offsetBy: end - start)])
  }
}
