import VietnameseText

/// Finds the figures of a text, however they are written.
struct FigureReader {
  private let row: WordRow
  private let bytes: [UInt8]
  /// Whether capitals tell names: not in a title that is all capitals.
  private let hasCase: Bool
  /// Whether words without accents are words: not in a text that has none at all.
  private let hasAccents: Bool
  // Kept here, since they are asked for at each syllable.
  private let marks = Marks.usual
  private let numberMask = NumberWords.mask
  private let stemMask = LunarYears.stemMask
  private var figures: [FoundFigure] = []

  init(_ row: WordRow) {
    self.row = row
    bytes = Array(row.text.utf8)
    var (words, capitals, accents) = (0, 0, 0)
    for syllable in row.syllables where !syllable.traits.contains(.number) {
      words += 1
      if syllable.traits.contains(.capital) { capitals += 1 }
      if syllable.traits.contains(.accented) { accents += 1 }
    }
    hasCase = capitals * 5 < words * 4
    hasAccents = accents * 5 > words
  }

  /// The figures in their order; none lies in another.
  static func figures(of row: WordRow) -> [FoundFigure] {
    var reader = FigureReader(row)
    return reader.run()
  }

  private mutating func run() -> [FoundFigure] {
    var at = row.syllables.startIndex
    while let next = nextWorthALook(from: at) {
      at = next
      let found = row.syllables[at].traits.contains(.number) ? digits(at) : words(at)
      if let found { figures.append(found) }
      at = found?.range.upperBound ?? at + 1
    }
    return figures
  }

  /// The next syllable that a figure may begin with; most words are passed over by a look at two masks.
  private func nextWorthALook(from start: Int) -> Int? {
    row.syllables.withUnsafeBufferPointer { syllables in
      let first = row.syllables.startIndex
      var before = start > first ? syllables[start - 1 - first].hash : 0
      for place in start - first..<syllables.count {
        let syllable = syllables[place]
        if syllable.traits.contains(Self.noticed)
          || (numberMask >> UInt64(syllable.hash & 63) | marks.mask >> UInt64(before & 63)) & 1 == 1
        {
          return first + place
        }
        before = syllable.hash
      }
      return nil
    }
  }

  /// What numbers, names and lunar years begin with.
  private static let noticed = SyllableScan.Traits.number.union(.capital)

  // MARK: Digits

  private func digits(_ at: Int) -> FoundFigure? {
    let text = slice(at)
    guard let numbers = Self.numbers(in: text) else { return nil }
    let isDivided = text.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }
    if let date = Self.date(numbers, isDivided: isDivided) {
      return FoundFigure(figure: date, range: at..<at + 1)
    }
    if isDivided { return FoundFigure(figure: .number(Self.joined(numbers)), range: at..<at + 1) }
    if numbers.count == 1, let date = spelledDate(from: at, first: numbers[0]) { return date }
    if numbers.count == 1, Self.isYear(numbers[0]), text.count == 4 {
      return yearOrTerm(at, numbers[0])
    }
    let value = numbers.count == 1 ? Double(numbers[0]) : Self.value(of: text)
    return FoundFigure(figure: .number(value), range: at..<at + 1, isOrdinal: isOrdinal(at))
  }

  /// The numbers between the points and strokes; nil if there is anything else, or one is too long to be a figure.
  private static func numbers(in text: ArraySlice<UInt8>) -> [Int]? {
    var numbers: [Int] = []
    var digits = 0
    for byte in text {
      guard byte >= UInt8(ascii: ","), byte <= UInt8(ascii: "9") else { return nil }
      guard byte >= UInt8(ascii: "0") else {
        digits = 0
        continue
      }
      digits += 1
      guard digits < longestNumber else { return nil }
      let digit = Int(byte - UInt8(ascii: "0"))
      if digits == 1 {
        numbers.append(digit)
      } else {
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + digit
      }
    }
    return numbers
  }

  private static let longestNumber = 19

  /// 18/4/2024, 18-4, 4/2024, 2025-2027; “15-16/5/2024” is its last day.
  private static func date(_ numbers: [Int], isDivided: Bool) -> Figure? {
    switch numbers.count {
    case 3...4 where isDay(numbers[numbers.count - 3], numbers[numbers.count - 2]):
      let year = numbers[numbers.count - 1]
      if isYear(year) {
        return .date(day: numbers[numbers.count - 3], month: numbers[numbers.count - 2], year: year)
      }
      guard isDivided, (10...60).contains(year) else { return nil }
      return .date(
        day: numbers[numbers.count - 3], month: numbers[numbers.count - 2], year: 2000 + year)
    case 2 where isDivided:
      if isYear(numbers[0]), isYear(numbers[1]) { return .term(numbers[0], numbers[1]) }
      if (1...12).contains(numbers[0]), isYear(numbers[1]) {
        return .date(day: nil, month: numbers[0], year: numbers[1])
      }
      return isDay(numbers[0], numbers[1])
        ? .date(day: numbers[0], month: numbers[1], year: nil) : nil
    default: return nil
    }
  }

  private static func isDay(_ day: Int, _ month: Int) -> Bool {
    (1...31).contains(day) && (1...12).contains(month)
  }

  private static func isYear(_ number: Int) -> Bool { (1900...2100).contains(number) }

  private static func joined(_ numbers: [Int]) -> Double {
    numbers.reduce(0) { $0 * 1000 + Double($1) }
  }

  /// 1.200 and 1,200 are thousands; 1,5 is one and a half.
  private static func value(of text: ArraySlice<UInt8>) -> Double {
    var value = 0.0
    var isThousands = true
    // How many digits stand behind the last mark, and what they are parts of.
    var (digits, unit) = (0, 1.0)
    var hasMark = false
    for byte in text {
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") {
        if hasMark, digits != 3 { isThousands = false }
        hasMark = true
        (digits, unit) = (0, 1)
      } else {
        value = value * 10 + Double(byte - UInt8(ascii: "0"))
        digits += 1
        unit *= 10
      }
    }
    return isThousands && (digits == 3 || !hasMark) ? value : value / unit
  }

  /// “2 tháng 3 năm 2023”, “tháng 3 năm 2023”, “tháng 3/2023”.
  private func spelledDate(from at: Int, first: Int) -> FoundFigure? {
    if stands(marks.month, at: at + 1), let month = number(at + 2), Self.isDay(first, month) {
      let year = stands(marks.year, at: at + 3) ? number(at + 4).flatMap(Self.year) : nil
      return FoundFigure(
        figure: .date(day: first, month: month, year: year), range: at..<at + (year == nil ? 3 : 5))
    }
    if stands(marks.month, at: at - 1), (1...12).contains(first) {
      let year = stands(marks.year, at: at + 1) ? number(at + 2).flatMap(Self.year) : nil
      return FoundFigure(
        figure: .date(day: nil, month: first, year: year), range: at..<at + (year == nil ? 1 : 3))
    }
    return nil
  }

  private static func year(_ number: Int) -> Int? { isYear(number) ? number : nil }

  /// “2025 – 2027” and “2025 đến 2027” are one figure.
  private func yearOrTerm(_ at: Int, _ year: Int) -> FoundFigure {
    let next = stands(marks.until, at: at + 1) ? at + 2 : at + 1
    let isNear = next == at + 2 || row.syllables.indices.contains(next) && hasDash(before: next)
    if isNear, let end = number(next), Self.isYear(end) {
      return FoundFigure(figure: .term(year, end), range: at..<next + 1)
    }
    return FoundFigure(figure: .year(year), range: at..<at + 1)
  }

  private func hasDash(before at: Int) -> Bool {
    let gap = bytes[Int(row.syllables[at - 1].end)..<Int(row.syllables[at].start)]
    // An en dash ends with 0x93 in UTF-8, an em dash with 0x94.
    return gap.contains { $0 == UInt8(ascii: "-") || $0 == 0x93 || $0 == 0x94 }
  }

  /// The whole number at a place, if there is nothing else.
  private func number(_ at: Int) -> Int? {
    guard row.syllables.indices.contains(at), row.syllables[at].traits.contains(.number) else {
      return nil
    }
    return Int(String(decoding: slice(at), as: UTF8.self))
  }

  // MARK: Words

  private func words(_ at: Int) -> FoundFigure? {
    if let lunar = lunarYear(at) { return lunar }
    if isOrdinal(at) {
      let text = String(decoding: slice(at), as: UTF8.self)
      if let value = RomanNumber.value(of: text) ?? NumberWords.ordinals[text.lowercased()] {
        return FoundFigure(figure: .number(Double(value)), range: at..<at + 1, isOrdinal: true)
      }
    }
    let hash = row.syllables[at].hash
    if hasAccents, numberMask >> UInt64(hash & 63) & 1 == 1,
      !row.syllables[at].traits.contains(.capital),
      let value = NumberWords.numbers[hash],
      slice(at).elementsEqual(value.word),
      !(stands(marks.year, at: at) && (number(at + 1) ?? 0) > 31)
    {
      return FoundFigure(figure: .number(Double(value.value)), range: at..<at + 1)
    }
    return hasCase ? name(at) : nil
  }

  /// “lần thứ tư”, “khóa XII”, “kỳ họp thứ 5”.
  private func isOrdinal(_ at: Int) -> Bool {
    guard at > row.syllables.startIndex else { return false }
    return marks.counting.contains(row.syllables[at - 1].hash)
  }

  private func lunarYear(_ at: Int) -> FoundFigure? {
    let first = row.syllables[at]
    guard stemMask >> UInt64(first.hash & 63) & 1 == 1, first.traits.contains(.capital),
      row.syllables.indices.contains(at + 1),
      let stem = LunarYears.stems.firstIndex(of: first.hash),
      row.syllables[at + 1].traits.contains(.capital),
      // Tý and Tỵ are one without accents, and two by what may stand before them.
      let branch = LunarYears.branches.indices.first(where: {
        $0 % 2 == stem % 2 && LunarYears.branches[$0] == row.syllables[at + 1].hash
      })
    else { return nil }
    // The place in the cycle that has both.
    let place = (0..<60).first { $0 % 10 == stem && $0 % 12 == branch } ?? 0
    return FoundFigure(figure: .lunarYear(place), range: at..<at + 2)
  }

  /// Two syllables or more that begin with capitals, with nothing between them.
  private func name(_ at: Int) -> FoundFigure? {
    var end = at
    while end < row.syllables.endIndex {
      let traits = row.syllables[end].traits
      guard traits.contains(.capital), end == at || !traits.contains(.apart),
        lunarYear(end) == nil
      else { break }
      end += 1
    }
    guard end - at >= 2 else { return nil }
    return FoundFigure(
      figure: .name(row.syllables[at..<end].map(\.hash)), range: at..<end)
  }

  // MARK: Looking

  private func stands(_ word: UInt32, at: Int) -> Bool {
    row.syllables.indices.contains(at) && row.syllables[at].hash == word
  }

  private func slice(_ at: Int) -> ArraySlice<UInt8> {
    bytes[Int(row.syllables[at].start)..<Int(row.syllables[at].end)]
  }

  /// Words that tell what a number beside them counts.
  private struct Marks {
    let month = SyllableScan.hashes("tháng")[0]
    let year = SyllableScan.hashes("năm")[0]
    let until = SyllableScan.hashes("đến")[0]
    /// Words behind which an ordinal stands.
    let counting = ["thứ", "khóa", "lần"].map { SyllableScan.hashes($0)[0] }
    let mask: UInt64

    private init() { mask = NumberWords.mask(of: counting) }

    static let usual = Marks()
  }
}
