import Foundation

/// Repairs Vietnamese text whose bytes were read in the wrong encoding.
///
/// Do it before invisible characters are taken out: the ư of TCVN3 looks like a soft hyphen.
package enum Mojibake {
  /// The text as it was meant; nil when it is right as it is or cannot be known better.
  package static func repaired(_ text: String) -> String? {
    var text = text
    let signs = text.withUTF8 { MojibakeSigns($0) }
    if signs.mayBeMisreadUTF8, let better = utf8Repaired(text) { return better }
    return signs.isLatin1Only ? legacyRepaired(text) : nil
  }

  private static func utf8Repaired(_ text: String) -> String? {
    var current = text
    var isRepaired = false
    // What was encoded twice is repaired twice.
    while let better = MisreadUTF8.repaired(current), better != current {
      current = better
      if isRepaired { break }
      isRepaired = true
    }
    return isRepaired ? current : nil
  }

  /// Texts of TCVN3, VNI and VISCII whose bytes became characters of Latin-1 one by one.
  private static func legacyRepaired(_ text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    let before = Evidence(text)
    guard before.share <= 0.7 else { return nil }
    let readings = [
      capitalised(mapped(scalars, LegacyEncoding.tcvn3.table, from: 0xA1)),
      string(VNI.decoded(scalars)),
      mapped(scalars, LegacyEncoding.viscii.table, from: 0xA1),
    ]
    let rated = readings.map { ($0.precomposedStringWithCanonicalMapping, Evidence($0)) }
    guard let best = rated.max(by: { $0.1.share < $1.1.share }), best.1.legal >= 2,
      best.1.share > 0.6, best.1.share > before.share + 0.3, best.1.isVietnamese, best.0 != text
    else { return nil }
    return best.0
  }

  private static func mapped(
    _ scalars: [Unicode.Scalar], _ table: [Unicode.Scalar], from first: UInt32
  ) -> String {
    string(
      scalars.map { $0.value >= first && $0.value < 0x100 ? table[Int($0.value)] : $0 })
  }

  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// The capitals of TCVN3 come from a font: "THƯ VIệN" was seen as "THƯ VIỆN".
  private static func capitalised(_ text: String) -> String {
    let isAllCapitals = !text.utf8.contains { $0 >= 0x61 && $0 <= 0x7A }
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let capitals = word.utf8.reduce(0) { $0 + ($1 >= 0x41 && $1 <= 0x5A ? 1 : 0) }
      let hasSmall = word.utf8.contains { $0 >= 0x61 && $0 <= 0x7A }
      return !hasSmall && (capitals >= 2 || isAllCapitals && capitals > 0)
        ? word.uppercased() : String(word)
    }
    return words.joined(separator: " ")
  }
}

/// What a glance at the bytes of a text tells: nearly all texts are right, and most of the work is spared.
private struct MojibakeSigns {
  /// Two characters follow each other that could be the first two bytes of one.
  private(set) var mayBeMisreadUTF8 = false
  /// No letter is beyond Latin-1, and one at least is beyond ASCII.
  private(set) var isLatin1Only = false

  private static let enough = 96

  // Safe because the bytes are only read while the call runs.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var hasLatin1 = false
    var hasMore = false
    var letters = 0
    for at in bytes.indices where bytes[at] >= 0xC2 {
      // A text is misread as a whole, so its first letters beyond ASCII tell.
      letters += 1
      if letters > Self.enough { break }
      switch bytes[at] {
      case 0xC2, 0xC3: hasLatin1 = true
      case 0xC4...0xE1: hasMore = true
      default: break
      }
      if Self.mayBeginCharacter(bytes, at) { mayBeMisreadUTF8 = true }
    }
    isLatin1Only = hasLatin1 && !hasMore
  }

  /// Whether a letter that was the first byte of a character is followed by as many as that needs.
  private static func mayBeginCharacter(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index + 2 < bytes.count, bytes[index + 2] >= 0xC2 else { return false }
    guard bytes[index] == 0xC3 else { return bytes[index] == 0xC4 && bytes[index + 1] == 0x82 }
    switch bytes[index + 1] {
    case 0x82...0x9F:
      return true
    case 0xA0...0xB4:
      let third = index + 2 + (bytes[index + 2] < 0xE0 ? 2 : 3)
      return third < bytes.count && bytes[third] >= 0xC2
    default:
      return false
    }
  }
}

/// How much of a text is Vietnamese: legal syllables among the words that have a letter beyond ASCII.
struct Evidence {
  private(set) var words = 0
  private(set) var legal = 0
  /// The same of the words in ASCII only.
  private var plainWords = 0
  private var plainLegal = 0

  var share: Double { words == 0 ? 0 : Double(legal) / Double(words) }

  /// Whether most words are possible syllables: a chance hit in a text of another language is none.
  var isVietnamese: Bool { (legal + plainLegal) * 5 >= (words + plainWords) * 3 }

  init(_ text: String) {
    let table = LetterTable.shared
    var word: [Letter] = []
    var isBeyondASCII = false
    var isBroken = false
    func note(_ evidence: inout Evidence) {
      let isLegal = !isBroken && word.count > 1 && Syllable.isLegal(word)
      if isBeyondASCII, isBroken || word.count > 1 {
        evidence.words += 1
        evidence.legal += isLegal ? 1 : 0
      } else if !isBeyondASCII, word.count > 1 {
        evidence.plainWords += 1
        evidence.plainLegal += isLegal ? 1 : 0
      }
      word.removeAll(keepingCapacity: true)
      isBeyondASCII = false
      isBroken = false
    }
    for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
      if let letter = table.letter(scalar.value), letter.base != 0 {
        word.append(letter)
        if !scalar.isASCII { isBeyondASCII = true }
      } else if scalar.value >= 0x80, scalar.value < 0x100, scalar.value != 0xA0,
        !"«»·°".unicodeScalars.contains(scalar)
      {
        // Signs of Latin-1 in the middle of a word are what a misread letter looks like.
        isBeyondASCII = true
        isBroken = true
      } else {
        note(&self)
      }
    }
    note(&self)
  }
}
