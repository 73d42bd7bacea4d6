import FeedDomain

/// Finds out whether a summary tells anything that the content does not begin with anyway.
enum TextOverlap {
  /// Compares letters and digits only, so that white space, punctuation and the ellipsis of a cut do not count.
  ///
  /// Most feeds cut their summary out of the first lines, below a picture's caption at most; so little more than
  /// the summary's own length is searched.
  static func doesMarkup(_ markup: String, contain summary: String) -> Bool {
    let wanted = letters(of: summary, isMarkup: false, limit: .max)
    let told = letters(of: markup, isMarkup: true, limit: wanted.count * 2 + 1024)
    guard let first = wanted.first else { return true }
    guard wanted.count <= told.count else { return false }
    return (0...(told.count - wanted.count)).contains { start in
      told[start] == first && told[start..<(start + wanted.count)] == wanted[...]
    }
  }

  /// The bytes of letters and digits; of markup, tags and character references are left out whole.
  private static func letters(of text: String, isMarkup: Bool, limit: Int) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(min(text.utf8.count, limit))
    var isInTag = false
    var isInReference = false
    // Characters led by C2 and E2 are signs and punctuation; what they lead is passed over with them.
    var isInSign = false
    for byte in text.utf8 {
      if byte >= 0xC0 { isInSign = byte == 0xC2 || byte == 0xE2 }
      switch byte {
      case 0x3C where isMarkup: isInTag = true
      case 0x3E where isMarkup: isInTag = false
      case 0x26 where isMarkup && !isInTag: isInReference = true
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
        if !isInTag, !isInReference { result.append(byte) }
      case 0x80...0xFF:
        if !isInTag, !isInSign { result.append(byte) }
      default: isInReference = isInReference && byte == UInt8(ascii: "#")
      }
      if result.count == limit { break }
    }
    return result
  }
}
