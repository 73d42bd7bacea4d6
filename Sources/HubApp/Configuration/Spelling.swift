/// Finds the word that a misspelt one was meant to be.
enum Spelling {
  /// The word that takes the fewest changes, if that is at most a third of its letters.
  static func nearest(to word: String, among words: [String]) -> String? {
    let ranked = words.map { (distance(word.lowercased(), $0.lowercased()), $0) }
    guard let best = ranked.min(by: { $0.0 < $1.0 }), best.0 <= max(2, best.1.count / 3) else {
      return nil
    }
    return best.1
  }

  /// Insertions, removals and replacements that make one word of the other (Levenshtein).
  static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let replaced = diagonal + (a == b ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count]
  }
}
