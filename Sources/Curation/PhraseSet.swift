import VietnameseText

/// Phrases that can all be looked for in one walk along a text.
struct PhraseSet: Sendable {
  /// A phrase in the form it is shown in, and as the bytes to be found: folded, a space at either end.
  private struct Phrase: Sendable {
    let shown: String
    let bytes: ArraySlice<UInt8>
  }

  /// Phrases by the hash of their first syllable.
  private struct Index: Sendable {
    private static let places = 4096

    private var phrases: [UInt64: [Phrase]] = [:]
    /// A bit for each place that the hash of a first syllable falls to: a look at it spares most syllables of a text
    /// the look into the dictionary, which costs ten times as much.
    private var signs = [UInt64](repeating: 0, count: places / 64)

    var isEmpty: Bool { phrases.isEmpty }

    mutating func add(_ phrase: Phrase, startingWith hash: UInt64) {
      phrases[hash, default: []].append(phrase)
      let place = Int(hash % UInt64(Self.places))
      signs[place / 64] |= 1 << UInt64(place % 64)
    }

    func startingWith(_ hash: UInt64) -> [Phrase]? {
      let place = Int(hash % UInt64(Self.places))
      return signs[place / 64] & 1 << UInt64(place % 64) == 0 ? nil : phrases[hash]
    }
  }

  private var accented = Index()
  private var plain = Index()

  /// A phrase without any accent is looked for in the text without accents.
  init(_ phrases: [String]) {
    for shown in phrases {
      let row = SyllableRow(shown, as: .comparison)
      guard let first = row.starts.first, row.starts.count > 1 || row.bytes.count > 3 else {
        continue
      }
      // The mark behind the last space ends a text and not a phrase.
      let phrase = Phrase(shown: shown, bytes: row.bytes.dropLast())
      if SyllableRow(shown, as: .unaccented).bytes == row.bytes {
        plain.add(phrase, startingWith: first.hash)
      } else {
        accented.add(phrase, startingWith: first.hash)
      }
    }
  }

  /// The phrases the texts contain, each once: those with accents first, in the order of the text.
  ///
  /// `onlyFirst` looks at the first text alone: the title of an article.
  func found(in text: SyllableText, onlyFirst: Bool = false) -> [String] {
    var found: [String] = []
    for (phrases, row) in [(accented, text.accented), (plain, text.plain)] {
      let starts = onlyFirst ? row.starts.prefix(row.startsOfFirst) : row.starts[...]
      Self.find(phrases, at: starts, of: row, into: &found)
    }
    return found
  }

  private static func find(
    _ phrases: Index, at starts: ArraySlice<(place: Int, hash: UInt64)>,
    of row: SyllableRow, into found: inout [String]
  ) {
    guard !phrases.isEmpty else { return }
    for start in starts {
      guard let candidates = phrases.startingWith(start.hash) else { continue }
      for phrase in candidates
      where row.bytes[start.place...].starts(with: phrase.bytes) && !found.contains(phrase.shown) {
        found.append(phrase.shown)
      }
    }
  }
}
