/// Tells the encodings of Chinese, Japanese and Korean apart by how their bytes pair.
///
/// Each has a part of its table where most characters of a text are (kana, hangul, the frequent
/// hanzi), and pairs that it does not have at all.
struct DoubleByteEvidence {
  let likeliest: DocumentEncoding?

  init(_ bytes: [UInt8]) {
    let rated = Self.tables.map { ($0, Self.share(of: $0, in: bytes)) }
    let best = rated.max { $0.1 < $1.1 }
    likeliest = best.flatMap { $0.1 >= Self.least ? DocumentEncoding(label: $0.0.charset) : nil }
  }

  /// Of a text in its own encoding three quarters and more are frequent; of one in another less than half.
  private static let least = 0.6

  /// One encoding: which bytes begin and end a character, and which characters are frequent.
  private struct Table: Sendable {
    let charset: String
    let isLead: @Sendable (UInt8) -> Bool
    let isTrail: @Sendable (UInt8) -> Bool
    /// How much a character says for the encoding, 0 to 1.
    let weight: @Sendable (UInt8, UInt8) -> Double
    /// Bytes that are characters by themselves.
    var isSingle: @Sendable (UInt8) -> Bool = { _ in false }
  }

  private static func share(of table: Table, in bytes: [UInt8]) -> Double {
    var characters = 0.0
    var sum = 0.0
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      guard byte >= 0x80 else {
        at += 1
        continue
      }
      characters += 1
      if table.isLead(byte), at + 1 < bytes.count, table.isTrail(bytes[at + 1]) {
        sum += table.weight(byte, bytes[at + 1])
        at += 2
      } else {
        // What the encoding has not counts against it more than a rare character.
        if !table.isSingle(byte) { sum -= 1 }
        at += 1
      }
    }
    return characters < 4 ? 0 : sum / characters
  }

  private static let tables: [Table] = [
    Table(
      charset: "euc-jp", isLead: isHigh, isTrail: isHigh,
      // Rows 4 and 5 are the kana; a Japanese text without them is hard to find.
      weight: { lead, _ in lead == 0xA4 || lead == 0xA5 ? 1.3 : lead <= 0xCF ? 0.5 : 0.3 }),
    Table(
      charset: "shift_jis",
      isLead: { (0x81...0x9F).contains($0) || (0xE0...0xFC).contains($0) },
      isTrail: { $0 >= 0x40 && $0 != 0x7F && $0 <= 0xFC },
      weight: { lead, trail in
        switch lead {
        case 0x82: trail >= 0x9F ? 1.3 : 0.3
        case 0x83: trail <= 0x96 ? 1.3 : 0.3
        case 0x81: 0.5
        case 0x88...0x9F: 0.5
        default: 0.2
        }
      }, isSingle: { (0xA1...0xDF).contains($0) }),
    Table(
      charset: "euc-kr", isLead: isHigh, isTrail: isHigh,
      weight: { lead, _ in (0xB0...0xC8).contains(lead) ? 1 : lead == 0xA1 ? 0.3 : 0 }),
    Table(
      charset: "gb18030", isLead: { (0x81...0xFE).contains($0) },
      isTrail: { $0 >= 0x40 && $0 != 0x7F && $0 <= 0xFE },
      // The frequent hanzi end with row 55; those beyond the rows of GB 2312 are rare.
      weight: { lead, trail in
        if trail < 0xA1 || lead < 0xA1 { return 0 }
        switch lead {
        case 0xB0...0xC8: return 0.85
        case 0xC9...0xD7: return 1.1
        case 0xA1, 0xA3: return 0.6
        default: return 0.1
        }
      }),
    Table(
      charset: "big5", isLead: { (0xA1...0xF9).contains($0) },
      isTrail: { (0x40...0x7E).contains($0) || (0xA1...0xFE).contains($0) },
      weight: { lead, trail in
        switch lead {
        // Half of Big5's characters end with an ASCII byte, which no EUC encoding has.
        case 0xA4...0xC6: trail < 0x80 ? 1.2 : 0.75
        case 0xA1: 0.6
        default: 0.2
        }
      }),
  ]

  @Sendable private static func isHigh(_ byte: UInt8) -> Bool { byte >= 0xA1 && byte <= 0xFE }
}
