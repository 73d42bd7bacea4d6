/// Looks at eight bytes at once: most text holds nothing to stop at.
///
/// Safe because a word is read only where all its eight bytes lie in the buffer.
enum ByteScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The first place of a byte, or `end`.
  static func firstIndex(
    of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    let pattern = ones &* UInt64(byte)
    var at = start
    while at + 8 <= end {
      let hits = zeros(word(bytes, at) ^ pattern)
      if hits != 0 { return at + hits.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < end, bytes[at] != byte { at += 1 }
    return at
  }

  /// Passes over whole words in which text has nothing to escape or to look at twice.
  static func skipPlainWords(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    var at = start
    while at + 8 <= end, isPlain(word(bytes, at)) { at += 8 }
    return at
  }

  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    let controls = (word &- ones &* 0x20) & ~word & highs
    // `<` and `>` differ in one bit only.
    let angles = zeros((word & ~(ones &* 2)) ^ ones &* 0x3C)
    let marks = zeros(word ^ ones &* 0x26) | zeros(word ^ ones &* 0x22) | zeros(word ^ ones &* 0x7F)
    let leads = zeros(word ^ ones &* 0xC2) | zeros(word ^ ones &* 0xEF)
    return (controls | angles | marks | leads) == 0
  }

  /// The high bit of every byte that is zero (and perhaps of some above it).
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- ones) & ~word & highs
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt64 {
    UInt64(
      littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(
        fromByteOffset: index, as: UInt64.self))
  }
}
