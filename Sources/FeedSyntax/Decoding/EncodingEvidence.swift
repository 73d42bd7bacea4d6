/// What the bytes themselves say about the encoding of a document that tells none, or a wrong one.
struct EncodingEvidence {
  /// Characters of more than one byte that are UTF-8, and bytes that are not.
  private var characters = 0
  private var strays = 0
  /// Bytes that windows-1258 has for combining tones, right behind a Vietnamese vowel.
  private var tones = 0
  private var high = 0

  init(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte >= 0x80 else {
        index += 1
        continue
      }
      high += 1
      if index > 0, Self.isTone(byte), Self.isVowel(bytes[index - 1]) { tones += 1 }
      let length = Self.length(bytes, index)
      if length > 0 { characters += 1 } else { strays += 1 }
      index += max(length, 1)
    }
  }

  /// Whether the document is UTF-8 with a few broken characters.
  var isBrokenUTF8: Bool { characters > strays }

  var likeliest: DocumentEncoding {
    tones * 12 > high && tones >= 3 ? .windows1258 : .windows1252
  }

  private static func length(_ bytes: [UInt8], _ index: Int) -> Int {
    let lead = bytes[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0
    guard length > 0, lead < 0xF5, index + length <= bytes.count else { return 0 }
    for offset in 1..<length where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }

  private static func isTone(_ byte: UInt8) -> Bool {
    byte == 0xCC || byte == 0xD2 || byte == 0xDE || byte == 0xEC || byte == 0xF2
  }

  /// Vowels in windows-1258, bare or with the marks that make them other letters.
  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0x41, 0x45, 0x49, 0x4F, 0x55, 0x59: true
    case 0xE2, 0xE3, 0xEA, 0xF4, 0xF5, 0xFD, 0xC2, 0xC3, 0xCA, 0xD4, 0xD5, 0xDD: true
    default: false
    }
  }
}
