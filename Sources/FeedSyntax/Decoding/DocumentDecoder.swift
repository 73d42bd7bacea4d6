import FeedDomain
import Markup

/// A document in UTF-8, with the encoding it came in and what was odd about that.
struct DecodedDocument: Sendable {
  var source: XMLSource
  var encoding: String
  var remarks: [Remark]
}

/// Finds out in which encoding a document is written: byte order mark, HTTP, the document's own
/// declaration (RFC 7303 §3), and the bytes themselves where those say otherwise.
struct DocumentDecoder {
  let context: DocumentContext

  func decode(_ bytes: [UInt8]) -> DecodedDocument {
    if let wide = Self.wideEncoding(bytes) { return decode(bytes, as: wide) }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let labels = hasMark ? [] : statedLabels(bytes)
    let stated = labels.lazy.compactMap { DocumentEncoding(label: $0) }.first { !$0.isWide }
    var document = read(bytes, stated: hasMark ? .utf8 : stated)
    if !hasMark, isPlainText(bytes) { document.encoding = "us-ascii" }
    if let unknown = labels.first(where: { Self.isUnknown($0) }) {
      document.remarks.append(
        Remark(rule: "encoding-unknown", severity: .error, line: 1, evidence: unknown))
    }
    return document
  }

  /// A `text` type without a charset is ASCII (RFC 2046 §4.1.2): said of a document only if it is.
  private func isPlainText(_ bytes: [UInt8]) -> Bool {
    guard let type = context.contentType.map({ MediaType($0) }), type.charset == nil,
      type.essence.hasPrefix("text/")
    else { return false }
    return bytes.allSatisfy { $0 < 0x80 }
  }

  private static func isUnknown(_ label: String) -> Bool {
    DocumentEncoding(label: label) == nil && !["utf-16", "utf-32", "u16", "u32"].contains(label)
  }

  private func read(_ bytes: [UInt8], stated: DocumentEncoding?) -> DecodedDocument {
    let valid = XMLSource(validating: bytes)
    if let stated, stated.converter != nil {
      if let valid, Self.isSurelyUTF8(bytes, insteadOf: stated) {
        let remark = Remark(
          rule: "encoding-mislabelled", severity: .warning, line: 1, evidence: stated.name)
        return DecodedDocument(source: valid, encoding: "utf-8", remarks: [remark])
      }
      return decode(bytes, as: stated)
    }
    if let valid {
      return DecodedDocument(source: valid, encoding: stated?.name ?? "utf-8", remarks: [])
    }
    return byEvidence(bytes, stated: stated)
  }

  private func decode(_ bytes: [UInt8], as encoding: DocumentEncoding) -> DecodedDocument {
    let text = ByteConverter.convert(bytes, from: encoding)
    return DecodedDocument(
      source: XMLSource(mending: text ?? bytes), encoding: encoding.name, remarks: [])
  }

  /// Bytes that claim to be UTF-8, or nothing, and are not: a few broken characters in UTF-8, or
  /// another encoding altogether.
  private func byEvidence(_ bytes: [UInt8], stated: DocumentEncoding?) -> DecodedDocument {
    let evidence = EncodingEvidence(bytes)
    if evidence.isBrokenUTF8 {
      return DecodedDocument(
        source: XMLSource(mending: bytes), encoding: stated?.name ?? "utf-8", remarks: [])
    }
    var document = decode(bytes, as: evidence.likeliest)
    document.remarks.append(
      Remark(
        rule: stated == nil ? "encoding-unstated" : "encoding-mislabelled", severity: .error,
        line: 1, evidence: document.encoding))
    return document
  }

  /// UTF-16 and UTF-32 show in the first four bytes, with a byte order mark or by a `<` or `{`.
  static func wideEncoding(_ bytes: [UInt8]) -> DocumentEncoding? {
    guard bytes.count >= 4 else { return nil }
    switch (bytes[0], bytes[1], bytes[2], bytes[3]) {
    case (0xFF, 0xFE, 0, 0): return .utf32le
    case (0, 0, 0xFE, 0xFF): return .utf32be
    case (0xFF, 0xFE, _, _): return .utf16le
    case (0xFE, 0xFF, _, _): return .utf16be
    case (0, 0, 0, let first) where first != 0: return .utf32be
    case (let first, 0, 0, 0) where first != 0: return .utf32le
    case (0, let first, 0, let second) where first != 0 && second != 0: return .utf16be
    case (let first, 0, let second, 0) where first != 0 && second != 0: return .utf16le
    default: return nil
    }
  }

  /// A document that is UTF-8 to the last byte and has enough beyond ASCII is no accident.
  private static func isSurelyUTF8(_ bytes: [UInt8], insteadOf stated: DocumentEncoding) -> Bool {
    var leads = 0
    var wide = 0
    for byte in bytes where byte >= 0xC2 {
      leads += 1
      if byte >= 0xE0 { wide += 1 }
      if leads > 40 { break }
    }
    return stated.isDoubleByte ? wide >= 3 && leads >= 8 : leads >= 2
  }

  /// What HTTP and the document say, most trustworthy first.
  private func statedLabels(_ bytes: [UInt8]) -> [String] {
    var labels: [String] = []
    if let type = context.contentType, let charset = MediaType(type).charset {
      labels.append(charset.lowercased())
    }
    if let declared = Self.declaredLabel(bytes) { labels.append(declared.lowercased()) }
    return labels
  }

  /// The label of the XML declaration, or of an HTML `meta`, within the first two kilobytes.
  static func declaredLabel(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(2048)
    if let start = place(of: "<?xml", in: head)?.upperBound,
      let end = place(of: "?>", in: head[start...])?.lowerBound
    {
      return value(after: "encoding", in: head[start..<end])
    }
    guard let meta = place(of: "<meta", in: head) else { return nil }
    return value(after: "charset", in: head[meta.upperBound...])
  }

  /// Where an ASCII text first stands; the library's own search takes a hundred times as long.
  private static func place(of text: StaticString, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    text.withUTF8Buffer { wanted in
      var rest = bytes
      while let start = rest.firstIndex(of: wanted[0]) {
        if bytes[start...].starts(with: wanted) { return start..<start + wanted.count }
        rest = bytes[(start + 1)...]
      }
      return nil
    }
  }

  private static func value(after key: StaticString, in bytes: ArraySlice<UInt8>) -> String? {
    guard let hit = place(of: key, in: bytes) else { return nil }
    let rest = bytes[hit.upperBound...].prefix(80)
    let text = String(decoding: rest, as: UTF8.self)
    guard let equals = text.firstIndex(of: "=") else { return nil }
    let value = text[text.index(after: equals)...].drop { " \t\r\n\"'".contains($0) }
    let label = value.prefix { !" \t\r\n\"';>/?".contains($0) }
    return label.isEmpty ? nil : String(label)
  }
}

/// A media type with its charset, as `Content-Type` gives it.
struct MediaType {
  /// Lower case, without parameters: `text/xml`.
  let essence: String
  let charset: String?

  init(_ value: String) {
    let parts = value.split(separator: ";", omittingEmptySubsequences: false)
    essence = parts.first.map { Self.trimmed($0).lowercased() } ?? ""
    charset = parts.dropFirst().lazy.compactMap { Self.charset($0) }.first
  }

  private static func charset(_ parameter: Substring) -> String? {
    guard let equals = parameter.firstIndex(of: "="),
      trimmed(parameter[..<equals]).lowercased() == "charset"
    else { return nil }
    let value = trimmed(parameter[parameter.index(after: equals)...])
    let bare = value.filter { $0 != "\"" && $0 != "'" }
    return bare.isEmpty ? nil : trimmed(Substring(bare))
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0 == " " || $0 == "\t" }
    guard let end = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
    return String(start[...end])
  }
}
