/// How far a text is spelled as Vietnamese is.
package enum Spelling {
  /// So few words say nothing.
  private static let fewest = 8

  /// The share of the words with letters beyond ASCII that are possible syllables, from 0 to 1; nil if there are too
  /// few such words to judge by.
  ///
  /// Copies whose tone marks were scattered to deceive, and texts that were read in a wrong encoding, are far below
  /// what people write.
  package static func soundness(of text: String) -> Double? {
    let evidence = Evidence(text)
    return evidence.words < fewest ? nil : evidence.share
  }
}
