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
    return markup.withUTF8 { markup in
      summary.withUTF8 { summary in
        begins(Letters(of: markup, isMarkup: true), with: Letters(of: summary, isMarkup: false))
          || contains(markup, summary)
      }
    }
  }

  /// The usual case: the content begins with the very words.
  private static func begins(_ told: Letters, with wanted: Letters) -> Bool {
    var told = told
    var wanted = wanted
    while let letter = wanted.next() {
      guard told.next() == letter else { return false }
    }
    return true
  }

  private static func contains(
    _ markup: UnsafeBufferPointer<UInt8>, _ summary: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let wanted = letters(Letters(of: summary, isMarkup: false), limit: summary.count)
    let limit = min(markup.count, wanted.count * 2 + 1024)
    let told = letters(Letters(of: markup, isMarkup: true), limit: limit)
    guard let first = wanted.first, wanted.count <= told.count else { return false }
    return told.withUnsafeBufferPointer { told in
      (0...(told.count - wanted.count)).contains { start in
        told[start] == first && told[start..<(start + wanted.count)].elementsEqual(wanted)
      }
    }
  }

  /// Safe because no more bytes are written than there is room for, and only those are counted.
  private static func letters(_ scan: Letters, limit: Int) -> [UInt8] {
    var scan = scan
    return [UInt8](unsafeUninitializedCapacity: limit) { letters, count in
      while count < limit, let letter = scan.next() {
        letters[count] = letter
        count += 1
      }
    }
  }
}

/// The bytes of letters and digits; of markup, tags and character references are left out whole.
private struct Letters {
  private let source: UnsafeBufferPointer<UInt8>
  private let isMarkup: Bool
  private var index = 0
  private var isInTag = false
  private var isInReference = false
  /// Characters led by C2 and E2 are signs and punctuation; what they lead is passed over with them.
  private var isInSign = false

  init(of source: UnsafeBufferPointer<UInt8>, isMarkup: Bool) {
    self.source = source
    self.isMarkup = isMarkup
  }

  mutating func next() -> UInt8? {
    while index < source.count {
      let byte = source[index]
      index += 1
      if isLetter(byte), !isInTag { return byte }
    }
    return nil
  }

  private mutating func isLetter(_ byte: UInt8) -> Bool {
    if byte >= 0x80 {
      if byte >= 0xC0 { isInSign = byte == 0xC2 || byte == 0xE2 }
      return !isInSign
    }
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return !isInReference
    case 0x3C where isMarkup: isInTag = true
    case 0x3E where isMarkup: isInTag = false
    case 0x26 where isMarkup && !isInTag: isInReference = true
    default: isInReference = isInReference && byte == UInt8(ascii: "#")
    }
    return false
  }
}
