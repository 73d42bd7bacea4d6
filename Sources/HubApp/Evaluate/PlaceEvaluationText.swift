import Foundation

/// The figures of places, for people.
struct PlaceEvaluationText {
  private let evaluation: PlaceEvaluation

  init(_ evaluation: PlaceEvaluation) {
    self.evaluation = evaluation
  }

  var text: String {
    var lines = [
      "items          \(evaluation.items)", "precision      \(Self.figure(evaluation.precision))",
      "recall         \(Self.figure(evaluation.recall))",
      "F1             \(Self.figure(evaluation.f1))",
      "false friends  \(evaluation.falseFriends)",
      "main first     \(Self.figure(evaluation.mainFirst))",
    ]
    for miss in evaluation.misses {
      lines.append("")
      lines.append(Console.safe("\(miss.id)  \(miss.title)"))
      lines.append("  expected  \(Self.list(miss.expected))")
      lines.append("  found     \(Self.list(miss.found))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func figure(_ share: Double) -> String {
    String(format: "%.4f", share)
  }

  private static func list(_ places: [String]) -> String {
    places.isEmpty ? "–" : Console.safe(places.joined(separator: ", "))
  }
}
