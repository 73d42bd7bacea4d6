import VietnameseText

/// What a text says of the event it reports, as far as it tells it from others of its kind.
struct TextFacts: Sendable {
  /// A figure, and where it stands.
  struct Told: Sendable {
    var figure: Figure
    var range: Range<Int>
    var isOrdinal: Bool
    var isOfTitle: Bool
    /// Whether it stands where news is told: in the title or the first sentences.
    var isLeading: Bool
  }

  private let title: WordRow
  private let body: WordRow
  /// The figures by the words before and behind them, of the title and of the text.
  private(set) var inTitle: [UInt64: [Told]] = [:]
  private(set) var inBody: [UInt64: [Told]] = [:]
  private(set) var all: [Told] = []
  /// The stages that title and beginning speak of, in their words.
  private(set) var stages: [EventStage: String] = [:]
  /// The provinces that title and beginning name.
  let places: TextPlaces

  init(title: WordRow, body: WordRow) {
    self.title = title
    self.body = body
    places = TextPlaces(title: title, body: body)
    inTitle = add(title, isOfTitle: true)
    inBody = add(body, isOfTitle: false)
    let lead = body.syllables.prefix(ComparedText.leadLength)
    for (row, part) in [(title, title.syllables), (body, lead)] {
      for (stage, range) in EventStage.found(in: part) where stages[stage] == nil {
        stages[stage] = row.words(range)
      }
    }
  }

  /// How a figure is written.
  func words(of told: Told) -> String {
    (told.isOfTitle ? title : body).words(told.range)
  }

  private mutating func add(_ row: WordRow, isOfTitle: Bool) -> [UInt64: [Told]] {
    let figures = FigureReader.figures(of: row)
    let endOfLead = row.syllables.startIndex + ComparedText.leadLength
    var words: [UInt32] = [Self.edge, Self.edge]
    words.reserveCapacity(row.syllables.count + 4)
    var places: [Int] = []
    var told: [Told] = []
    var next = row.syllables.startIndex
    for found in figures {
      for syllable in row.syllables[next..<found.range.lowerBound] { words.append(syllable.hash) }
      places.append(words.count)
      told.append(
        Told(
          figure: found.figure, range: found.range, isOrdinal: found.isOrdinal,
          isOfTitle: isOfTitle, isLeading: isOfTitle || found.range.lowerBound < endOfLead))
      words.append(Self.figure)
      next = found.range.upperBound
    }
    for syllable in row.syllables[next...] { words.append(syllable.hash) }
    words += [Self.edge, Self.edge]
    all += told
    var around: [UInt64: [Told]] = [:]
    for (at, figure) in zip(places, told) {
      if let key = Self.key(of: words, around: at) { around[key, default: []].append(figure) }
    }
    return around
  }

  /// A digest of the two words before and the two behind a figure.
  ///
  /// Two must be real ones: “ngày” before a date says nothing of what was on that day.
  private static func key(of words: [UInt32], around at: Int) -> UInt64? {
    var key: UInt64 = 0
    var real = 0
    for place in [at - 2, at - 1, at + 1, at + 2] {
      let word = words[place]
      if word != edge, word != figure { real += 1 }
      key = (key ^ UInt64(word)) &* 0x9E37_79B9_7F4A_7C15
    }
    return real >= 2 ? key : nil
  }

  /// What stands for the end of a text, and for any figure, among the digests of words.
  private static let edge: UInt32 = 0
  private static let figure: UInt32 = 1
}
