extension PlainText {
  /// The beginning of a text of one line, at most so many syllables long.
  ///
  /// It ends with a sentence if it can. Else it ends between words that do not belong together, with `…`: never
  /// inside a person's title or name ("Phó Chủ | tịch", "TS. | Nguyễn", "TP. | Hồ Chí Minh").
  package static func excerpt(of text: String, syllables: Int) -> String {
    let limit = max(syllables, 1)
    var text = text
    return text.withUTF8 { bytes in
      let excerpt = ExcerptWords(bytes, atMost: limit + ExcerptWords.lookAhead)
      guard excerpt.count > limit else { return excerpt.line(to: excerpt.count) }
      if let end = excerpt.sentenceEnd(from: (limit * 2 + 4) / 5, to: limit) {
        return excerpt.line(to: end)
      }
      let end = excerpt.clauseEnd(from: limit * 7 / 10, to: limit) ?? excerpt.wordEnd(limit)
      var cut = excerpt.line(to: end)
      while let last = cut.last, ",;:.–-([“\" ".contains(last) { cut.removeLast() }
      return cut + "…"
    }
  }

  /// The same of a text in HTML, of which no more is read than that takes.
  package static func excerpt(ofHTML html: String, syllables: Int) -> String {
    let words = max(syllables, 1) + ExcerptWords.lookAhead
    return excerpt(of: beginning(of: html, words: words), syllables: syllables)
  }
}

/// The first words of a text, asked where it can be cut.
private struct ExcerptWords {
  /// Words looked at beyond the limit, to see whether a title goes on there.
  static let lookAhead = 5

  // Safe because the caller keeps the bytes while the words are asked.
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where they stand.
  ///
  /// Bytes are compared, since a character of Swift costs fifty times as much.
  private let words: [Range<Int>]

  init(_ bytes: UnsafeBufferPointer<UInt8>, atMost most: Int) {
    self.bytes = bytes
    var words: [Range<Int>] = []
    words.reserveCapacity(most)
    var start: Int?
    for place in bytes.indices {
      switch bytes[place] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"):
        if let word = start { words.append(word..<place) }
        start = nil
      default: start = start ?? place
      }
      if words.count == most { break }
    }
    if let start, words.count < most { words.append(start..<bytes.count) }
    self.words = words
  }

  var count: Int { words.count }

  /// The words before a place on one line.
  func line(to end: Int) -> String {
    let length = words[..<end].reduce(0) { $0 + $1.count + 1 }
    return String(unsafeUninitializedCapacity: length) { line in
      var size = 0
      for word in words[..<end] {
        if size > 0 {
          line[size] = UInt8(ascii: " ")
          size += 1
        }
        size = line[size...].update(fromContentsOf: bytes[word])
      }
      return size
    }
  }

  /// The number of words up to the last end of a sentence within the bounds.
  func sentenceEnd(from least: Int, to most: Int) -> Int? {
    stride(from: most, through: max(least, 1), by: -1).first { endsSentence(after: $0) }
  }

  func clauseEnd(from least: Int, to most: Int) -> Int? {
    stride(from: most, through: max(least, 1), by: -1).first { end in
      last(words[end - 1]).isOne(of: ",;:–") && !isTogether(at: end)
    }
  }

  /// A place at or before the wanted one where no name or title is torn.
  func wordEnd(_ wanted: Int) -> Int {
    stride(from: wanted, through: max(wanted / 2, 1), by: -1).first { !isTogether(at: $0) }
      ?? wanted
  }

  private func endsSentence(after end: Int) -> Bool {
    guard end < words.count, mayEndSentence(words[end - 1]) else { return false }
    let word = trimmed(words[end - 1])
    guard let mark = word.isEmpty ? nil : last(word), mark.isOne(of: ".!?…") else { return false }
    guard let next = first(words[end], behind: Self.opening), !next.properties.isLowercase else {
      return false
    }
    return mark != "." || !isAbbreviation(word, at: end - 1)
  }

  /// Whether the last bytes are no letter or digit: few words pass.
  private func mayEndSentence(_ word: Range<Int>) -> Bool {
    let last = bytes[word.upperBound - 1]
    if last < 0x80 { return !(0x30...0x39).contains(last) && !(0x61...0x7A).contains(last | 0x20) }
    // Marks are in General Punctuation or, as », in Latin-1; Vietnamese letters are in neither.
    return word.count >= 3 && bytes[word.upperBound - 3] == 0xE2
      || word.count >= 2 && bytes[word.upperBound - 2] == 0xC2
  }

  /// `word` is without what closes a quotation.
  private func isAbbreviation(_ word: Range<Int>, at index: Int) -> Bool {
    let parts = text(word).dropLast().split(separator: ".")
    guard let part = parts.last?.drop(while: { Self.opening.contains($0) }) else { return false }
    // "1." before an item of a list; an initial of a name.
    if part.count <= 2, part.allSatisfy(\.isNumber) {
      return index == 0 || last(words[index - 1]).isOne(of: ".:;!?")
    }
    return part.count == 1 && part.allSatisfy(\.isUppercase)
      || Self.abbreviations.contains(part.lowercased())
  }

  /// Whether the words before and after a place belong together.
  private func isTogether(at end: Int) -> Bool {
    guard end < words.count else { return false }
    let before = words[end - 1]
    let mark = last(before)
    if mark == ".", isAbbreviation(before, at: end - 1) { return true }
    if isInsideTitle(end) { return true }
    return (isOfWord(mark) || mark == ".") && isCapital(before) && isCapital(words[end])
  }

  private func isInsideTitle(_ end: Int) -> Bool {
    let longest = 4
    for start in max(0, end - longest + 1)..<end where mayBeginTitle(start) {
      for stop in end + 1...max(end + 1, min(words.count, start + longest))
      where stop <= words.count {
        let phrase = phrase(start..<stop)
        if Self.titles.contains(phrase.trimmingSuffix { ",.;:".contains($0) }) { return true }
      }
    }
    // A title goes with the name that follows it.
    for start in max(0, end - longest)..<end
    where mayBeginTitle(start) && Self.titles.contains(phrase(start..<end)) {
      return isCapital(words[end])
    }
    return false
  }

  /// Most words do not: then none of those behind it has to be joined to it.
  private func mayBeginTitle(_ place: Int) -> Bool {
    Self.beginnings.contains(phrase(place..<place + 1))
  }

  // MARK: Reading

  private func text(_ word: Range<Int>) -> String { String(decoding: bytes[word], as: UTF8.self) }

  private func phrase(_ range: Range<Int>) -> String {
    words[range].map(text).joined(separator: " ").lowercased()
  }

  /// Whether it is a letter, a digit, or an accent that is written by itself.
  private func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil
      || properties.generalCategory == .nonspacingMark
  }

  private func isCapital(_ word: Range<Int>) -> Bool {
    scalar(at: word.lowerBound).properties.isUppercase
  }

  private func last(_ word: Range<Int>) -> Unicode.Scalar {
    var place = word.upperBound - 1
    while place > word.lowerBound, bytes[place] & 0xC0 == 0x80 { place -= 1 }
    return scalar(at: place)
  }

  /// The first character behind any of others.
  private func first(_ word: Range<Int>, behind others: String) -> Unicode.Scalar? {
    var place = word.lowerBound
    while place < word.upperBound {
      let first = scalar(at: place)
      if !first.isOne(of: others) { return first }
      place += UTF8.width(first)
    }
    return nil
  }

  /// A word without what closes a quotation or a bracket.
  private func trimmed(_ word: Range<Int>) -> Range<Int> {
    var word = word
    while !word.isEmpty {
      let last = last(word)
      guard last.isOne(of: "”\"’')]»") else { break }
      word = word.lowerBound..<word.upperBound - UTF8.width(last)
    }
    return word
  }

  private func scalar(at place: Int) -> Unicode.Scalar {
    guard bytes[place] >= 0x80 else { return Unicode.Scalar(bytes[place]) }
    let end = min(place + 4, bytes.count)
    return String(decoding: bytes[place..<end], as: UTF8.self).unicodeScalars.first ?? " "
  }

  private static let opening = "“\"‘'([«"

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

extension Unicode.Scalar {
  fileprivate func isOne(of others: String) -> Bool { others.unicodeScalars.contains(self) }
}

extension String {
  fileprivate func trimmingSuffix(while isOuter: (Character) -> Bool) -> String {
    var rest = Substring(self)
    while let last = rest.last, isOuter(last) { rest.removeLast() }
    return String(rest)
  }
}
