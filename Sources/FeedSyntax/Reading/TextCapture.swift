import FeedDomain
import Markup

/// The collecting of one field's characters: plain, HTML in disguise, or markup written out anew.
struct TextCapture {
  /// What the characters are, by the field and its `type` and `mode`.
  enum Form {
    case plain, html, xhtml, base64
    /// Kept as it is, white space and all, for fields that are no text: dates, addresses.
    case token
  }

  var role: FeedRole
  var form: Form
  var mediaType: String?
  var bytes: [UInt8] = []
  var language: String?
  var base: String?
  /// Attributes of the element that count when its text is known.
  var tag: CapturedAttributes

  /// Open elements within the field.
  var depth = 0
  /// Whether markup was met; from then on characters are escaped.
  var hasMarkup = false
  /// The depth of the `div` that RFC 4287 wraps around XHTML and that is no part of it.
  var wrapper: Int?
  /// Whether there is such a `div`: `type="xhtml"` of Atom 1.0 has one, its drafts do not.
  var hasWrapper = false
  /// Whether the limit is met; nothing is added any more.
  private var isFull = false
  private let limit: Int
  /// Bases that elements of the markup gave for what is in them, outermost first.
  private var bases: [MarkupBase] = []

  init(role: FeedRole, form: Form, tag: CapturedAttributes, limit: Int) {
    self.limit = limit
    self.role = role
    self.form = form
    self.tag = tag
  }

  var escapes: Bool { form == .xhtml || hasMarkup }

  mutating func add(_ text: Span<UInt8>) {
    guard hasRoom(for: text.count) else { return }
    if escapes { bytes.append(escaping: text) } else { bytes.append(contentsOf: text) }
  }

  private mutating func hasRoom(for count: Int) -> Bool {
    if bytes.count + count > limit { isFull = true }
    return !isFull
  }

  /// Writes the start of an element within the field.
  mutating func open(_ name: FeedName, _ attributes: XMLAttributes, names: [FeedName]) {
    depth += 1
    guard form != .token else { return }
    let own = MarkupBase(
      attributes, names, depth: depth, outer: bases.last?.address ?? base)
    if isWrapper(name) {
      wrapper = depth
      base = own?.address ?? base
      return
    }
    if let own { bases.append(own) }
    guard hasRoom(for: attributes.values.count) else { return }
    hasMarkup = true
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.spelling)
    for item in attributes.items {
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: names[item.name].spelling)
      bytes.append(UInt8(ascii: "="))
      bytes.append(UInt8(ascii: "\""))
      if let address = bases.last?.resolved(names[item.name], attributes, item) {
        bytes.append(escapingAttribute: address.utf8.span)
      } else {
        bytes.append(escapingAttribute: attributes.values.span.extracting(item.value))
      }
      bytes.append(UInt8(ascii: "\""))
    }
    if name.isVoid { bytes.append(contentsOf: " /".utf8) }
    bytes.append(UInt8(ascii: ">"))
  }

  private func isWrapper(_ name: FeedName) -> Bool {
    (hasWrapper || (form == .html && name.space == .xhtml)) && depth == 1 && wrapper == nil
      && name.isDiv && bytes.allSatisfy { $0 <= 0x20 }
  }

  mutating func close(_ name: FeedName) {
    defer { depth -= 1 }
    if bases.last?.depth == depth { bases.removeLast() }
    guard form != .token else { return }
    if wrapper == depth || name.isVoid || isFull { return }
    bytes.append(contentsOf: "</".utf8)
    bytes.append(contentsOf: name.spelling)
    bytes.append(UInt8(ascii: ">"))
  }

  /// The characters without white space around them.
  var text: String {
    guard let from = bytes.firstIndex(where: { $0 > 0x20 }),
      let to = bytes.lastIndex(where: { $0 > 0x20 })
    else { return "" }
    // Safe to take unchecked: everything that was added is valid UTF-8 of the reader's.
    return String(knownUTF8: bytes.span.extracting(from..<to + 1))
  }
}

/// The attributes of a field that count when its text is known.
struct CapturedAttributes {
  var href: String?
  var rel: String?
  var type: String?
  var title: String?
  var hreflang: String?
  var length: Int?
  var scheme: String?
  var label: String?
  var term: String?
  var version: String?
  var isPermaLink = true

  /// Whether a link without an address was written for its other attributes.
  var saysSomething: Bool {
    href != nil || rel != nil || type != nil || title != nil || hreflang != nil || length != nil
  }
}

extension [UInt8] {
  /// Adds text as HTML source.
  mutating func append(escaping text: Span<UInt8>) {
    text.withUnsafeBufferPointer { buffer in
      var start = 0
      for index in buffer.indices {
        let entity: StaticString
        switch buffer[index] {
        case UInt8(ascii: "&"): entity = "&amp;"
        case UInt8(ascii: "<"): entity = "&lt;"
        case UInt8(ascii: ">"): entity = "&gt;"
        default: continue
        }
        append(contentsOf: buffer[start..<index])
        entity.withUTF8Buffer { append(contentsOf: $0) }
        start = index + 1
      }
      append(contentsOf: buffer[start...])
    }
  }

  /// Adds text as the value of an attribute in quotation marks.
  mutating func append(escapingAttribute text: Span<UInt8>) {
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "\""): append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
      default: append(text[index])
      }
    }
  }
}
