/// Finds where sentences end in a line of Vietnamese (or English) prose.
enum SentenceSplitter {
  /// The first sentences with their stops; what is left without one counts as a sentence too.
  static func sentences(in text: Substring, atMost count: Int) -> [Substring] {
    var result: [Substring] = []
    var start = text.startIndex
    var index = start
    while index < text.endIndex, result.count < count {
      guard isStop(text[index]) else {
        index = text.index(after: index)
        continue
      }
      let end = endOfStop(from: index, in: text)
      if isEnd(at: index, before: end, of: text[start...]) {
        result.append(text[start..<end])
        start = text[end...].firstIndex { $0 != " " } ?? text.endIndex
      }
      index = max(end, start)
    }
    if start < text.endIndex, result.count < count { result.append(text[start...]) }
    return result
  }

  /// Whether a text ends as sentences do; its last letters may be those of an abbreviation all the same.
  static func endsWithStop(_ text: Substring) -> Bool {
    text.last(where: { !"”’\"')]»".contains($0) }).map(isStop) ?? false
  }

  private static func isStop(_ character: Character) -> Bool {
    character == "." || character == "!" || character == "?" || character == "…"
  }

  /// After the stop itself: further stops, and quotation marks or brackets that close.
  private static func endOfStop(from index: String.Index, in text: Substring) -> String.Index {
    text[index...].firstIndex { !isStop($0) && !"”’\"')]»".contains($0) } ?? text.endIndex
  }

  /// A stop ends the sentence if a new one can begin after it, and if it is not that of an abbreviation.
  private static func isEnd(
    at stop: String.Index, before end: String.Index, of sentence: Substring
  ) -> Bool {
    guard end < sentence.endIndex else { return true }
    guard sentence[end] == " ", let next = sentence[end...].first(where: { $0 != " " }) else {
      return false
    }
    guard !next.isLowercase else { return false }
    guard sentence[stop] == "." else { return true }
    let told = sentence[..<stop]
    let word = told.split(separator: " ").last ?? ""
    // "1. Mục đích" is a heading's number, not a sentence.
    let isNumberOfList = word.count == told.count && word.allSatisfy(\.isNumber)
    let isInitial = word.count == 1 && word.allSatisfy(\.isUppercase)
    return !isNumberOfList && !isInitial && !isAbbreviation(word)
  }

  /// Also of the last part of `PGS.TS` and `(TS`.
  private static func isAbbreviation(_ word: Substring) -> Bool {
    let last = word.split(whereSeparator: { $0 == "." || $0 == "(" || $0 == "“" || $0 == "-" }).last
    return last.map { abbreviations.contains($0.lowercased()) } ?? false
  }

  /// Titles, offices and units that are written short before a name.
  private static let abbreviations: Set<String> = [
    "ts", "ths", "gs", "pgs", "cn", "ks", "bs", "bsck", "ls", "kts", "nsnd", "nsưt", "ngnd", "ngưt",
    "đc",
    "tp", "tx", "tt", "tr", "nxb", "ubnd", "hđnd", "tw", "mr", "mrs", "ms", "dr", "prof", "jr",
  ]
}
