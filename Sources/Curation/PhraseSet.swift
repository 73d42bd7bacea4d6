import VietnameseText

/// Phrases that can all be looked for in one walk along a text.
struct PhraseSet: Sendable {
  /// A phrase in the form it is shown in, with its folded syllables.
  private struct Phrase: Sendable {
    let shown: String
    let syllables: [Substring]
  }

  private let accented: [Substring: [Phrase]]
  private let plain: [Substring: [Phrase]]

  /// A phrase without any accent is looked for in the text without accents.
  init(_ phrases: [String]) {
    var accented: [Substring: [Phrase]] = [:]
    var plain: [Substring: [Phrase]] = [:]
    for shown in phrases {
      let folded = Folding.comparisonForm(shown)
      let syllables = folded.split(separator: " ")
      guard let first = syllables.first else { continue }
      let phrase = Phrase(shown: shown, syllables: syllables)
      if Folding.unaccented(folded) == folded {
        plain[first, default: []].append(phrase)
      } else {
        accented[first, default: []].append(phrase)
      }
    }
    self.accented = accented
    self.plain = plain
  }

  /// The phrases the text contains, each once, in the order of the text.
  func found(in text: SyllableText) -> [String] {
    var found: [String] = []
    for index in text.accented.indices {
      Self.match(accented[text.accented[index]], in: text.accented, at: index, into: &found)
      Self.match(plain[text.plain[index]], in: text.plain, at: index, into: &found)
    }
    return found
  }

  private static func match(
    _ phrases: [Phrase]?, in text: [Substring], at index: Int, into found: inout [String]
  ) {
    guard let phrases else { return }
    for phrase in phrases
    where text[index...].starts(with: phrase.syllables) && !found.contains(phrase.shown) {
      found.append(phrase.shown)
    }
  }
}
