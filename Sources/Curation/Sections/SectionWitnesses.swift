import FeedDomain

/// Finds the words of a text that speak most for a section, as they are told to people.
struct SectionWitnesses {
  let model: SectionModel
  let reading: SectionReading

  /// How many pieces of text are told.
  private static let most = 3
  /// What a piece has to add to be told.
  private static let least: Float = 0.25
  /// No piece is longer, in tokens.
  private static let length = 4

  /// The strongest words, in the order of the text, each once.
  func words(for section: SectionID) -> [String] {
    var merit = self.merit(for: section)
    var found: [ClosedRange<Int>] = []
    while found.count < Self.most, let best = merit.indices.max(by: { merit[$0] < merit[$1] }),
      merit[best] >= Self.least
    {
      let range = spread(from: best, in: merit)
      for place in range { merit[place] = -1 }
      found.append(range)
    }
    var told: [String] = []
    for range in found.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let words = reading.words(range)
      if !told.contains(words) { told.append(words) }
    }
    return told
  }

  /// How much all words together that speak for the section add to it, in natural logarithms of odds.
  func weight(for section: SectionID) -> Double {
    merit(for: section).reduce(0) { $0 + Double(max($1, 0)) }
  }

  /// What each token adds for the section; what two add together is shared.
  private func merit(for section: SectionID) -> [Float] {
    var merit = [Float](repeating: 0, count: reading.tokens.count)
    reading.eachFeature { key, value, feature in
      let gain = model.advantage(of: key, for: section) * value
      switch feature {
      case .one(let index): merit[index] += gain
      case .two(let index):
        merit[index] += gain / 2
        merit[index + 1] += gain / 2
      case .fact(_, let concept):
        guard let concept,
          let first = reading.tokens.firstIndex(where: { $0.concept == concept })
        else { return }
        merit[first] += gain
      }
    }
    return merit
  }

  /// The piece around a token, as far as its neighbours in the same text speak too.
  private func spread(from best: Int, in merit: [Float]) -> ClosedRange<Int> {
    let isTitle = best < reading.titleCount
    func speaks(_ index: Int) -> Bool {
      merit.indices.contains(index) && merit[index] >= Self.least / 2
        && (index < reading.titleCount) == isTitle
    }
    var lower = best
    var upper = best
    while upper - lower + 1 < Self.length {
      if speaks(upper + 1) {
        upper += 1
      } else if speaks(lower - 1) {
        lower -= 1
      } else {
        break
      }
    }
    return lower...upper
  }
}
