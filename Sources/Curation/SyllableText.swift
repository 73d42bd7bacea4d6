import FeedDomain
import VietnameseText

/// A text as a row of folded syllables, in which phrases are looked for at syllable borders.
struct SyllableText {
  /// In comparison form, with accents.
  let accented: [Substring]
  /// The same without accents, for phrases that are given without any.
  let plain: [Substring]

  init(_ article: Article) {
    var words = article.title
    if let summary = article.summary { words += " . " + summary }
    self.init(words)
  }

  init(_ text: String) {
    let folded = Folding.comparisonForm(text)
    accented = folded.split(separator: " ")
    plain = Folding.unaccented(folded).split(separator: " ")
  }
}
