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
    return told.withUnsafeBufferPointer { told in
      (0...(told.count - wanted.count)).contains { start in
        told[start] == first && told[start..<(start + wanted.count)].elementsEqual(wanted)
      }
    }
  }

  /// The bytes of letters and digits; of markup, tags and character references are left out whole.
  ///
  /// Safe because no more bytes are written than there is room for, and only those are counted.
  private static func letters(of text: String, isMarkup: Bool, limit: Int) -> [UInt8] {
    var text = text
    return text.withUTF8 { source in
      let room = min(limit, source.count)
      return [UInt8](unsafeUninitializedCapacity: room) { letters, count in
        var isInTag = false
        var isInReference = false
        // Characters led by C2 and E2 are signs and punctuation; what they lead is passed over with them.
        var isInSign = false
        for byte in source {
          if count == room { break }
          if byte >= 0xC0 { isInSign = byte == 0xC2 || byte == 0xE2 }
          let isLetter: Bool
          switch byte {
          case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: isLetter = !isInReference
          case 0x80...0xFF: isLetter = !isInSign
          default:
            isLetter = false
            if isMarkup, byte == 0x3C {
              isInTag = true
            } else if isMarkup, byte == 0x3E {
              isInTag = false
            } else if isMarkup, byte == 0x26, !isInTag {
              isInReference = true
            } else {
              isInReference = isInReference && byte == UInt8(ascii: "#")
            }
          }
          guard isLetter, !isInTag else { continue }
          letters[count] = byte
          count += 1
        }
      }
    }
  }
}
