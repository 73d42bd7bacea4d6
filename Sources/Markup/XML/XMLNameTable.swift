import Foundation

/// The distinct names of one document, each asked of the handler once for each namespace scope.
struct XMLNameTable {
  /// A name as it stands in the document, colon and all.
  struct Entry {
    var start: Int
    var length: Int
    /// Length of the part before the colon, 0 without one.
    var prefixLength: Int
    var hash: UInt32
    /// The scope in which `element` was resolved; -1 before.
    var scope = -1
    var element = 0
    var attributeScope = -1
    var attribute = 0
    /// Open elements of this name; counted while mending, when end tags may be anybody's.
    var open = 0
  }

  /// More names than any language of documents has; those beyond count as the last one.
  private static let mostNames = 1 << 16

  private(set) var entries: [Entry] = []
  private var slots = [Int32](repeating: -1, count: 256)

  /// The index of a name of the document, which is added when it is new.
  mutating func index(base: UnsafePointer<UInt8>, start: Int, length: Int, hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      let entry = entries[index]
      if entry.hash == hash, entry.length == length,
        memcmp(base + entry.start, base + start, length) == 0
      {
        return index
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    if entries.count == Self.mostNames { return entries.count - 1 }
    return add(base: base, start: start, length: length, hash: hash)
  }

  private mutating func add(base: UnsafePointer<UInt8>, start: Int, length: Int, hash: UInt32)
    -> Int
  {
    var colon = 0
    for offset in 0..<length where base[start + offset] == UInt8(ascii: ":") {
      colon = offset
      break
    }
    if colon == length - 1 { colon = 0 }
    entries.append(Entry(start: start, length: length, prefixLength: colon, hash: hash))
    if entries.count * 2 > slots.count { slots = [Int32](repeating: -1, count: slots.count * 4) }
    // A grown table is filled anew, this entry included.
    let first = slots.allSatisfy { $0 < 0 } ? 0 : entries.count - 1
    for index in first..<entries.count { place(index) }
    return entries.count - 1
  }

  private mutating func place(_ index: Int) {
    var slot = Int(entries[index].hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(truncatingIfNeeded: index)
  }

  mutating func noteStart(of index: Int) { entries[index].open += 1 }

  mutating func noteEnd(of index: Int) { entries[index].open -= 1 }

  mutating func remember(element number: Int, of index: Int, in scope: Int) {
    entries[index].element = number
    entries[index].scope = scope
  }

  mutating func remember(attribute number: Int, of index: Int, in scope: Int) {
    entries[index].attribute = number
    entries[index].attributeScope = scope
  }
}
