import FeedDomain

/// Whether a document comes from Vietnam: by its address, its language, or the letters of its first
/// lines.
struct HomeEvidence {
  let isVietnamese: Bool

  /// A feed's title and description are within so many bytes.
  private static let head = 8192

  init(_ bytes: [UInt8], _ context: DocumentContext) {
    isVietnamese =
      Self.isHome(context.contentLanguage) || Self.isHome(address: context.url)
      || Self.hasLetters(bytes)
  }

  private static func isHome(_ language: String?) -> Bool {
    guard let language else { return false }
    return language.hasPrefixIgnoringCase("vi")
  }

  private static func isHome(address: String?) -> Bool {
    address.flatMap { WebAddress($0) }?.host?.hasSuffix(".vn") ?? false
  }

  /// Letters that no other language has: U+1EA0 to U+1EF9, in UTF-8 E1 BA or E1 BB and one more, or as a number;
  /// or `vi` as the language of the document.
  private static func hasLetters(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(head)
    return head.withUnsafeBufferPointer { head in
      for at in head.indices.dropLast(4) {
        if head[at] == 0xE1, head[at + 1] & 0xFE == 0xBA { return true }
        if head[at] == UInt8(ascii: "#") || head[at] == UInt8(ascii: "\\"), isNumber(head, at + 1) {
          return true
        }
        if head[at] == UInt8(ascii: "v"), head[at + 1] == UInt8(ascii: "i"),
          isLanguage(head, at)
        {
          return true
        }
      }
      return false
    }
  }

  /// The number of such a letter, as programs write it that trust no encoding: `&#7841;`, `&#x1EA1;`, `\u1ea1`.
  private static func isNumber(_ head: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let mark = head[at] | 0x20
    let isHex = mark == UInt8(ascii: "x") || mark == UInt8(ascii: "u")
    let from = isHex ? at + 1 : at
    guard from + 4 < head.count, mark == UInt8(ascii: "u") || head[from + 4] == UInt8(ascii: ";")
    else { return false }
    let digits = String(decoding: head[from..<from + 4], as: UTF8.self)
    return Int(digits, radix: isHex ? 16 : 10).map((0x1EA0...0x1EF9).contains) ?? false
  }

  /// `<language>vi`, `xml:lang="vi"`, `"language": "vi"`, each with a country or without.
  private static func isLanguage(_ head: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let next = head[at + 2]
    guard at > 9,
      next == UInt8(ascii: "<") || next == UInt8(ascii: "\"")
        || next == UInt8(ascii: "'") || next == UInt8(ascii: "-") || next == UInt8(ascii: "_")
    else { return false }
    let before = head[at - 1]
    guard
      before == UInt8(ascii: ">") || before == UInt8(ascii: "\"")
        || before == UInt8(ascii: "'")
    else { return false }
    let words = String(decoding: head[max(0, at - 16)..<at], as: UTF8.self)
    return words.contains("lang")
  }
}
