import Foundation

/// The figures of duplicates, for people.
struct DuplicateEvaluationText {
  private let evaluation: DuplicateEvaluation

  init(_ evaluation: DuplicateEvaluation) {
    self.evaluation = evaluation
  }

  var text: String {
    var lines = [
      "items                  \(evaluation.items)",
      "precision              \(Self.figure(evaluation.precision))",
      "recall, all pairs      \(Self.figure(evaluation.recall))",
      "recall, from original  \(Self.figure(evaluation.canonicalRecall))",
      "false merges           \(evaluation.falseMerges)",
      "across clusters        \(evaluation.crossClusterMerges)",
      "articles a second      \(Int(evaluation.articlesPerSecond))",
    ]
    for (difficulty, share) in evaluation.byDifficulty.sorted(by: { $0.key < $1.key }) {
      lines.append(
        Console.safe(
          "\(difficulty)  \(share.found) of \(share.pairs), \(Self.figure(share.recall))"))
    }
    lines += evaluation.misses.map { Console.safe("  " + $0) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func figure(_ share: Double) -> String {
    String(format: "%.4f", share)
  }
}
