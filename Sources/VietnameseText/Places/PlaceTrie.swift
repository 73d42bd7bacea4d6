/// All forms of the gazetteer by their words without accents, to be walked along a text.
struct PlaceTrie: Sendable {
  /// Steps from a node by a word, in a table with open addresses; a step to node 0 is none.
  private var keys: [UInt64]
  private var targets: [Int32]
  private let mask: Int
  /// A bit for the lowest bits of each word that a form begins with: most words of a text begin none.
  private var beginnings: [UInt64] = Array(repeating: 0, count: 64)
  /// The forms that end at each node.
  private(set) var forms: [[PlaceForm]] = [[]]

  init(_ all: [(words: [PlaceWord], form: PlaceForm)]) {
    let steps = all.reduce(0) { $0 + $1.words.count }
    var size = 64
    while size < steps * 2 { size *= 2 }
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    targets = Array(repeating: 0, count: size)
    for (words, form) in all {
      var node = 0
      let bit = words[0].plain & 4095
      beginnings[Int(bit >> 6)] |= 1 << (bit & 63)
      for word in words {
        node = step(from: node, by: word.plain) ?? addStep(from: node, by: word.plain)
      }
      forms[node].append(form)
    }
    // Read without accents, Phù Yên the district is Phú Yên the province.
    for node in forms.indices { forms[node].sort { $0.rank < $1.rank } }
  }

  /// Whether a form may begin with a word.
  @inline(__always)
  func mayBegin(with word: UInt64) -> Bool {
    let bit = word & 4095
    return beginnings[Int(bit >> 6)] & 1 << (bit & 63) != 0
  }

  @inline(__always)
  func step(from node: Int, by word: UInt64) -> Int? {
    let key = Self.key(node, word)
    var at = Int(truncatingIfNeeded: key) & mask
    while targets[at] != 0 {
      if keys[at] == key { return Int(targets[at]) }
      at = (at + 1) & mask
    }
    return nil
  }

  private mutating func addStep(from node: Int, by word: UInt64) -> Int {
    let key = Self.key(node, word)
    var at = Int(truncatingIfNeeded: key) & mask
    while targets[at] != 0 { at = (at + 1) & mask }
    forms.append([])
    keys[at] = key
    targets[at] = Int32(forms.count - 1)
    return forms.count - 1
  }

  private static func key(_ node: Int, _ word: UInt64) -> UInt64 {
    let key = (word &+ UInt64(node)) &* 0x9E37_79B9_7F4A_7C15
    return key ^ key >> 32
  }
}
