import FeedDomain
import VietnameseText

/// A text made ready for phrases to be looked for at syllable borders, with accents and without.
struct SyllableText {
  let accented: SyllableRow
  /// For phrases that are given without any accent.
  let plain: SyllableRow

  init(_ article: Article) {
    self.init([article.title, article.summary ?? ""])
  }

  /// Takes several texts; no phrase is found across the end of one.
  init(_ texts: [String]) {
    var accented = SyllableBytes()
    var plain = SyllableBytes()
    for text in texts {
      accented.begin()
      plain.begin()
      Folding.append(text, comparison: &accented.bytes, unaccented: &plain.bytes)
      accented.end()
      plain.end()
    }
    self.accented = SyllableRow(accented)
    self.plain = SyllableRow(plain)
  }
}

/// The bytes of a row while its texts are put in one after another.
private struct SyllableBytes {
  var bytes: [UInt8] = []
  private(set) var endOfFirst: Int?

  mutating func begin() { bytes.append(SyllableRow.space) }

  mutating func end() {
    // No phrase has this byte, so none is found across it.
    bytes.append(SyllableRow.space)
    bytes.append(UInt8(ascii: "|"))
    endOfFirst = endOfFirst ?? bytes.count
  }
}

/// Folded syllables in UTF-8, each with a space before it and the last with one behind.
struct SyllableRow {
  static let space = UInt8(ascii: " ")

  let bytes: [UInt8]
  /// Where each syllable begins, at the space before it, with a hash of its bytes (FNV-1a).
  let starts: [(place: Int, hash: UInt64)]
  /// How many of the syllables belong to the first text.
  let startsOfFirst: Int

  init(_ text: String, as form: Folding.Form) {
    var row = SyllableBytes()
    row.begin()
    Folding.append(text, as: form, to: &row.bytes)
    row.end()
    self.init(row)
  }

  fileprivate init(_ row: SyllableBytes) {
    bytes = row.bytes
    starts = Self.starts(in: bytes)
    startsOfFirst = starts.firstIndex { $0.place >= row.endOfFirst ?? 0 } ?? starts.count
  }

  private static func starts(in bytes: [UInt8]) -> [(place: Int, hash: UInt64)] {
    var starts: [(place: Int, hash: UInt64)] = []
    starts.reserveCapacity(bytes.count / 5)
    var start: Int?
    var hash: UInt64 = 0
    for (place, byte) in bytes.enumerated() {
      guard byte == space else {
        hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211
        continue
      }
      if let start { starts.append((start, hash)) }
      start = place
      hash = 14_695_981_039_346_656_037
    }
    return starts
  }
}
