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
  ///
  /// Byte by byte: the first story of a cycle waits for it.
  package init(text: String) throws(SectionModelFailure) {
    var text = text
    let reading = text.withUTF8 { bytes in
      var reading = SectionModelReading(bytes: bytes)
      return Result { () throws(SectionModelFailure) in
        try reading.run()
        return reading.model
      }
    }
    self = try reading.get()
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
