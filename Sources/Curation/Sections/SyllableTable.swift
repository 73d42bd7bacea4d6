/// Finds a value by the hash of a syllable or of a feature, in one or two steps along an array.
///
/// A dictionary hashes what is hashed already; every syllable of every article is looked up here.
struct SyllableTable<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var places: [Int32]
  private(set) var values: [Value]
  private let mask: Int

  /// Takes pairs of which no two have one key.
  init(_ pairs: [(key: UInt64, value: Value)]) {
    var capacity = 16
    while capacity < pairs.count * 3 { capacity *= 2 }
    keys = Array(repeating: 0, count: capacity)
    places = Array(repeating: -1, count: capacity)
    mask = capacity - 1
    values = pairs.map(\.value)
    for (place, pair) in pairs.enumerated() {
      var slot = Int(truncatingIfNeeded: pair.key) & mask
      while places[slot] >= 0 { slot = (slot + 1) & mask }
      keys[slot] = pair.key
      places[slot] = Int32(place)
    }
  }

  @inline(__always)
  subscript(key: UInt64) -> Value? {
    var slot = Int(truncatingIfNeeded: key) & mask
    while places[slot] >= 0 {
      if keys[slot] == key { return values[Int(places[slot])] }
      slot = (slot + 1) & mask
    }
    return nil
  }
}

/// The hash by which syllables and features are found: FNV-1a, as `SyllableRow` has it.
enum FeatureHash {
  static let start: UInt64 = 14_695_981_039_346_656_037
  /// Sets apart what is learned of text without accents.
  static let plainMark: UInt64 = 0x9E37_79B9_7F4A_7C15

  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(start) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }

  /// The key of two tokens that follow each other.
  @inline(__always)
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first &* 0x9E37_79B9_7F4A_7C15) ^ (second << 7 | second >> 57)
  }

  /// The key of a feature by the name it has in a model's file: `word`, `two words`, `~word` of plain text.
  static func ofFeature(named name: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    let isPlain = name.first == UInt8(ascii: "~")
    let words = isPlain ? name.dropFirst() : name
    guard let end = words.firstIndex(of: UInt8(ascii: " ")) else {
      return isPlain ? of(words) ^ plainMark : of(words)
    }
    let key = pair(of(words[..<end]), of(words[(end + 1)...]))
    return isPlain ? key ^ plainMark : key
  }
}
