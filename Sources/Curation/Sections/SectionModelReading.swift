import VietnameseText

/// One pass over the bytes of a model's file.
struct SectionModelReading {
  // Safe because the caller keeps them for the life of the reading.
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var line = 0
  private var figures: [String] = []
  private var bias = SectionModel.Weights()
  private var weights: [(key: UInt64, value: SectionModel.Weights)] = []

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    weights.reserveCapacity(bytes.count / 20)
  }

  var model: SectionModel { SectionModel(figures: figures, bias: bias, weights: weights) }

  mutating func run() throws(SectionModelFailure) {
    guard String(decoding: nextLine(), as: UTF8.self) == "# \(SectionModel.heading)" else {
      throw failure("it does not begin with “# \(SectionModel.heading)”")
    }
    while at < bytes.count {
      let row = nextLine()
      if row.isEmpty { continue }
      // A feature may begin with the sign of a number: “# cuốn”.
      if weights.isEmpty, row.starts(with: "# ".utf8), !row.contains(Self.tab) {
        figures.append(String(decoding: row.dropFirst(2), as: UTF8.self))
      } else {
        try take(row)
      }
    }
  }

  private typealias Row = Slice<UnsafeBufferPointer<UInt8>>

  private mutating func nextLine() -> Row {
    line += 1
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 }
    defer { at += 1 }
    return bytes[start..<min(at, bytes.count)]
  }

  /// Takes the row of a feature.
  private mutating func take(_ row: Row) throws(SectionModelFailure) {
    guard let end = row.firstIndex(of: Self.tab), end > row.startIndex else { throw notARow }
    var next = end
    var numbers = SectionModel.Weights()
    for lane in 0..<3 {
      guard next < row.endIndex, bytes[next] == Self.tab,
        let number = number(at: next + 1, before: row.endIndex)
      else { throw notARow }
      numbers[lane] = Float(number.value)
      next = number.end
    }
    guard next == row.endIndex else { throw notARow }
    let name = bytes[row.startIndex..<end]
    if name.elementsEqual(SectionModel.biasName.utf8) {
      bias = numbers / SectionModel.unit
    } else {
      weights.append(
        (FeatureHash.ofFeature(named: name), numbers / SectionModel.unit))
    }
  }

  /// The whole number at a place, and where it ends.
  private func number(at start: Int, before limit: Int) -> (value: Int32, end: Int)? {
    var place = start
    let isNegative = place < limit && bytes[place] == UInt8(ascii: "-")
    if isNegative { place += 1 }
    let digits = place
    var value: Int32 = 0
    while place < limit, bytes[place] != Self.tab {
      guard place - digits < 9, bytes[place] >= UInt8(ascii: "0"), bytes[place] <= UInt8(ascii: "9")
      else { return nil }
      value = value * 10 + Int32(bytes[place] - UInt8(ascii: "0"))
      place += 1
    }
    return place > digits ? (isNegative ? -value : value, place) : nil
  }

  private static let tab = UInt8(ascii: "\t")

  private var notARow: SectionModelFailure {
    failure("it is not a feature and three whole numbers")
  }

  private func failure(_ explanation: String) -> SectionModelFailure {
    SectionModelFailure(line: line, explanation: explanation)
  }
}
