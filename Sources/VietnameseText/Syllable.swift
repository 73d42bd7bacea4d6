/// The build of one Vietnamese syllable: onset, nucleus, coda.
struct Syllable {
  /// Where the nucleus lies among the letters.
  let nucleus: Range<Int>

  /// Takes a word apart; nil when it is not built like a syllable.
  init?(_ letters: [Letter]) {
    guard letters.count <= 7, letters.allSatisfy({ $0.isVietnamese && !$0.isDigit }) else {
      return nil
    }
    var start = 0
    while start < letters.count, !letters[start].isVowel { start += 1 }
    if start == 1, letters.count > 2, letters[2].isVowel, letters[1].quality == .none {
      // In "qu" and "gi" the second letter belongs to the onset.
      let pair = (letters[0].base, letters[1].base)
      let isQu = pair == (UInt8(ascii: "q"), UInt8(ascii: "u"))
      let isGi = pair == (UInt8(ascii: "g"), UInt8(ascii: "i"))
      if isQu || isGi { start = 2 }
    }
    var end = start
    while end < letters.count, letters[end].isVowel { end += 1 }
    guard end > start, end - start <= 3, Self.isCoda(letters[end...]) else {
      return nil
    }
    nucleus = start..<end
  }

  /// The one letter that bears the tone where the older style puts it: hòa, khỏe, thủy.
  func toneBearer(in letters: [Letter]) -> Int {
    if let marked = nucleus.last(where: { letters[$0].quality != .none }) { return marked }
    switch nucleus.count {
    case 1: return nucleus.lowerBound
    case 2: return nucleus.upperBound < letters.count ? nucleus.lowerBound + 1 : nucleus.lowerBound
    default: return nucleus.lowerBound + 1
    }
  }

  private static func isCoda(_ letters: ArraySlice<Letter>) -> Bool {
    guard let first = letters.first, let last = letters.last else { return true }
    if letters.count == 1 { return "cmnpt".utf8.contains(first.base) }
    guard letters.count == 2 else { return false }
    return last.base == UInt8(ascii: "h") && "cn".utf8.contains(first.base)
      || first.base == UInt8(ascii: "n") && last.base == UInt8(ascii: "g")
  }

  // MARK: One way to write

  /// Puts the tone of a syllable to its place and writes a final i where i and y are both usual.
  static func unify(_ letters: inout [Letter]) {
    guard let syllable = Syllable(letters) else { return }
    if let toned = letters.firstIndex(where: { $0.tone != .level }),
      !letters[(toned + 1)...].contains(where: { $0.tone != .level })
    {
      let tone = letters[toned].tone
      letters[toned].tone = .level
      letters[syllable.toneBearer(in: letters)].tone = tone
    }
    let last = letters.count - 1
    if syllable.nucleus == last..<letters.count, letters[last].base == UInt8(ascii: "y"),
      mayEndInEither(letters[..<last])
    {
      letters[last].base = UInt8(ascii: "i")
      letters[last].scalar = "i"
    }
  }

  /// kỹ/kĩ, lý/lí, mỹ/mĩ, quý/quí, sỹ/sĩ, tỷ/tỉ, hy/hi.
  private static func mayEndInEither(_ onset: ArraySlice<Letter>) -> Bool {
    guard let first = onset.first else { return false }
    if onset.count == 2 { return first.base == UInt8(ascii: "q") }
    return onset.count == 1 && "hklmst".utf8.contains(first.base)
  }

  // MARK: Legality

  /// Whether the letters make a syllable that the language has or could have.
  static func isLegal(_ letters: [Letter]) -> Bool {
    guard let syllable = Syllable(letters) else { return false }
    let toned = letters.filter { $0.tone != .level }
    guard toned.count <= 1 else { return false }
    if let bearer = letters.firstIndex(where: { $0.tone != .level }),
      !syllable.nucleus.contains(bearer)
    {
      return false
    }
    var start = syllable.nucleus.lowerBound
    if rimes.contains(key(letters[start...])) {
      guard isOnset(letters[..<start], before: letters[start]) else { return false }
    } else {
      // "gìn", "giếng": the i is a vowel, or one for two.
      guard start == 2, letters[1].base == UInt8(ascii: "i") else { return false }
      start = 1
      guard rimes.contains(key(letters[start...])) else { return false }
    }
    return agrees(toned.first?.tone ?? .level, with: letters[syllable.nucleus.upperBound...])
  }

  /// Syllables that end in a stop have only two tones.
  private static func agrees(_ tone: Letter.Tone, with coda: ArraySlice<Letter>) -> Bool {
    guard stops.contains(key(coda)) else { return true }
    return tone == .rising || tone == .heavy
  }

  private static func isOnset(_ onset: ArraySlice<Letter>, before vowel: Letter) -> Bool {
    let key = key(onset)
    guard onsets.contains(key) else { return false }
    let isFront = "eiy".utf8.contains(vowel.base)
    if hardOnsets.contains(key) { return !isFront }
    if softOnsets.contains(key) { return isFront }
    return true
  }

  private static func key(_ letters: some Sequence<Letter>) -> UInt64 {
    letters.reduce(0) { $0 << 8 | UInt64($1.code) }
  }

  private static func keys(_ words: String) -> Set<UInt64> {
    let table = LetterTable.shared
    return Set(
      words.split(separator: " ").map { word in
        key(word.unicodeScalars.compactMap { table.letter($0.value) })
      })
  }

  private static let stops = keys("c ch p t")
  private static let onsets = keys(
    "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
  ).union([0])
  /// Written before a, o, u, and the other letters before e, i, y.
  private static let hardOnsets = keys("c g ng")
  private static let softOnsets = keys("k gh ngh")
  private static let rimes = keys(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êng \
    i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu \
    o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay \
    oăc oăm oăn oăng oăt oe oem oen oeng oeo oet \
    ô ôc ôi ôm ôn ông ôp ôt ôông ơ ơi ơm ơn ơp ơt \
    u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt uân uâng uât uây uê uêch uên uênh uêt uơ \
    uy uya uych uyên uyêt uynh uyn uyt uyu uyp \
    ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu ưm ưn \
    y yêm yên yêng yêt yêu
    """)
}
