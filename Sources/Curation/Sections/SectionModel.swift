package import FeedDomain

/// How likely each of the three sections that every hub knows is for a text.
package struct SectionChances: Hashable, Sendable {
  package static let sections: [SectionID] = [.national, .international, .internal]

  package let national: Double
  package let international: Double
  package let `internal`: Double

  package subscript(section: SectionID) -> Double {
    switch section {
    case .international: international
    case .internal: `internal`
    default: national
    }
  }

  /// The likeliest section.
  package var best: SectionID {
    if `internal` > national, `internal` > international { return .internal }
    return international > national ? .international : .national
  }
}

/// A learned opinion about sections: a weight for each section on every feature, and a calibrated chance.
///
/// Multinomial logistic regression. As data it is lines of text that can be read and compared.
package struct SectionModel: Sendable {
  /// Weights of national, international, internal; the fourth lane is idle.
  typealias Weights = SIMD4<Float>

  /// What is said about how it was trained; the head of its file.
  package let figures: [String]
  private let bias: Weights
  private let table: SyllableTable<Weights>

  /// Takes the weights of features by their keys.
  init(figures: [String], bias: Weights, weights: [(key: UInt64, value: Weights)]) {
    self.figures = figures
    self.bias = bias
    table = SyllableTable(weights)
  }

  func chances(_ reading: SectionReading) -> SectionChances {
    var sum = bias
    reading.eachFeature { key, value, _ in
      if let weights = table[key] { sum += weights * value }
    }
    return Self.chances(sum)
  }

  /// What a feature adds for a section over the better of the others.
  func advantage(of key: UInt64, for section: SectionID) -> Float {
    guard let weights = table[key] else { return 0 }
    return switch section {
    case .international: weights.y - max(weights.x, weights.z)
    case .internal: weights.z - max(weights.x, weights.y)
    default: weights.x - max(weights.y, weights.z)
    }
  }

  private static func chances(_ sum: Weights) -> SectionChances {
    let top = max(sum.x, sum.y, sum.z)
    let parts = [sum.x, sum.y, sum.z].map { exponential(Double($0 - top)) }
    let whole = parts[0] + parts[1] + parts[2]
    return SectionChances(
      national: parts[0] / whole, international: parts[1] / whole, internal: parts[2] / whole)
  }
}
