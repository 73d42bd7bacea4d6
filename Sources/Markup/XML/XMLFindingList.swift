/// The findings of one reading, by offset until the end; lines are counted once, and only if needed.
struct XMLFindingList {
  private struct Entry {
    var rule: XMLRule
    var offset: Int
    var length: Int
  }

  private var entries: [Entry] = []
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  mutating func add(_ rule: XMLRule, at offset: Int, length: Int) {
    guard entries.count < limit else { return }
    entries.append(Entry(rule: rule, offset: offset, length: length))
  }

  func lined(base: UnsafePointer<UInt8>, count: Int) -> [XMLFinding] {
    var line = 1
    var at = 0
    return entries.sorted { $0.offset < $1.offset }.map { entry in
      while at < min(entry.offset, count) {
        if base[at] == 0x0A { line += 1 }
        at += 1
      }
      var end = min(entry.offset + min(max(entry.length, 1), 60), count)
      // Not in the middle of a character.
      while end > at, end < count, base[end] & 0xC0 == 0x80 { end -= 1 }
      // Safe because the piece ends within the document, which outlives the call.
      let piece = UnsafeBufferPointer(start: base + min(entry.offset, end), count: end - at)
      return XMLFinding(
        rule: entry.rule, line: line, evidence: String(decoding: piece, as: UTF8.self))
    }
  }
}
