/// The named references, ready to be looked up by the bytes of a name.
struct HTMLEntityTable: Sendable {
  /// What a name stands for.
  struct Entity: Sendable {
    var first: UInt32
    /// 0 when the reference is of one code point only.
    var second: UInt32
    /// Whether the name counts without its semicolon.
    var isOld: Bool
  }

  static let shared = HTMLEntityTable()
  static let longestName = 31
  static let longestOldName = 6

  private let names: ByteNameTable
  private let entities: [Entity]

  private init() {
    var names: [[UInt8]] = []
    var entities: [Entity] = []
    HTMLEntityNames.text.withUTF8Buffer { text in
      for word in text.split(separator: UInt8(ascii: " ")) {
        let mark = word.firstIndex { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "!") }
        let end = mark ?? word.endIndex
        let values = word[min(end + 1, word.endIndex)...].split(separator: UInt8(ascii: "+"))
          .map { UInt32(String(decoding: $0, as: UTF8.self), radix: 16) ?? 0xFFFD }
        names.append(Array(word[..<end]))
        entities.append(
          Entity(
            first: values.first ?? 0xFFFD, second: values.count > 1 ? values[1] : 0,
            isOld: end < word.endIndex && word[end] == UInt8(ascii: "!")))
      }
    }
    self.names = ByteNameTable(names, ignoresCase: false)
    self.entities = entities
  }

  func entity(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Entity? {
    names.index(of: bytes, from: start, to: end).map { entities[$0] }
  }
}
