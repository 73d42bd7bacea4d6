/// A fixed set of ASCII names, found by their bytes without making a string of them.
struct ByteNameTable: Sendable {
  private let bytes: [UInt8]
  /// Where each name begins in `bytes`, and after the last one the end.
  private let starts: [UInt32]
  /// Numbers of names, counted from 1, at the place their hash gives or the next free one.
  private let slots: [UInt16]
  private let longest: Int
  private let ignoresCase: Bool

  /// With `ignoresCase` the names are given in lower case.
  init(_ names: [[UInt8]], ignoresCase: Bool) {
    self.ignoresCase = ignoresCase
    bytes = names.flatMap { $0 }
    starts = names.reduce(into: [0]) { $0.append($0[$0.count - 1] + UInt32($1.count)) }
    longest = names.map(\.count).max() ?? 0
    var size = 16
    while size < names.count * 4 { size *= 2 }
    var slots = [UInt16](repeating: 0, count: size)
    for (number, name) in names.enumerated() {
      var slot = Int(truncatingIfNeeded: name.reduce(Self.seed) { Self.mixed($0, $1) }) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt16(number + 1)
    }
    self.slots = slots
  }

  /// Names written with spaces between them, in lower case; upper case is found as well.
  init(words: String) {
    self.init(words.utf8.split(separator: UInt8(ascii: " ")).map { Array($0) }, ignoresCase: true)
  }

  /// The number of the name in the list the table was made of.
  func index(of text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
    guard end - start <= longest, end > start else { return nil }
    var hash = Self.seed
    for at in start..<end { hash = Self.mixed(hash, folded(text[at])) }
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if isName(number, text, from: start, to: end) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func isName(
    _ number: Int, _ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Bool {
    let first = Int(starts[number])
    guard Int(starts[number + 1]) - first == end - start else { return false }
    for offset in 0..<(end - start) where bytes[first + offset] != folded(text[start + offset]) {
      return false
    }
    return true
  }

  private func folded(_ byte: UInt8) -> UInt8 {
    ignoresCase && byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }

  private static let seed: UInt32 = 0x811C_9DC5

  private static func mixed(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    let product = (hash ^ UInt32(byte)) &* 0x0100_0193
    return product ^ product >> 15
  }
}
