import VietnameseText

/// What the bytes themselves say about the encoding of a document that tells none, or a wrong one.
struct EncodingEvidence {
  /// Characters of more than one byte that are UTF-8, and bytes that are not.
  private var characters = 0
  private var strays = 0
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte >= 0x80 else {
        index += 1
        continue
      }
      let length = Self.length(bytes, index)
      if length > 0 { characters += 1 } else { strays += 1 }
      index += max(length, 1)
    }
  }

  /// Whether the document is UTF-8 with a few broken characters.
  var isBrokenUTF8: Bool { characters > strays }

  /// What the bytes make sense in: one of the old Vietnamese encodings, then those of other scripts;
  /// windows-1252, in which everything is some text, when nothing does.
  var likeliest: DocumentEncoding {
    let text = Self.text(of: bytes)
    if let legacy = LegacyEncoding.evident(in: text) { return DocumentEncoding(legacy) }
    return AlphabetEvidence(text).likeliest ?? DoubleByteEvidence(text).likeliest ?? .windows1252
  }

  /// The beginning of the text between the tags: names and addresses are ASCII everywhere.
  private static func text(of bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var isInTag = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "<"): isInTag = true
      case UInt8(ascii: ">"):
        isInTag = false
        text.append(0x20)
      default: if !isInTag { text.append(byte) }
      }
      if text.count >= 32 << 10 { break }
    }
    return text
  }

  private static func length(_ bytes: [UInt8], _ index: Int) -> Int {
    let lead = bytes[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0
    guard length > 0, lead < 0xF5, index + length <= bytes.count else { return 0 }
    for offset in 1..<length where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
