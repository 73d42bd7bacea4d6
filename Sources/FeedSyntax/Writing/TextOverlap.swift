import FeedDomain

/// Finds out whether a summary tells anything that the content does not begin with anyway.
enum TextOverlap {
  /// Compares letters and digits only, so that white space, punctuation and the ellipsis of a cut do not count.
  ///
  /// Most feeds cut their summary out of the first lines, below a picture's caption at most; so little more than
  /// the summary's own length is searched.
  static func doesMarkup(_ markup: String, contain summary: String) -> Bool {
    var markup = markup
    var summary = summary
    let wanted = summary.withUTF8 { letters(of: $0, by: LetterScan.text, limit: $0.count) }
    return markup.withUTF8 { markup in
      // The usual case: the content begins with the very words.
      let begin = letters(of: markup, by: LetterScan.markup, limit: wanted.count)
      return begin == wanted
        || contains(
          letters(of: markup, by: LetterScan.markup, limit: wanted.count * 2 + 1024), wanted)
    }
  }

  private static func contains(_ told: [UInt8], _ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first, wanted.count <= told.count else { return false }
    return told.withUnsafeBufferPointer { told in
      (0...(told.count - wanted.count)).contains { start in
        told[start] == first && told[start..<(start + wanted.count)].elementsEqual(wanted)
      }
    }
  }

  /// The bytes of letters and digits, so many at most.
  ///
  /// Safe because every index is compared with the count of bytes, the table has a place for every byte, and no letter is
  /// written for which there is no room.
  private static func letters(
    of source: UnsafeBufferPointer<UInt8>, by steps: [UInt64], limit: Int
  ) -> [UInt8] {
    steps.withUnsafeBufferPointer { steps in
      [UInt8](unsafeUninitializedCapacity: min(limit, source.count)) { letters, count in
        var state: UInt64 = 0
        var index = 0
        while index < source.count, count < limit {
          let byte = source[index]
          state = steps[Int(byte)] >> (state & 63)
          // Written in any case, and counted if it is a letter: which it is cannot be foreseen.
          letters[count] = byte
          count += Int(state >> 6 & 1)
          index += 1
        }
      }
    }
  }
}

/// Tells letters and digits from all else; of markup, tags and character references are left out whole.
///
/// A machine of eight states, whose table has for each byte the next state of each and whether the byte is a letter: one
/// look-up and one shift a byte.
private struct LetterScan {
  static let text = steps(isMarkup: false)
  static let markup = steps(isMarkup: true)

  private let isMarkup: Bool
  private var isInTag: Bool
  private var isInReference: Bool
  /// Characters led by C2 and E2 are signs and punctuation; what they lead is passed over with them.
  private var isInSign: Bool

  /// A state has eight bits of a row: six for the place of the next, one for whether the byte is a letter.
  private static func steps(isMarkup: Bool) -> [UInt64] {
    (0...255).map { byte in
      (0..<8).reduce(0) { row, state in
        var scan = LetterScan(state, isMarkup: isMarkup)
        let isLetter: UInt64 = scan.isLetter(UInt8(byte)) ? 1 << 6 : 0
        return row | (isLetter | UInt64(scan.state * 8)) << UInt64(state * 8)
      }
    }
  }

  private init(_ state: Int, isMarkup: Bool) {
    self.isMarkup = isMarkup
    isInTag = state & 1 != 0
    isInReference = state & 2 != 0
    isInSign = state & 4 != 0
  }

  private var state: Int { (isInTag ? 1 : 0) | (isInReference ? 2 : 0) | (isInSign ? 4 : 0) }

  private mutating func isLetter(_ byte: UInt8) -> Bool {
    if byte >= 0x80 {
      if byte >= 0xC0 { isInSign = byte == 0xC2 || byte == 0xE2 }
      return !isInSign && !isInTag
    }
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return !isInReference && !isInTag
    case 0x3C where isMarkup: isInTag = true
    case 0x3E where isMarkup: isInTag = false
    case 0x26 where isMarkup && !isInTag: isInReference = true
    default: isInReference = isInReference && byte == UInt8(ascii: "#")
    }
    return false
  }
}
