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
  /// Where the figures of the title and of the text stand.
  private(set) var inTitle = PlacedFigures()
  private(set) var inBody = PlacedFigures()
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

  private mutating func add(_ row: WordRow, isOfTitle: Bool) -> PlacedFigures {
    let figures = FigureReader.figures(of: row)
    let endOfLead = row.syllables.startIndex + ComparedText.leadLength
    let first = all.count
    all.reserveCapacity(first + figures.count)
    for found in figures {
      all.append(
        Told(
          figure: found.figure, range: found.range, isOrdinal: found.isOrdinal,
          isOfTitle: isOfTitle, isLeading: isOfTitle || found.range.lowerBound < endOfLead))
    }
    return PlacedFigures(figures.map(\.range), of: row.syllables, from: first)
  }
}

/// The figures of a text by the words before and behind them.
struct PlacedFigures: Sendable {
  /// The digest of the words around a figure, and its place among all that is told; in this order.
  private var rows: [(words: UInt64, figure: Int)] = []

  fileprivate init() {}

  /// Takes the places of the figures in their order, the first of which is told at `start`.
  fileprivate init(
    _ ranges: [Range<Int>], of syllables: ArraySlice<SyllableScan.Syllable>, from start: Int
  ) {
    let text = Text(syllables: syllables, figures: ranges)
    for figure in ranges.indices {
      if let words = text.words(around: figure) { rows.append((words, start + figure)) }
    }
    rows.sort { $0 < $1 }
  }

  /// Hands out the figures of both that stand between the same words.
  func eachCommon(
    with other: PlacedFigures, _ body: (_ ours: [Int], _ theirs: [Int]) -> Void
  ) {
    var (mine, theirs) = (0, 0)
    while mine < rows.count, theirs < other.rows.count {
      let (one, two) = (rows[mine].words, other.rows[theirs].words)
      if one == two {
        body(figures(from: &mine), other.figures(from: &theirs))
      } else if one < two {
        mine += 1
      } else {
        theirs += 1
      }
    }
  }

  /// The figures between the words of a row, and of those behind it with the same words.
  private func figures(from place: inout Int) -> [Int] {
    let words = rows[place].words
    var figures: [Int] = []
    while place < rows.count, rows[place].words == words {
      figures.append(rows[place].figure)
      place += 1
    }
    return figures
  }

  /// A text in which each figure, however long, is one word.
  private struct Text {
    let syllables: ArraySlice<SyllableScan.Syllable>
    let figures: [Range<Int>]

    /// A digest of the two words before and the two behind a figure.
    ///
    /// Two must be real ones: “ngày” before a date says nothing of what was on that day.
    func words(around place: Int) -> UInt64? {
      let nearest = before(figures[place].lowerBound, figure: place - 1)
      let first = before(nearest.start, figure: nearest.figure)
      let next = behind(figures[place].upperBound, figure: place + 1)
      let last = behind(next.end, figure: next.figure)
      var key: UInt64 = 0
      var real = 0
      for word in [first.word, nearest.word, next.word, last.word] {
        if word != Self.edge, word != Self.figure { real += 1 }
        key = (key ^ UInt64(word)) &* 0x9E37_79B9_7F4A_7C15
      }
      return real >= 2 ? key : nil
    }

    /// The word that ends at a place, where it starts, and the figure that may be before it.
    private func before(
      _ end: Int, figure: Int
    ) -> (word: UInt32, start: Int, figure: Int) {
      if figure >= 0, figures[figure].upperBound == end {
        return (Self.figure, figures[figure].lowerBound, figure - 1)
      }
      guard end > syllables.startIndex else { return (Self.edge, end, figure) }
      return (syllables[end - 1].hash, end - 1, figure)
    }

    /// The word that starts at a place, where it ends, and the figure that may be behind it.
    private func behind(
      _ start: Int, figure: Int
    ) -> (word: UInt32, end: Int, figure: Int) {
      if figure < figures.count, figures[figure].lowerBound == start {
        return (Self.figure, figures[figure].upperBound, figure + 1)
      }
      guard start < syllables.endIndex else { return (Self.edge, start, figure) }
      return (syllables[start].hash, start + 1, figure)
    }

    /// What stands for the end of a text, and for any figure, among the digests of words.
    private static let edge: UInt32 = 0
    private static let figure: UInt32 = 1
  }
}
