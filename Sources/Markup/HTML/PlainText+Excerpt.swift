extension PlainText {
  /// The beginning of a text of one line, at most so many syllables long.
  ///
  /// It ends with a sentence if it can. Else it ends between words that do not belong together, with `…`: never
  /// inside a person's title or name ("Phó Chủ | tịch", "TS. | Nguyễn", "TP. | Hồ Chí Minh").
  package static func excerpt(of text: String, syllables: Int) -> String {
    let limit = max(syllables, 1)
    // Bytes are compared, since a character of Swift costs fifty times as much.
    let words = text.utf8.split(
      maxSplits: limit + ExcerptWords.lookAhead, omittingEmptySubsequences: true
    ) {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\t")
    }.map(Substring.init)
    guard words.count > limit else { return line(words[...]) }
    let excerpt = ExcerptWords(words)
    if let end = excerpt.sentenceEnd(from: (limit * 2 + 4) / 5, to: limit) {
      return line(words[..<end])
    }
    let end = excerpt.clauseEnd(from: limit * 7 / 10, to: limit) ?? excerpt.wordEnd(limit)
    var cut = line(words[..<end])
    while let last = cut.last, ",;:.–-([“\"".contains(last) || last == " " { cut.removeLast() }
    return cut + "…"
  }

  /// The same as joining them, which takes each apart by its characters.
  private static func line(_ words: ArraySlice<Substring>) -> String {
    var line = ""
    line.reserveCapacity(words.reduce(0) { $0 + $1.utf8.count + 1 })
    for word in words {
      if !line.isEmpty { line.append(" ") }
      line.append(contentsOf: word)
    }
    return line
  }
}

/// The words of a text, asked where it can be cut.
private struct ExcerptWords {
  /// Words looked at beyond the limit, to see whether a title goes on there.
  static let lookAhead = 5

  private let words: [Substring]

  init(_ words: [Substring]) {
    self.words = words
  }

  /// The number of words up to the last end of a sentence within the bounds.
  func sentenceEnd(from least: Int, to most: Int) -> Int? {
    stride(from: most, through: max(least, 1), by: -1).first { endsSentence(after: $0) }
  }

  func clauseEnd(from least: Int, to most: Int) -> Int? {
    stride(from: most, through: max(least, 1), by: -1).first { end in
      (words[end - 1].last.map { ",;:–".contains($0) } ?? false) && !isTogether(at: end)
    }
  }

  /// A place at or before the wanted one where no name or title is torn.
  func wordEnd(_ wanted: Int) -> Int {
    stride(from: wanted, through: max(wanted / 2, 1), by: -1).first { !isTogether(at: $0) }
      ?? wanted
  }

  private func endsSentence(after end: Int) -> Bool {
    guard Self.mayEndSentence(words[end - 1].utf8) else { return false }
    let word = words[end - 1].trimmingSuffix { "”\"’')]»".contains($0) }
    guard let last = word.last, ".!?…".contains(last), end < words.count else { return false }
    let next = words[end].trimmingPrefix { "“\"‘'([«".contains($0) }
    guard let first = next.first, !first.isLowercase else { return false }
    return last != "." || !isAbbreviation(word, at: end - 1)
  }

  /// Whether the last bytes are no letter or digit: a look at characters costs much more, and few words pass.
  private static func mayEndSentence(_ word: Substring.UTF8View) -> Bool {
    guard let last = word.last else { return false }
    if last < 0x80 { return !(0x30...0x39).contains(last) && !(0x61...0x7A).contains(last | 0x20) }
    // Marks are in General Punctuation or, as », in Latin-1; Vietnamese letters are in neither.
    let ending = Array(word.suffix(3))
    return ending.count == 3 && ending[0] == 0xE2
      || ending.count > 1 && ending[ending.count - 2] == 0xC2
  }

  private func isAbbreviation(_ word: Substring, at index: Int) -> Bool {
    let parts = word.dropLast().split(separator: ".")
    guard let part = parts.last?.trimmingPrefix(while: { "“\"‘'([«".contains($0) }) else {
      return false
    }
    // "1." before an item of a list; an initial of a name.
    if part.count <= 2, part.allSatisfy(\.isNumber) {
      return index == 0 || words[index - 1].last.map { ".:;!?".contains($0) } ?? false
    }
    return part.count == 1 && part.allSatisfy(\.isUppercase)
      || Self.abbreviations.contains(part.lowercased())
  }

  /// Whether the words before and after a place belong together.
  private func isTogether(at end: Int) -> Bool {
    guard end < words.count else { return false }
    let before = words[end - 1]
    if before.last == ".", isAbbreviation(before, at: end - 1) { return true }
    if isInsideTitle(end) { return true }
    guard let last = before.last, last.isLetter || last.isNumber || last == "." else {
      return false
    }
    return before.first?.isUppercase == true && words[end].first?.isUppercase == true
  }

  private func isInsideTitle(_ end: Int) -> Bool {
    let longest = 4
    for start in max(0, end - longest + 1)..<end where mayBeginTitle(start) {
      for stop in end + 1...max(end + 1, min(words.count, start + longest))
      where stop <= words.count {
        let phrase = words[start..<stop].joined(separator: " ").lowercased()
        if Self.titles.contains(phrase.trimmingSuffix { ",.;:".contains($0) }) { return true }
      }
    }
    // A title goes with the name that follows it.
    for start in max(0, end - longest)..<end
    where mayBeginTitle(start)
      && Self.titles.contains(words[start..<end].joined(separator: " ").lowercased())
    {
      return words[end].first?.isUppercase == true
    }
    return false
  }

  /// Most words do not: then none of those behind it has to be joined to it.
  private func mayBeginTitle(_ place: Int) -> Bool {
    Self.beginnings.contains(words[place].lowercased())
  }

  private static let abbreviations = Set(
    """
    ts pgs gs ths bs ks kts cn ncs nxb tp tx tt q p h x tr đ/c nsnd nsưt nghs vd stt mr mrs ms dr st \
    no vs bsck bscki bsckii gs.ts lm ht tl
    """.split(separator: " ").map(String.init))

  private static let titles: Set<String> = {
    let offices = [
      "chủ tịch", "giám đốc", "tổng giám đốc", "bí thư", "tổng bí thư", "thủ tướng", "bộ trưởng",
      "vụ trưởng", "cục trưởng", "trưởng ban", "trưởng phòng", "trưởng khoa", "hiệu trưởng",
      "viện trưởng", "chánh văn phòng", "chánh thanh tra", "tổng biên tập", "đại sứ", "chủ nhiệm",
      "tổng thư ký", "hội trưởng", "trưởng đoàn", "đội trưởng", "giáo sư", "tổng cục trưởng",
    ]
    let others = [
      "thứ trưởng", "chủ tịch nước", "chủ tịch quốc hội", "tiến sĩ", "thạc sĩ", "cử nhân", "kỹ sư",
      "bác sĩ", "luật sư", "nhà văn", "nhà thơ", "nhà báo", "nhà giáo", "nhạc sĩ", "họa sĩ",
      "nghệ sĩ", "nghệ nhân", "nghệ sĩ nhân dân", "nghệ sĩ ưu tú", "nhà giáo nhân dân",
      "nhà giáo ưu tú", "đồng chí", "thủ thư", "đại tá", "thượng tá", "trung tá", "thiếu tá",
      "đại tướng", "trung tướng", "thiếu tướng", "thượng tướng", "ủy viên", "uỷ viên",
      "thư ký", "tham tán", "tổng lãnh sự", "tùy viên",
    ]
    return Set(offices + offices.map { "phó " + $0 } + others)
  }()

  /// The first words of all titles, of which each has two at least.
  private static let beginnings = Set(
    titles.map { title in String(title.prefix { $0 != " " }) })
}

extension Substring {
  fileprivate func trimmingPrefix(while isOuter: (Character) -> Bool) -> Substring {
    drop(while: isOuter)
  }

  fileprivate func trimmingSuffix(while isOuter: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, isOuter(last) { rest.removeLast() }
    return rest
  }
}

extension String {
  fileprivate func trimmingSuffix(while isOuter: (Character) -> Bool) -> String {
    String(Substring(self).trimmingSuffix(while: isOuter))
  }
}
