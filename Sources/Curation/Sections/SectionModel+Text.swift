import Foundation

/// Why a model's file cannot be read.
package struct SectionModelFailure: Error, Hashable {
  package let line: Int
  package let explanation: String
}

extension SectionModel {
  /// The first line of a model's file.
  static let heading = "feedhub section model 1"
  /// Weights are whole thousandths.
  static let unit: Float = 1000

  /// Reads lines of `feature TAB national TAB international TAB internal` behind a head of lines that begin with `#`.
  package init(text: String) throws(SectionModelFailure) {
    var figures: [String] = []
    var bias = Weights()
    var weights: [(name: Substring, weights: Weights)] = []
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.first.map({ Substring($0) }) == "# \(Self.heading)" else {
      throw SectionModelFailure(
        line: 1, explanation: "it does not begin with “# \(Self.heading)”")
    }
    for (index, bytes) in lines.enumerated().dropFirst() where !bytes.isEmpty {
      let line = Substring(bytes)
      // A feature may begin with the sign of a number: “# cuốn”.
      if weights.isEmpty, line.hasPrefix("# "), !line.contains("\t") {
        figures.append(String(line.dropFirst(2)))
        continue
      }
      let fields = bytes.split(separator: UInt8(ascii: "\t"))
      let numbers = fields.dropFirst().compactMap { Int32(Substring($0)) }
      guard fields.count == 4, numbers.count == 3 else {
        throw SectionModelFailure(
          line: index + 1, explanation: "it is not a feature and three whole numbers")
      }
      let row = Weights(Float(numbers[0]), Float(numbers[1]), Float(numbers[2]), 0) / Self.unit
      let name = Substring(fields[0])
      if name == Self.biasName { bias = row } else { weights.append((name, row)) }
    }
    self.init(figures: figures, bias: bias, weights: weights)
  }

  static let biasName = "?bias"
}

/// A trained model as the lines of its file, sorted, so that two can be compared.
package struct SectionModelText: Hashable, Sendable {
  package let text: String

  init(figures: [String], rows: [(name: String, weights: SectionModel.Weights)]) {
    var lines = ["# \(SectionModel.heading)"] + figures.map { "# " + $0 }
    for row in rows.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
      let numbers = [row.weights.x, row.weights.y, row.weights.z].map {
        String(Int(($0 * SectionModel.unit).rounded()))
      }
      lines.append(([row.name] + numbers).joined(separator: "\t"))
    }
    text = lines.joined(separator: "\n") + "\n"
  }
}

/// e to a power, from the C library.
func exponential(_ power: Double) -> Double { exp(power) }
